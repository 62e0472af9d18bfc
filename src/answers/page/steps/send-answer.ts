import type { AnswerOutcome } from '../../rules/answer-outcome';

/** Seconds before each new attempt. */
const PAUSES = [1, 2, 4, 8, 16] as const;

/** Seconds after which an attempt without a reply counts as lost; sending again is safe. */
const PATIENCE = 60;

/** How many times an answer is sent at most. */
export const ATTEMPTS = PAUSES.length + 1;

/**
 * Sends an answer until the server decides, pausing longer each time that it is busy or the line fails. Null
 * when it never did: then nothing is known to be recorded.
 */
export async function sendAnswer(
  attempt: () => Promise<AnswerOutcome>,
  onRetry: (attempt: number) => void,
): Promise<Exclude<AnswerOutcome, { state: 'busy' }> | null> {
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    const pause = PAUSES[tried - 1];
    if (pause !== undefined) {
      onRetry(tried + 1);
      await wait(pause);
    }
    const outcome = await Promise.race([attempt(), wait(PATIENCE)]).catch(() => null);
    if (outcome && outcome.state !== 'busy') return outcome;
  }
  return null;
}

function wait(seconds: number): Promise<null> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(null), seconds * 1000);
  });
}
