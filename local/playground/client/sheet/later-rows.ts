import { FIRST_ROWS, type WorkbookView } from '../../office/tab-view';

/** Rows per request. */
const EACH = 80;

/** `tab` is the tab's id. Rows count from 1, and both ends are included. */
export interface RowStretch {
  readonly tab: number;
  readonly first: number;
  readonly last: number;
}

/** Rows of long tabs that were not sent with the file. Each row is requested once. */
export class LaterRows {
  private readonly requested = new Set<string>();

  constructor(private readonly view: WorkbookView) {}

  /**
   * Returns the first block of `rows` that has not been requested yet, and counts it as requested.
   * Returns `null` if there is none.
   */
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

/**
 * First row of the block that contains `row`. The first block begins after the `FIRST_ROWS` rows
 * sent with the file.
 */
function startOf(row: number): number {
  const ahead = Math.max(0, row - FIRST_ROWS - 1);
  return FIRST_ROWS + 1 + Math.floor(ahead / EACH) * EACH;
}
