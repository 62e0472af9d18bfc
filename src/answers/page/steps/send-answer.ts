import type { AnswerOutcome } from '../../rules/answer-outcome';

/** Seconds before each new attempt. */
const PAUSES = [1, 2, 4, 8, 16] as const;

/** Seconds after which an attempt without a reply counts as lost; sending again is safe. */
const PATIENCE = 60;

/** How many times an answer is sent at most. */
export const ATTEMPTS = PAUSES.length + 1;

/** What is told while an answer is on its way. */
export interface OnItsWay {
  retrying(attempt: number): void;
  /** The device has no network: nothing is tried before it is back. */
  offline(): void;
  /** It is back, and the answer goes out by itself. */
  online(): void;
}

/**
 * Sends an answer until the server decides, pausing longer each time that it is busy or the line fails, and waiting without
 * an end while the device is offline. Null when the server never did: then nothing is known to be recorded.
 */
export async function sendAnswer(
  attempt: () => Promise<AnswerOutcome>,
  told: OnItsWay,
): Promise<Exclude<AnswerOutcome, { state: 'busy' }> | null> {
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    const pause = PAUSES[tried - 1];
    if (!navigator.onLine) {
      told.offline();
      await happens('online');
      told.online();
    } else if (pause !== undefined) {
      told.retrying(tried + 1);
      await wait(pause);
    }
    const lost = Promise.race([wait(PATIENCE), happens('offline')]);
    const outcome = await Promise.race([attempt(), lost]).catch(() => null);
    if (outcome && outcome.state !== 'busy') return outcome;
  }
  return null;
}

function wait(seconds: number): Promise<null> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(null), seconds * 1000);
  });
}

function happens(event: 'online' | 'offline'): Promise<null> {
  return new Promise((resolve) => {
    window.addEventListener(event, () => resolve(null), { once: true });
  });
}
