import { styleAt } from '../book/book';
import { type Box, boxOf, type CellsOf } from '../book/box';
import { displayOf } from '../cells/display';
import { coercionContextOf, type FileContext, type Range, tabOf } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

interface FinderState {
  file: FileContext;
  cells: CellsOf;
  text: string;
  options: { wholeCell: boolean; matchCase: boolean; position: number };
  self: TextFinder;
}

const finder: ServiceClass<TextFinder, FinderState> = {
  name: 'TextFinder',
  signatures: { findAll: '', findNext: '', matchEntireCell: 'bool', matchCase: 'bool' },
  methods: {
    findAll: (state) => matches(state).map((box) => rangeOf(state, box)),
    findNext: (state) => {
      const box = matches(state)[state.options.position];
      state.options.position += 1;
      return box ? rangeOf(state, box) : null;
    },
    matchEntireCell: (state, wholeCell: boolean) => {
      state.options.wholeCell = wholeCell;
      return state.self;
    },
    matchCase: (state, matchCase: boolean) => {
      state.options.matchCase = matchCase;
      return state.self;
    },
  },
};

/**
 * Searches the texts that the cells display.
 * https://developers.google.com/apps-script/reference/spreadsheet/text-finder
 */
export function textFinder(file: FileContext, cells: CellsOf, text: string): TextFinder {
  const options = { wholeCell: false, matchCase: false, position: 0 };
  return makeHandle(file, finder, { file, cells, text, options });
}

function rangeOf({ file, cells: { tab } }: FinderState, box: Box): Range {
  return file.range({ tab, box });
}

function matches({ file, cells, text, options }: FinderState): Box[] {
  const { rules } = coercionContextOf(file.book(), file.machine.now());
  const { rows } = tabOf(file, cells.tab);
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
