import { googleError } from '../../errors/google-error';
import type { Box, CellsOf } from '../book/box';
import type { FilterRecord } from '../book/filter-record';
import { tabToChange } from '../book/tab-to-change';
import { sortRows } from '../changes/sort-rows';
import { type FileContext, tabOf } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';
import { withHidden } from './filter-rows';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

interface FilterState {
  file: FileContext;
  tab: number;
  self: Filter;
}

const filter: ServiceClass<Filter, FilterState> = {
  name: 'Filter',
  signatures: {
    getRange: '',
    remove: '',
    sort: 'int bool',
    removeColumnFilterCriteria: 'int',
  },
  methods: {
    getRange: ({ file, tab }) => file.range({ tab, box: recordOf(file, tab).box }),
    remove: ({ file, tab }) => setFilter(file, tab, null),
    /**
     * `column` counts from 1 within the filter.
     * https://developers.google.com/apps-script/reference/spreadsheet/filter#sort(Integer,Boolean)
     */
    sort: ({ file, tab, self }, column: number, ascending: boolean) => {
      const { box } = recordOf(file, tab);
      const by = [{ column: box.column + column - 1, ascending }];
      file.edit((book) => sortRows(book, { tab, box: belowHeader(box) }, by));
      return self;
    },
    removeColumnFilterCriteria: ({ file, tab, self }, column: number) => {
      setFilter(file, tab, withHidden(recordOf(file, tab), column, []));
      return self;
    },
  },
};

/**
 * Scripts can only remove criteria, which only people set.
 * https://developers.google.com/apps-script/reference/spreadsheet/filter
 */
export function filterHandle(file: FileContext, tab: number): Filter {
  return makeHandle(file, filter, { file, tab });
}

export function startFilter(file: FileContext, { tab, box }: CellsOf): Filter {
  if (tabOf(file, tab).filter) {
    throw googleError("You can't create a filter in a sheet that already has a filter.");
  }
  setFilter(file, tab, { box, hidden: {} });
  return filterHandle(file, tab);
}

function belowHeader(box: Box): Box {
  return { ...box, row: box.row + 1, rows: Math.max(1, box.rows - 1) };
}

function recordOf(file: FileContext, tab: number): FilterRecord {
  const record = tabOf(file, tab).filter;
  if (!record) throw googleError('Filter not found');
  return record;
}

function setFilter(file: FileContext, tab: number, record: FilterRecord | null): void {
  file.edit((book) => {
    tabToChange(book, tab).filter = record;
  });
}
