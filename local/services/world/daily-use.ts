/** What a user has used of a quota since the first use of the running 24 hours. */
export interface DailyUse {
  since: number;
  used: number;
}

const day = 24 * 3_600_000;

/** Gives what is used up at an instant of a quota that comes back 24 hours after its first use (https://developers.google.com/apps-script/guides/services/quotas). */
export function usedAt(use: DailyUse | undefined, now: number): number {
  return use && now < use.since + day ? use.used : 0;
}

/** Counts a use; the first one after 24 hours begins anew. */
export function withUse(use: DailyUse | undefined, now: number, amount: number): DailyUse {
  const used = usedAt(use, now);
  return { since: use && used > 0 ? use.since : now, used: used + amount };
}
