/** One figure of the bench, with the limit that it is held against when it has one. */
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

/** Times a piece of work several times, in milliseconds of this machine; a first run is not counted. */
export function timed(times: number, work: () => void): number {
  work();
  const durations = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(durations);
}
