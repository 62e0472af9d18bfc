/** Size of the made-up province. Each dispatch of a year is closed in each of the twelve months. */
export const PROVINCE = { offices: 148, firstYear: 2026, dispatches: 36, closings: 12 };

export interface MeasuredYear {
  readonly years: number;
  /**
   * True if the last year was imported from files. Otherwise it is a copy of the first year with
   * its dates moved.
   */
  readonly isRead: boolean;
  readonly files: number;
  readonly rows: number;
  /** Size of the Parquet files in bytes. */
  readonly bytes: number;
  /** Size in bytes of the last year's period files. 0 if none were made. */
  readonly fileBytes: number;
  /** CPU seconds for reading, checking and storing the last year's files. 0 if none were read. */
  readonly readSeconds: number;
  /** CPU seconds for all named questions and the page, over all years. */
  readonly askSeconds: number;
  readonly answers: number;
  /** Peak memory of the process so far, in MB. */
  readonly memory: number;
}
