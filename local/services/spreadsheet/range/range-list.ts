import type { FileContext, Range } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface ListState {
  readonly file: FileContext;
  readonly ranges: readonly Range[];
  readonly self: RangeList;
}

const listClass: ServiceClass<RangeList, ListState> = {
  name: 'RangeList',
  signatures: { getRanges: '', setValue: 'any' },
  methods: {
    getRanges: ({ ranges }) => [...ranges],
    setValue: ({ ranges, self }, value: unknown) => {
      for (const range of ranges) range.setValue(value);
      return self;
    },
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export function rangeList(file: FileContext, ranges: readonly Range[]): RangeList {
  return makeHandle(file, listClass, { file, ranges });
}
