import { FIRST_ROWS, type WorkbookView } from '../../office/tab-view';

/** How many rows come at a time when they are looked at. */
const EACH = 80;

/** A stretch of a tab's rows; rows counted from 1, both ends included. */
export interface RowStretch {
  readonly tab: number;
  readonly first: number;
  readonly last: number;
}

/** Keeps which rows of long tabs have not been asked for yet. */
export class LaterRows {
  private readonly asked = new Set<string>();

  constructor(private readonly view: WorkbookView) {}

  /** The next stretch that must be there for rows of a tab to be seen; null when all are. */
  next(tab: number, rows: Pick<RowStretch, 'first' | 'last'>): RowStretch | null {
    const end = this.view.tabs.find(({ id }) => id === tab)?.rowCount ?? 0;
    const last = Math.min(rows.last, end);
    for (let first = startOf(rows.first); first <= last; first += EACH) {
      const key = `${tab} ${first}`;
      if (this.asked.has(key)) continue;
      this.asked.add(key);
      return { tab, first, last: Math.min(end, first + EACH - 1) };
    }
    return null;
  }
}

/** First row of the stretch that a row is in, of those that do not come with the file. */
function startOf(row: number): number {
  const ahead = Math.max(0, row - FIRST_ROWS - 1);
  return FIRST_ROWS + 1 + Math.floor(ahead / EACH) * EACH;
}
