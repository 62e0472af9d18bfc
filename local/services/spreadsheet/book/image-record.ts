/** Image over the cells of a tab: the cell at its upper left corner, what it shows, and the function that a click on it runs. */
export interface ImageRecord {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly type: string | null;
  /** The file of the image in base64. */
  readonly data: string;
  /** '' while no function is assigned. */
  readonly script: string;
  readonly description: string;
}
