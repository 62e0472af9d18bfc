/** A figure of the bench, with its limit if it has one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'times' | '%' | 'MB' | 'bytes' | 'calls' | 'virtual ms' | 'trials';
  readonly limit?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median duration of `work` over several runs, in real milliseconds. An extra first run is not counted. */
export function timed(times: number, work: () => void): number {
  work();
  const durations = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(durations);
}
