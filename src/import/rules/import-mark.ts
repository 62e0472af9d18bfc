import type { Moment } from '../../calendar/moment';
import type { Unit } from '../../records/unit';
import { digestOf } from '../../texts/digest';

/** What the last import did to a row, kept in it until the next import, so that it can be undone. */
export interface ImportMark<Row = Unit> {
  /** The cells that it changed, as they were; null when it made the row. */
  readonly before: Partial<Row> | null;
  /** Dispatches in which it began to follow the unit up. */
  readonly trackIn: readonly string[];
  /** When it changed a unit on file. */
  readonly at?: Moment;
  /** Fingerprint of the row as it left it. */
  readonly after: string;
}

/** Gives the fingerprint of a unit's or an obligation's own cells. */
export function rowDigest(row: object): string {
  const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(JSON.stringify(cells));
}

/** Writes a mark as the text of its cell. */
export function formatMark<Row>(mark: ImportMark<Row>): string {
  return JSON.stringify(mark);
}

/** Reads a mark; null when the cell holds none. */
export function parseMark<Row = Unit>(text: string): ImportMark<Row> | null {
  try {
    const mark: ImportMark<Row> = JSON.parse(text);
    return typeof mark.after === 'string' ? mark : null;
  } catch {
    return null;
  }
}
