import { own } from './kinds/sent-fields';

/**
 * Row numbers in which a page has seen what an answer is about; 0 if it has not. They only save a search: a row
 * counts only if its id is the right one.
 */
export interface SeenRows {
  /** Row of Đơn vị with the unit of the link. */
  readonly unit: number;
  /** Last row of Văn bản with a dispatch of the page. */
  readonly dispatches: number;
  /** Row of Theo dõi. */
  readonly obligation: number;
}

/** Anything but a row number counts as 0. */
export function parseSeenRows(sent: unknown): SeenRows {
  const row = (name: keyof SeenRows) => parseSeenRow(own(sent, name));
  return { unit: row('unit'), dispatches: row('dispatches'), obligation: row('obligation') };
}

export function parseSeenRow(sent: unknown): number {
  return typeof sent === 'number' && Number.isInteger(sent) && sent > 0 && sent <= MAX_ROW
    ? sent
    : 0;
}

/** No spreadsheet has more cells. */
const MAX_ROW = 10_000_000;
