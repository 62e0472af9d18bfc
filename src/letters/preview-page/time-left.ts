/** How far sending has come: letters done with since `started`, and left; moments in milliseconds. */
export interface Pace {
  readonly started: number;
  readonly now: number;
  readonly handled: number;
  readonly left: number;
}

/**
 * Estimates at the pace so far in how many minutes, rounded up, sending ends and at which moment; null while
 * nothing tells the pace, or when nothing is left.
 */
export function timeLeft({ started, now, handled, left }: Pace): {
  readonly minutes: number;
  readonly ends: Date;
} | null {
  if (handled === 0 || left === 0) return null;
  const rest = ((now - started) / handled) * left;
  return { minutes: Math.max(1, Math.ceil(rest / 60_000)), ends: new Date(now + rest) };
}
