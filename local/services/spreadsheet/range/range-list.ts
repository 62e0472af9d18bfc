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
  signatures: {
    getRanges: '',
    clearContent: '',
    setValue: 'any',
    setNumberFormat: 'str',
    setBackground: 'str/null',
    setWrapStrategy: 'obj',
  },
  methods: {
    getRanges: ({ ranges }) => [...ranges],
    clearContent: (list) => each(list, (range) => range.clearContent()),
    setValue: (list, value: unknown) => each(list, (range) => range.setValue(value)),
    setNumberFormat: (list, format: string) => each(list, (range) => range.setNumberFormat(format)),
    setBackground: (list, colour: string | null) =>
      each(list, (range) => range.setBackground(colour)),
    setWrapStrategy: (list, strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) =>
      each(list, (range) => range.setWrapStrategy(strategy)),
  },
};

function each({ ranges, self }: ListState, change: (range: Range) => void): RangeList {
  for (const range of ranges) change(range);
  return self;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export function rangeList(file: FileContext, ranges: readonly Range[]): RangeList {
  return makeHandle(file, listClass, { file, ranges });
}
