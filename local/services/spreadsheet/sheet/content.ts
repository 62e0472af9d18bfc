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
  /** Inserts missing rows and columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object) */
  appendRow: (state, contents: unknown[]) => appendRow(state, contents.slice()),
  /**
   * Clears content and formats, or only what is named. Validation and notes stay (not documented; probe cells).
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#clear()
   */
  clear: (state, options: ClearOptions = {}) => clearAll(state, options),
  /** Formats stay. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearContents() */
  clearContents: (state) => clearAll(state, { contentsOnly: true }),
  /** Conditional formats too. Content stays. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearFormats() */
  clearFormats: (state) => clearAll(state, { formatOnly: true }),
  /** Removes the notes. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearNotes() */
  clearNotes: (state) => clearAll(state, { commentsOnly: true }),
  /** Frozen rows stay. Ascending by default. https://developers.google.com/apps-script/reference/spreadsheet/sheet#sort(Integer) */
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
  /**
   * Returns the protections of ranges, or that of the sheet.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType)
   */
  getProtections: ({ file, tab }, type: unknown) => protectionsOf(file, tab, type),
  /** Null if there is none. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFilter() */
  getFilter: ({ file, tab }) => (tabOf(file, tab).filter ? filterHandle(file, tab) : null),
  /** Returns the rules in order. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getConditionalFormatRules() */
  getConditionalFormatRules: ({ file, tab }) =>
    tabOf(file, tab).conditionalFormats.map((rule) => conditionalFormatHandle(file, { tab, rule })),
  /**
   * Replaces the rules by those given, in order.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)
   */
  setConditionalFormatRules: (state, rules: Rule[]) => {
    const records = rules.map((rule) => conditionalFormatOf(state.file, rule, state.tab));
    changedTab(state, (tab) => {
      tab.conditionalFormats = records;
    });
  },
  /** Removes all rules. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearConditionalFormatRules() */
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
    writeEntries(
      book,
      cells,
      (_, j, style) => entryOf(contents[j], style.numberFormat, context),
      context,
    );
  });
  return self;
}
