import { type BackupRow, digestOfRows } from '../../records/backup-cells';
import type { BackupPiece, TabPart } from '../rules/backup-view';

type TabRows = ReadonlyMap<string, readonly BackupRow[]>;

/** Cells that the server compares per call. */
const CELLS_COMPARED = 2_000_000;

/** The rows of all tabs in pieces, at most `cells` cells per call. */
export function piecesPerCall(rows: TabRows, cells: number): BackupPiece[][] {
  const calls: BackupPiece[][] = [];
  let pieces: BackupPiece[] = [];
  let left = cells;
  for (const [tab, all] of rows) {
    const width = Math.max(1, all[0]?.length ?? 1);
    for (let at = 0; at < all.length; ) {
      const taken = all.slice(at, at + Math.max(1, Math.floor(left / width)));
      pieces.push({ tab, first: at + 1, rows: taken });
      at += taken.length;
      left -= taken.length * width;
      if (left > width) continue;
      calls.push(pieces);
      [pieces, left] = [[], cells];
    }
  }
  return pieces.length > 0 ? [...calls, pieces] : calls;
}

/**
 * Digests of the rows, with which the server compares the tabs. The last part of a tab ends with the tab, so that
 * further rows are noticed.
 */
export function partsPerCall(rows: TabRows): TabPart[][] {
  return piecesPerCall(rows, CELLS_COMPARED).map((pieces) =>
    pieces.map(({ tab, first, rows: own }) => {
      const last = first + own.length - 1;
      const isLast = last === rows.get(tab)?.length;
      return { tab, first, last: isLast ? null : last, digest: digestOfRows(own) };
    }),
  );
}
