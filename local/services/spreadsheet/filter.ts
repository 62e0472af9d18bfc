import type { Book, Tab } from './book';
import { type Box, meets } from './box';
import type { CellsOf } from './chart-record';
import { cellsOfRange, contextOf, type Desk, tabOf } from './desk';
import { displayOf } from './display';
import { styleAt } from './book';
import { enumName } from './enumeration';
import { exception } from './exception';
import type { FilterCriterion } from './filter-record';
import { makeHandle, type ServiceClass } from './service-class';
import { sortRows } from './sort-rows';
import { tabToChange } from './tab-to-change';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

interface FilterAt {
  desk: Desk;
  tab: number;
  self: Filter;
}

const filter: ServiceClass<Filter, FilterAt> = {
  name: 'Filter',
  signatures: {
    getRange: '',
    remove: '',
    sort: 'int bool',
    removeColumnFilterCriteria: 'int',
  },
  methods: {
    getRange: ({ desk, tab }) => desk.range({ tab, box: filterBox(desk, tab) }),
    remove: ({ desk, tab }) => setFilter(desk, tab, () => null),
    sort: ({ desk, tab, self }, column: number, ascending: boolean) => {
      const box = filterBox(desk, tab);
      const body = { ...box, row: box.row + 1, rows: box.rows - 1 };
      desk.edit((book) =>
        sortRows(book, { tab, box: body }, [{ column: box.column + column - 1, ascending }]),
      );
      return self;
    },
    removeColumnFilterCriteria: ({ desk, tab, self }, column: number) => {
      const at = filterBox(desk, tab).column + column - 1;
      hideTexts(desk, tab, at, null);
      return self;
    },
  },
};

/**
 * Handle of a tab's filter; criteria are set by people only.
 * developers.google.com/apps-script/reference/spreadsheet/filter
 */
export function filterHandle(desk: Desk, tab: number): Filter {
  return makeHandle(desk, filter, { desk, tab });
}
