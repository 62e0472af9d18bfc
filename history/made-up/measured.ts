/** What a history comes to after some years. */
export interface MeasuredYear {
  readonly years: number;
  /** Period files that were taken in, from the first year on. */
  readonly files: number;
  readonly rows: number;
  /** Bytes of the Parquet files. */
  readonly bytes: number;
  /** Bytes of the period files of the last year. */
  readonly fileBytes: number;
  /** Seconds of one core for reading, checking and keeping the last year's files. */
  readonly readSeconds: number;
  /** Seconds of one core for all named questions and the page, over all years. */
  readonly askSeconds: number;
  /** Rows of all answers together. */
  readonly answers: number;
  /** The most memory that the process has had so far, in MB. */
  readonly memory: number;
}
