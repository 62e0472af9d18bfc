/** The province whose files are made up: each dispatch of a year is closed in each of its months. */
export const PROVINCE = { offices: 148, firstYear: 2026, dispatches: 36, closings: 12 };

/** What a history comes to after some years. */
export interface MeasuredYear {
  readonly years: number;
  /** Whether its last year was read from files; else it is the first year with its days moved. */
  readonly isRead: boolean;
  /** Period files of all years. */
  readonly files: number;
  readonly rows: number;
  /** Bytes of the Parquet files. */
  readonly bytes: number;
  /** Bytes of the period files of the last year; 0 where none were made. */
  readonly fileBytes: number;
  /** Seconds of one core for reading, checking and keeping the last year's files; 0 where none were read. */
  readonly readSeconds: number;
  /** Seconds of one core for all named questions and the page, over all years. */
  readonly askSeconds: number;
  /** Rows of all answers together. */
  readonly answers: number;
  /** The most memory that the process has had so far, in MB. */
  readonly memory: number;
}
