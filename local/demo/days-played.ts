/** How far a follow-up is: the day that is being played, of so many. */
export interface DaysPlayed {
  readonly day: number;
  readonly of: number;
}

/** Takes steps to their end without a pause; gives what they come to. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
