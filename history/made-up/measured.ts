/** The made-up province: each dispatch of a year is closed in each of its months. */
export const PROVINCE = { offices: 148, firstYear: 2026, dispatches: 36, closings: 12 };

export interface MeasuredYear {
  readonly years: number;
  /**
   * True if its last year was read from files; otherwise it is the first year with its days moved.
   */
  readonly isRead: boolean;
  readonly files: number;
  readonly rows: number;
  /** Bytes of the Parquet files. */
  readonly bytes: number;
  /** Bytes of the period files of the last year; 0 if none were made. */
  readonly fileBytes: number;
  /** CPU seconds for reading, checking and storing the last year's files; 0 if none were read. */
  readonly readSeconds: number;
  /** CPU seconds for all named questions and the page, over all years. */
  readonly askSeconds: number;
  readonly answers: number;
  /** Peak memory of the process so far, in MB. */
  readonly memory: number;
}
