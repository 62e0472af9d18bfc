import { styleAt } from '../book/book';
import { type Box, boxOf, type CellsOf } from '../book/box';
import { displayOf } from '../cells/display';
import { contextOf, type Desk, type Range, tabOf } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

interface FinderAt {
  dialog: Desk;
  cells: CellsOf;
  text: string;
  options: { wholeCell: boolean; matchCase: boolean; position: number };
  self: TextFinder;
}

const finder: ServiceClass<TextFinder, FinderAt> = {
  name: 'TextFinder',
  signatures: { findAll: '', findNext: '', matchEntireCell: 'bool', matchCase: 'bool' },
  methods: {
    /** https://developers.google.com/apps-script/reference/spreadsheet/text-finder#findAll() */
    findAll: (at) => matches(at).map((box) => rangeOf(at, box)),
    /** Null after the last. https://developers.google.com/apps-script/reference/spreadsheet/text-finder#findNext() */
    findNext: (at) => {
      const box = matches(at)[at.options.position];
      at.options.position += 1;
      return box ? rangeOf(at, box) : null;
    },
    /**
     * Default: a part of the cell's text is enough.
     * https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchEntireCell(Boolean)
     */
    matchEntireCell: (at, wholeCell: boolean) => {
      at.options.wholeCell = wholeCell;
      return at.self;
    },
    /** Default: case does not matter. https://developers.google.com/apps-script/reference/spreadsheet/text-finder#matchCase(Boolean) */
    matchCase: (at, matchCase: boolean) => {
      at.options.matchCase = matchCase;
      return at.self;
    },
  },
};

/** Searches the displayed texts. https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
export function textFinder(dialog: Desk, cells: CellsOf, text: string): TextFinder {
  const options = { wholeCell: false, matchCase: false, position: 0 };
  return makeHandle(dialog, finder, { dialog, cells, text, options });
}

function rangeOf({ dialog, cells: { tab } }: FinderAt, box: Box): Range {
  return dialog.range({ tab, box });
}

function matches({ dialog, cells, text, options }: FinderAt): Box[] {
  const { rules } = contextOf(dialog.book(), dialog.machine.now());
  const { rows } = tabOf(dialog, cells.tab);
  const fold = (one: string) => (options.matchCase ? one : one.toLowerCase());
  const wanted = fold(text);
  const found: Box[] = [];
  const { row: first, column: left, rows: height, columns: width } = cells.box;
  for (let row = first; row < first + height; row += 1) {
    for (let column = left; column < left + width; column += 1) {
      const { numberFormat } = styleAt(rows[row - 1], column);
      const shown = fold(displayOf(rows[row - 1]?.values[column - 1], numberFormat, rules));
      const isMatch = options.wholeCell ? shown === wanted : shown.includes(wanted);
      if (shown !== '' && isMatch) found.push(boxOf(row, column));
    }
  }
  return found;
}
