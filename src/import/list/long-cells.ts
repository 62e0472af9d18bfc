import { cleanText } from '../../texts/clean-text';
import { MAX_TEXT } from '../../texts/text-fault';
import type { ListTable } from './find-header';

/**
 * Most characters that are kept of a cell. Even in an encoding with two characters for a letter they are more
 * than any column takes.
 */
const MAX_KEPT = 5_000;

/**
 * Cuts the cells that are longer than any column takes, because the time of some rules grows with the square of
 * a cell's length. What is left of such a cell is still too long, so its line is refused or names the column.
 */
export function withShortCells(table: ListTable): string[][] {
  return table.map((row) => row.map((cell) => (cell.length > MAX_KEPT ? cutCell(cell) : cell)));
}

/** True if the cleaned cell is longer than any column takes. Such a cell is not split into its parts. */
export function isTooLong(cell = ''): boolean {
  return cell.length > MAX_TEXT && cleanText(cell).length > MAX_TEXT;
}

function cutCell(cell: string): string {
  return cell
    .replace(/(?:[^\S\r\n]|\u200b)+/g, ' ')
    .replace(/\s*[\r\n]+\s*/g, '\n')
    .trim()
    .slice(0, MAX_KEPT);
}
