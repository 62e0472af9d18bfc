import type { Moment } from '../../calendar/moment';
import type { Unit } from '../../records/unit';
import { digestOf } from '../../texts/digest';

/** For undo. Stored in the row until the next import. */
export interface ImportMark<Row = Unit> {
  /** The changed cells with their old values; `null` if the import added the row. */
  readonly before: Partial<Row> | null;
  /** Dispatches for which the import added the unit to the tab Theo dõi. */
  readonly trackIn: readonly string[];
  /** Time of the import; set only if it changed an existing unit. */
  readonly at?: Moment;
  readonly after: string;
}

/** Shows whether the row was edited after the import. The order of the cells does not matter. */
export function rowDigest(row: object): string {
  const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify(cells));
}

export function formatMark<Row>(mark: ImportMark<Row>): string {
  return JSON.stringify(mark);
}

export function parseMark<Row = Unit>(text: string): ImportMark<Row> | null {
  try {
    const mark: ImportMark<Row> = JSON.parse(text);
    return typeof mark.after === 'string' ? mark : null;
  } catch {
    return null;
  }
}
