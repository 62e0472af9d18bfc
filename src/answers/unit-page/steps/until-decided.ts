const PAUSES = [1, 2, 4, 8, 16] as const;

/** Seconds after which an attempt counts as lost. Sending again is safe: the request id stays the same. */
const REPLY_TIMEOUT = 60;

export const ATTEMPTS = PAUSES.length + 1;

export interface SendingEvents {
  retrying(attempt: number): void;
  /** The device is offline; sending waits until it is online again. */
  offline(): void;
  /** The device is online again; the answer is sent automatically. */
  online(): void;
}

/**
 * Calls `attempt` until it gives a result, at most `ATTEMPTS` times. `null` from `attempt` means that the server has
 * not decided. If it never decided, returns `null`: the answer may or may not have been recorded.
 */
export async function untilDecided<Result>(
  attempt: () => Promise<Result | null>,
  events: SendingEvents,
): Promise<Result | null> {
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    const pause = PAUSES[tried - 1];
    if (!navigator.onLine) {
      events.offline();
      await nextEvent('online');
      events.online();
    } else if (pause !== undefined) {
      events.retrying(tried + 1);
      await wait(pause);
    }
    const lost = Promise.race([wait(REPLY_TIMEOUT), nextEvent('offline')]);
    const result = await Promise.race([attempt(), lost]).catch(() => null);
    if (result !== null) return result;
  }
  return null;
}

function wait(seconds: number): Promise<null> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(null), seconds * 1000);
  });
}

function nextEvent(event: 'online' | 'offline'): Promise<null> {
  return new Promise((resolve) => {
    window.addEventListener(event, () => resolve(null), { once: true });
  });
}
