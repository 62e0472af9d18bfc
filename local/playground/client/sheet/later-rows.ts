import { FIRST_ROWS, type WorkbookView } from '../../office/tab-view';

/** Number of rows requested at a time. */
const EACH = 80;

/** Rows of a tab. They count from 1, both ends included. */
export interface RowStretch {
  readonly tab: number;
  readonly first: number;
  readonly last: number;
}

/** Remembers which rows of long tabs have been requested. */
export class LaterRows {
  private readonly requested = new Set<string>();

  constructor(private readonly view: WorkbookView) {}

  /** The next block of rows to request so that `rows` can be shown. Null if all have been requested. */
  next(tab: number, rows: Pick<RowStretch, 'first' | 'last'>): RowStretch | null {
    const end = this.view.tabs.find(({ id }) => id === tab)?.rowCount ?? 0;
    const last = Math.min(rows.last, end);
    for (let first = startOf(rows.first); first <= last; first += EACH) {
      const key = `${tab} ${first}`;
      if (this.requested.has(key)) continue;
      this.requested.add(key);
      return { tab, first, last: Math.min(end, first + EACH - 1) };
    }
    return null;
  }
}

/** First row of the block that contains `row`. Blocks begin after the rows sent with the file. */
function startOf(row: number): number {
  const ahead = Math.max(0, row - FIRST_ROWS - 1);
  return FIRST_ROWS + 1 + Math.floor(ahead / EACH) * EACH;
}
