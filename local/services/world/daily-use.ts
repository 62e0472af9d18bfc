/** Use of a quota by one user within 24 hours. `since` is the instant of the first use. */
export interface DailyUse {
  since: number;
  used: number;
}

const day = 24 * 3_600_000;

/**
 * Returns the amount used at an instant. The quota is restored 24 hours after its first use
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
export function usedAt(use: DailyUse | undefined, now: number): number {
  return use && now < use.since + day ? use.used : 0;
}

/** Returns the use with `amount` added. The first use after 24 hours starts a new period. */
export function withUse(use: DailyUse | undefined, now: number, amount: number): DailyUse {
  const used = usedAt(use, now);
  return { since: use && used > 0 ? use.since : now, used: used + amount };
}
