import { googleError } from '../google-error';
import { boxOf } from './box';
import { entryOf } from './coerce';
import { conditionalFormatHandle, conditionalFormatOf } from './conditional-format-handle';
import { contentSize, wholeOf } from './content-size';
import { contextOf, type Sheet, tabOf } from './desk';
import { filterHandle } from './filter';
import { addProtection, protectionsOf } from './protection';
import { type ClearOptions, clearCells } from './range-acts';
import { insertStretch } from './rows-and-columns';
import type { MethodsOf } from './service-class';
import { changedTab, type SheetAt } from './sheet-at';
import { sortRows } from './sort-rows';
import { tabToChange } from './tab-to-change';
import { writeEntries } from './write-cells';

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

/**
 * Content of a Sheet as a whole, its protections and conditional formats.
 * developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
 */
export const sheetContentMethods: MethodsOf<Sheet, SheetAt> = {
  appendRow: (at, contents: unknown[]) => appendRow(at, contents.slice()),
  clear: (at, options: ClearOptions = {}) => clearAll(at, options),
  clearContents: (at) => clearAll(at, { contentsOnly: true }),
  clearFormats: (at) => clearAll(at, { formatOnly: true }),
  clearNotes: (at) => clearAll(at, { commentsOnly: true }),
  sort: ({ desk, tab: id, self }, column: number, ascending = true) => {
    desk.edit((book) => {
      const tab = tabToChange(book, id);
      const frozen = tab.frozenRows;
      const box = boxOf(frozen + 1, 1, Math.max(1, contentSize(tab).rows - frozen), tab.maxColumns);
      sortRows(book, { tab: id, box }, [{ column, ascending }]);
    });
    return self;
  },
  protect: ({ desk, tab }) => addProtection(desk, tab, null),
  getProtections: ({ desk, tab }, type: unknown) => protectionsOf(desk, tab, type),
  getFilter: ({ desk, tab }) => (tabOf(desk, tab).filter ? filterHandle(desk, tab) : null),
  getConditionalFormatRules: ({ desk, tab }) =>
    tabOf(desk, tab).conditionalFormats.map((rule) => conditionalFormatHandle(desk, { tab, rule })),
  setConditionalFormatRules: (at, rules: Rule[]) => {
    const records = rules.map((rule) => conditionalFormatOf(at.desk, rule, at.tab));
    changedTab(at, (tab) => {
      tab.conditionalFormats = records;
    });
  },
  clearConditionalFormatRules: (at) => {
    changedTab(at, (tab) => {
      tab.conditionalFormats = [];
    });
  },
};

function clearAll({ desk, tab, self }: SheetAt, options: ClearOptions): Sheet {
  desk.edit((book) => {
    const cells = { tab, box: wholeOf(tabToChange(book, tab)) };
    clearCells(book, cells, options, ['validation']);
  });
  return self;
}

function appendRow({ desk, tab: id, self }: SheetAt, contents: unknown[]): Sheet {
  if (contents.length === 0) throw googleError('The row contents may not be empty.');
  desk.edit((book) => {
    const tab = tabToChange(book, id);
    const last = contentSize(tab).rows;
    const missing = contents.length - tab.maxColumns;
    if (missing > 0) {
      const stretch = { axis: 'columns', at: tab.maxColumns + 1, count: missing } as const;
      insertStretch(book, id, stretch, tab.maxColumns);
    }
    if (last === tab.maxRows) {
      insertStretch(book, id, { axis: 'rows', at: last + 1, count: 1 }, last);
    }
    const context = contextOf(book, desk.machine.now());
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
