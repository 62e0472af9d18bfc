import { googleError } from '../../errors/google-error';
import type { Box, CellsOf } from '../book/box';
import type { FilterRecord } from '../book/filter-record';
import { tabToChange } from '../book/tab-to-change';
import { sortRows } from '../changes/sort-rows';
import { type Desk, tabOf } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { withHidden } from './filter-rows';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

interface FilterAt {
  dialog: Desk;
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
    /** Includes the header. https://developers.google.com/apps-script/reference/spreadsheet/filter#getRange() */
    getRange: ({ dialog, tab }) => dialog.range({ tab, box: recordOf(dialog, tab).box }),
    /** https://developers.google.com/apps-script/reference/spreadsheet/filter#remove() */
    remove: ({ dialog, tab }) => setFilter(dialog, tab, null),
    /**
     * `column` counts from 1 within the filter. The header stays.
     * https://developers.google.com/apps-script/reference/spreadsheet/filter#sort(Integer,Boolean)
     */
    sort: ({ dialog, tab, self }, column: number, ascending: boolean) => {
      const { box } = recordOf(dialog, tab);
      const by = [{ column: box.column + column - 1, ascending }];
      dialog.edit((book) => sortRows(book, { tab, box: belowHeader(box) }, by));
      return self;
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/filter#removeColumnFilterCriteria(Integer) */
    removeColumnFilterCriteria: ({ dialog, tab, self }, column: number) => {
      setFilter(dialog, tab, withHidden(recordOf(dialog, tab), column, []));
      return self;
    },
  },
};

/** Criteria are set only by people (see `Person.filter`). https://developers.google.com/apps-script/reference/spreadsheet/filter */
export function filterHandle(dialog: Desk, tab: number): Filter {
  return makeHandle(dialog, filter, { dialog, tab });
}

/** Creates the filter of a tab. Throws if there is one already. */
export function startFilter(dialog: Desk, { tab, box }: CellsOf): Filter {
  if (tabOf(dialog, tab).filter) {
    throw googleError("You can't create a filter in a sheet that already has a filter.");
  }
  setFilter(dialog, tab, { box, hidden: {} });
  return filterHandle(dialog, tab);
}

function belowHeader(box: Box): Box {
  return { ...box, row: box.row + 1, rows: Math.max(1, box.rows - 1) };
}

function recordOf(dialog: Desk, tab: number): FilterRecord {
  const record = tabOf(dialog, tab).filter;
  if (!record) throw googleError('Filter not found');
  return record;
}

function setFilter(dialog: Desk, tab: number, record: FilterRecord | null): void {
  dialog.edit((book) => {
    tabToChange(book, tab).filter = record;
  });
}
