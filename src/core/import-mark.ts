import { digestOf } from './digest';
import type { Unit } from './unit';

/** What the last import did to a unit, kept with its row until the next import, so that it can be undone. */
export interface ImportMark {
  /** The cells that it changed, as they were; null when it made the unit. */
  readonly before: Partial<Unit> | null;
  /** Dispatches in which it began to follow the unit up. */
  readonly trackIn: readonly string[];
  /** Fingerprint of the unit as it left it. */
  readonly after: string;
}

/** Gives the fingerprint of a unit's own cells. */
export function unitDigest(unit: Unit): string {
  const columns = (Object.keys(unit) as (keyof Unit)[]).sort();
  return digestOf(JSON.stringify(columns.map((column) => [column, unit[column]])));
}

/** Writes a mark as the text of its cell. */
export function formatMark(mark: ImportMark): string {
  return JSON.stringify(mark);
}

/** Reads a mark; null when the cell holds none. */
export function parseMark(text: string): ImportMark | null {
  try {
    const mark: ImportMark = JSON.parse(text);
    return typeof mark.after === 'string' ? mark : null;
  } catch {
    return null;
  }
}
