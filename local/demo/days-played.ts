export interface DaysPlayed {
  readonly day: number;
  readonly of: number;
}

export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
