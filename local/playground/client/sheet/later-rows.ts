import type { TabView, WorkbookView } from '../../tab-view';

/** How many rows of a tab are there when the file opens, and how many come at a time when they are looked at. */
const FIRST = 400;
const EACH = 80;

/** A stretch of a tab's rows; rows counted from 1, both ends included. */
export interface RowStretch {
  readonly tab: TabView;
  readonly first: number;
  readonly last: number;
}

/** Leaves of each long tab only its first rows, so that the file opens at once. */
export function openingPart(view: WorkbookView): WorkbookView {
  const tabs = view.tabs.map((tab) => ({
    ...tab,
    values: tab.values.slice(0, FIRST),
    look: tab.look.slice(0, FIRST),
  }));
  return { ...view, tabs };
}

/** Keeps which rows of long tabs have not been written yet. */
export class LaterRows {
  private readonly written = new Set<string>();

  constructor(private readonly view: WorkbookView) {}

  /** The next stretch that must be written for rows of a tab to be seen; null when all are there. */
  next(tab: number, rows: { readonly first: number; readonly last: number }): RowStretch | null {
    const found = this.view.tabs.find(({ id }) => id === tab);
    if (!found) return null;
    const end = Math.max(found.values.length, found.look.length);
    for (let first = startOf(rows.first); first <= Math.min(rows.last, end); first += EACH) {
      const key = `${tab} ${first}`;
      if (first <= FIRST || this.written.has(key)) continue;
      this.written.add(key);
      return { tab: found, first, last: Math.min(end, first + EACH - 1) };
    }
    return null;
  }
}

/** First row of the stretch that a row is in. */
function startOf(row: number): number {
  const ahead = Math.max(0, row - FIRST - 1);
  return row <= FIRST ? FIRST + 1 - EACH : FIRST + 1 + Math.floor(ahead / EACH) * EACH;
}
