import { googleError } from '../../errors/google-error';
import { boxOf } from '../book/box';
import { lastRowOf, wholeOf } from '../book/content-size';
import { tabToChange } from '../book/tab-to-change';
import { entryOf } from '../cells/coerce';
import { insertStretch } from '../changes/rows-and-columns';
import { sortRows } from '../changes/sort-rows';
import { writeEntries } from '../changes/write-cells';
import { contextOf, type Sheet, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { type ClearOptions, clearCells } from '../range/acts';
import { conditionalFormatHandle, conditionalFormatOf } from '../rules/conditional-format-handle';
import { filterHandle } from '../rules/filter';
import { addProtection, protectionsOf } from '../rules/protection';
import { changedTab, type SheetAt } from './sheet-at';

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
export const sheetContentMethods: MethodsOf<Sheet, SheetAt> = {
  /** Inserts missing rows and columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object) */
  appendRow: (at, contents: unknown[]) => appendRow(at, contents.slice()),
  /**
   * Clears content and formats, or only what is named. Validation and notes stay (not documented;
   * probe cells). https://developers.google.com/apps-script/reference/spreadsheet/sheet#clear()
   */
  clear: (at, options: ClearOptions = {}) => clearAll(at, options),
  /** Formats stay. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearContents() */
  clearContents: (at) => clearAll(at, { contentsOnly: true }),
  /** Conditional formats too. Content stays. https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearFormats() */
  clearFormats: (at) => clearAll(at, { formatOnly: true }),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearNotes() */
  clearNotes: (at) => clearAll(at, { commentsOnly: true }),
  /** Frozen rows stay. Ascending by default. https://developers.google.com/apps-script/reference/spreadsheet/sheet#sort(Integer) */
  sort: ({ dialog, tab: id, self }, column: number, ascending = true) => {
    dialog.edit((book) => {
      const tab = tabToChange(book, id);
      const frozen = tab.frozenRows;
      const box = boxOf(frozen + 1, 1, Math.max(1, lastRowOf(tab) - frozen), tab.maxColumns);
      sortRows(book, { tab: id, box }, [{ column, ascending }]);
    });
    return self;
  },
  /** Replaces an earlier protection of the sheet. https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect() */
  protect: ({ dialog, tab }) => addProtection(dialog, tab, null),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType) */
  getProtections: ({ dialog, tab }, type: unknown) => protectionsOf(dialog, tab, type),
  /** Null if there is none. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getFilter() */
  getFilter: ({ dialog, tab }) => (tabOf(dialog, tab).filter ? filterHandle(dialog, tab) : null),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getConditionalFormatRules() */
  getConditionalFormatRules: ({ dialog, tab }) =>
    tabOf(dialog, tab).conditionalFormats.map((rule) =>
      conditionalFormatHandle(dialog, { tab, rule }),
    ),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule) */
  setConditionalFormatRules: (at, rules: Rule[]) => {
    const records = rules.map((rule) => conditionalFormatOf(at.dialog, rule, at.tab));
    changedTab(at, (tab) => {
      tab.conditionalFormats = records;
    });
  },
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#clearConditionalFormatRules() */
  clearConditionalFormatRules: (at) => {
    changedTab(at, (tab) => {
      tab.conditionalFormats = [];
    });
  },
};

function clearAll({ dialog, tab, self }: SheetAt, options: ClearOptions): Sheet {
  dialog.edit((book) => {
    const cells = { tab, box: wholeOf(tabToChange(book, tab)) };
    clearCells(book, cells, options, ['validation']);
  });
  return self;
}

function appendRow({ dialog, tab: id, self }: SheetAt, contents: unknown[]): Sheet {
  if (contents.length === 0) throw googleError('The row contents may not be empty.');
  dialog.edit((book) => {
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
    const context = contextOf(book, dialog.machine.now());
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
