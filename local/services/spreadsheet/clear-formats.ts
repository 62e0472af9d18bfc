import type { Book } from './book';
import { holds } from './box';
import { changeStyles } from './change-styles';
import type { CellsOf } from './chart-record';
import { PLAIN, plainStyle, styleOf } from './style';
import { tabToChange } from './tab-to-change';

/** Gives cells their plain look back, conditional formats that lie within them included; validation stays. */
export function clearFormats(book: Book, cells: CellsOf): void {
  changeStyles(book, cells, ({ validation }) =>
    validation ? styleOf({ ...PLAIN, validation }) : plainStyle,
  );
  const tab = tabToChange(book, cells.tab);
  tab.conditionalFormats = tab.conditionalFormats
    .map((rule) => ({ ...rule, boxes: rule.boxes.filter((box) => !holds(cells.box, box)) }))
    .filter((rule) => rule.boxes.length > 0);
}
