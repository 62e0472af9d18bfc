import type { Moment } from '../../calendar/moment';
import type { Unit } from '../../records/unit';
import { digestOf } from '../../texts/digest';

/** Mark of the last import in a row, for undo. Stored in the row until the next import. */
export interface ImportMark<Row = Unit> {
  /** The changed cells with their old values; null if the import added the row. */
  readonly before: Partial<Row> | null;
  /** Dispatches for which the import added the unit to Theo dõi. */
  readonly trackIn: readonly string[];
  /** Time of the import; set only if it changed an existing unit. */
  readonly at?: Moment;
  /** `rowDigest` of the row after the import. */
  readonly after: string;
}

/** Digest of a row's cells, whatever their order. Shows whether the row was edited after the import. */
export function rowDigest(row: object): string {
  const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify(cells));
}

export function formatMark<Row>(mark: ImportMark<Row>): string {
  return JSON.stringify(mark);
}

/** Null if the cell contains no mark. */
export function parseMark<Row = Unit>(text: string): ImportMark<Row> | null {
  try {
    const mark: ImportMark<Row> = JSON.parse(text);
    return typeof mark.after === 'string' ? mark : null;
  } catch {
    return null;
  }
}
