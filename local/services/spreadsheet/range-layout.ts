import { changeStyles } from './change-styles';
import { colourOf } from './colour';
import type { Range } from './desk';
import { enumMember, enumName } from './enumeration';
import { enums } from './enums';
import { changed, type RangeAt } from './range-at';
import { getAll, getOne, setAll, setOne } from './range-looks';
import type { MethodsOf } from './service-class';
import { type BorderLine, type Style, withField } from './style';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Sides = (boolean | null)[];

const same = (text: string) => text;
const alignment = (text: string) => (text === 'normal' ? 'general' : text);
const strategy = (name: string) => enumMember<WrapStrategy>(enums.WrapStrategy, name);
const strategyName = (value: unknown) => enumName(value) ?? 'OVERFLOW';
const wrapping = (isOn: boolean) => (isOn ? 'WRAP' : 'OVERFLOW');

export const layoutSignatures = {
  getHorizontalAlignment: '',
  getHorizontalAlignments: '',
  setHorizontalAlignment: 'str/null',
  setHorizontalAlignments: 'grid',
  getVerticalAlignment: '',
  getVerticalAlignments: '',
  setVerticalAlignment: 'str/null',
  setVerticalAlignments: 'grid',
  getWrap: '',
  getWraps: '',
  setWrap: 'bool',
  setWraps: 'grid',
  getWrapStrategy: '',
  getWrapStrategies: '',
  setWrapStrategy: 'obj',
  setWrapStrategies: 'grid',
  setBorder:
    'bool/null bool/null bool/null bool/null bool/null bool/null' +
    '|bool/null bool/null bool/null bool/null bool/null bool/null str/null obj/null',
};

/**
 * Alignment, wrapping and borders of a Range.
 * developers.google.com/apps-script/reference/spreadsheet/range#setwrapstrategystrategy
 */
export const layoutMethods: MethodsOf<Range, RangeAt> = {
  getHorizontalAlignment: getOne('horizontal'),
  getHorizontalAlignments: getAll('horizontal'),
  setHorizontalAlignment: setOne('horizontal', alignment),
  setHorizontalAlignments: setAll('horizontal', alignment),
  getVerticalAlignment: getOne('vertical'),
  getVerticalAlignments: getAll('vertical'),
  setVerticalAlignment: setOne('vertical', same),
  setVerticalAlignments: setAll('vertical', same),
  getWrap: (at) => getOne('wrap')(at) === 'WRAP',
  getWraps: (at) => getAll('wrap')(at).map((line) => line.map((wrap) => wrap === 'WRAP')),
  setWrap: setOne('wrap', wrapping),
  setWraps: setAll('wrap', wrapping),
  getWrapStrategy: (at) => strategy(getOne('wrap')(at)),
  getWrapStrategies: (at) => getAll('wrap')(at).map((line) => line.map(strategy)),
  setWrapStrategy: setOne('wrap', strategyName),
  setWrapStrategies: setAll('wrap', strategyName),
  setBorder: (at, ...args: (boolean | string | object | null)[]) => setBorder(at, args),
};

function setBorder(at: RangeAt, args: (boolean | string | object | null)[]): Range {
  const sides = args.slice(0, 6) as Sides;
  const line = {
    style: enumName(args[7]) ?? 'SOLID',
    color: typeof args[6] === 'string' ? colourOf(args[6]) : '#000000',
  };
  const { rows, columns } = at.cells.box;
  return changed(at, (book) =>
    changeStyles(book, at.cells, (style, i, j) => {
      const [top, left, bottom, right, vertical, horizontal] = sides;
      let next = sided(style, 'top', i === 0 ? top : horizontal, line);
      next = sided(next, 'bottom', i === rows - 1 ? bottom : horizontal, line);
      next = sided(next, 'left', j === 0 ? left : vertical, line);
      return sided(next, 'right', j === columns - 1 ? right : vertical, line);
    }),
  );
}

function sided(
  style: Style,
  side: 'top' | 'left' | 'bottom' | 'right',
  isOn: boolean | null | undefined,
  line: BorderLine,
): Style {
  if (isOn === null || isOn === undefined) return style;
  return withField(style, side, isOn ? line : null);
}
