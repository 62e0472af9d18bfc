import type { Book } from '../book/book';
import { type CellsOf, contains } from '../book/box';
import { PLAIN, plainStyle, type StyleFields, styleOf } from '../book/style';
import { tabToChange } from '../book/tab-to-change';
import { changeStyles } from './change-styles';

/**
 * Resets all style fields of the cells except those in `except`. Removes the ranges of conditional
 * formats that lie inside, and rules that are left without a range.
 */
export function clearFormats(book: Book, cells: CellsOf, except: (keyof StyleFields)[]): void {
  changeStyles(book, cells, (style) =>
    except.every((field) => style[field] === PLAIN[field])
      ? plainStyle
      : styleOf({ ...PLAIN, ...Object.fromEntries(except.map((field) => [field, style[field]])) }),
  );
  const tab = tabToChange(book, cells.tab);
  tab.conditionalFormats = tab.conditionalFormats
    .map((rule) => ({ ...rule, boxes: rule.boxes.filter((box) => !contains(cells.box, box)) }))
    .filter((rule) => rule.boxes.length > 0);
}
