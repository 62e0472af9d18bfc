/** Image over cells: position of its upper left corner, content, and the function that a click runs. */
export interface ImageRecord {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly type: string | null;
  /** Image file in base64. */
  readonly data: string;
  /** Empty if no function is assigned. */
  readonly script: string;
  readonly description: string;
}
