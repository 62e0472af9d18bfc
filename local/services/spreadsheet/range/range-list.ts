import type { Desk, Range } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface ListAt {
  readonly dialog: Desk;
  readonly ranges: readonly Range[];
  readonly self: RangeList;
}

const listClass: ServiceClass<RangeList, ListAt> = {
  name: 'RangeList',
  signatures: { getRanges: '', setValue: 'any' },
  methods: {
    /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#getRanges() */
    getRanges: ({ ranges }) => [...ranges],
    /** https://developers.google.com/apps-script/reference/spreadsheet/range-list#setValue(Object) */
    setValue: ({ ranges, self }, value: unknown) => {
      for (const range of ranges) range.setValue(value);
      return self;
    },
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export function rangeList(dialog: Desk, ranges: readonly Range[]): RangeList {
  return makeHandle(dialog, listClass, { dialog, ranges });
}
