import { googleError } from '../../errors/google-error';
import { boxOf } from '../book/box';
import { lastRowOf, wholeOf } from '../book/content-size';
import { tabToChange } from '../book/tab-to-change';
import { entryOf } from '../cells/coerce';
import { insertStretch } from '../changes/rows-and-columns';
import { sortRows } from '../changes/sort-rows';
import { writeEntries } from '../changes/write-cells';
import { coercionContextOf, type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { type ClearOptions, clearCells } from '../range/acts';
import { conditionalFormatHandle, conditionalFormatOf } from '../rules/conditional-format-handle';
import { filterHandle } from '../rules/filter';
import { addProtection, protectionsOf } from '../rules/protection';
import { changedTab, type SheetState } from './sheet-state';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const sheetContentSignatures = {
  appendRow: 'list',
  clear: 'obj?',
  clearContents: '',
  clearFormats: '',
  clearNotes: '',
  sort: 'int bool?',
  protect: '',
  getProtections: 'obj',
  getFilter: '',
  getConditionalFormatRules: '',
  setConditionalFormatRules: 'list',
  clearConditionalFormatRules: '',
};

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetContentMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * Reads texts as if typed, whatever the format of the column: `0123` becomes a number under `@` too, as
   * scripts on GitHub report (not documented; probe texts-appended).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)
   */
  appendRow: (state, contents: unknown[]) => appendRow(state, contents.slice()),
  /**
   * Clears content and formats, or only the parts that the options name. Validation and notes stay (not
   * documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#clear()
   */
  clear: (state, options: ClearOptions = {}) => clearAll(state, options),
  clearContents: (state) => clearAll(state, { contentsOnly: true }),
  clearFormats: (state) => clearAll(state, { formatOnly: true }),
  clearNotes: (state) => clearAll(state, { commentsOnly: true }),
  /**
   * Does not sort frozen rows.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#sort(Integer)
   */
  sort: ({ file, tab: id, self }, column: number, ascending = true) => {
    file.edit((book) => {
      const tab = tabToChange(book, id);
      const frozen = tab.frozenRows;
      const box = boxOf(frozen + 1, 1, Math.max(1, lastRowOf(tab) - frozen), tab.maxColumns);
      sortRows(book, { tab: id, box }, [{ column, ascending }]);
    });
    return self;
  },
  /** Replaces an earlier protection of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect() */
  protect: ({ file, tab }) => addProtection(file, tab, null),
  getProtections: ({ file, tab }, type: unknown) => protectionsOf(file, tab, type),
  getFilter: ({ file, tab }) => (tabOf(file, tab).filter ? filterHandle(file, tab) : null),
  getConditionalFormatRules: ({ file, tab }) =>
    tabOf(file, tab).conditionalFormats.map((rule) => conditionalFormatHandle(file, { tab, rule })),
  setConditionalFormatRules: (state, rules: Rule[]) => {
    const records = rules.map((rule) => conditionalFormatOf(state.file, rule, state.tab));
    changedTab(state, (tab) => {
      tab.conditionalFormats = records;
    });
  },
  clearConditionalFormatRules: (state) => {
    changedTab(state, (tab) => {
      tab.conditionalFormats = [];
    });
  },
};

function clearAll({ file, tab, self }: SheetState, options: ClearOptions): Sheet {
  file.edit((book) => {
    const cells = { tab, box: wholeOf(tabToChange(book, tab)) };
    clearCells(book, cells, options, ['validation']);
  });
  return self;
}

function appendRow({ file, tab: id, self }: SheetState, contents: unknown[]): Sheet {
  if (contents.length === 0) throw googleError('The row contents may not be empty.');
  file.edit((book) => {
    const tab = tabToChange(book, id);
    const last = lastRowOf(tab);
    const missing = contents.length - tab.maxColumns;
    if (missing > 0) {
      const stretch = { axis: 'columns', at: tab.maxColumns + 1, count: missing } as const;
      insertStretch(book, id, stretch, tab.maxColumns);
    }
    if (last === tab.maxRows) {
      insertStretch(book, id, { axis: 'rows', at: last + 1, count: 1 }, last);
    }
    const context = coercionContextOf(book, file.machine.now());
    const cells = { tab: id, box: boxOf(last + 1, 1, 1, contents.length) };
    writeEntries(book, cells, (_, j) => entryOf(contents[j], '', context), context);
  });
  return self;
}
