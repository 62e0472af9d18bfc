/** Size of the made-up province. Each dispatch of a year is closed in each of the twelve months. */
export const PROVINCE = { offices: 148, firstYear: 2026, dispatches: 36, closings: 12 };

export interface MeasuredYear {
  readonly years: number;
  readonly files: number;
  /** Size in bytes of the last year's files. */
  readonly fileBytes: number;
  readonly rows: number;
  /** Size of the Parquet file in bytes. */
  readonly bytes: number;
  /** CPU seconds for loading the last year's files beside the years before. */
  readonly loadSeconds: number;
  /** CPU seconds for all questions, over all years. */
  readonly askSeconds: number;
  /** Peak memory of the process so far, in MB. */
  readonly memory: number;
}
