/** Image over cells. `row` and `column` are the cell at its upper left corner. `type` is its MIME type. */
export interface ImageRecord {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly type: string | null;
  /** Image file in base64. */
  readonly data: string;
  /** Name of the function that a click runs. Empty if none is assigned. */
  readonly script: string;
  readonly description: string;
}
