import { enumMember, enumName } from '../../objects/google-enum';
import { notEmulated } from '../../objects/service-object';
import { type BorderLine, type Style, withField } from '../book/style';
import { colourOf } from '../cells/colour';
import { changeStyles } from '../changes/change-styles';
import { enums } from '../handles/enums';
import type { Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { changed, type RangeState } from './range-state';
import { getAll, getOne, setAll, setOne } from './style-accessors';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Sides = (boolean | null)[];

const same = (text: string) => text;
const alignment = (text: string) => (text === 'normal' ? 'general' : text);
const strategy = (name: string) => enumMember<WrapStrategy>(enums.WrapStrategy, name);
const strategyName = (value: unknown) => enumName(value) ?? 'OVERFLOW';
/**
 * Throws for a cell that overflows. Google's reference calls wrapping the default, but new cells overflow, so
 * what getWrap returns for them is unknown.
 */
const wraps = (wrap: string) => {
  if (wrap === 'OVERFLOW') throw notEmulated('Range.getWrap of a cell that overflows');
  return wrap === 'WRAP';
};
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

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const layoutMethods: MethodsOf<Range, RangeState> = {
  /** Returns `general` if none is set. https://developers.google.com/apps-script/reference/spreadsheet/range#getHorizontalAlignment() */
  getHorizontalAlignment: getOne('horizontal'),
  /**
   * Returns `general` for a cell whose alignment is not set.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getHorizontalAlignments()
   */
  getHorizontalAlignments: getAll('horizontal'),
  setHorizontalAlignment: setOne('horizontal', alignment),
  setHorizontalAlignments: setAll('horizontal', alignment),
  getVerticalAlignment: getOne('vertical'),
  getVerticalAlignments: getAll('vertical'),
  setVerticalAlignment: setOne('vertical', same),
  setVerticalAlignments: setAll('vertical', same),
  /**
   * Throws for a cell that overflows.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getWrap()
   */
  getWrap: (state) => wraps(getOne('wrap')(state)),
  /**
   * Throws if a cell overflows.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getWraps()
   */
  getWraps: (state) => getAll('wrap')(state).map((line) => line.map(wraps)),
  setWrap: setOne('wrap', wrapping),
  setWraps: setAll('wrap', wrapping),
  getWrapStrategy: (state) => strategy(getOne('wrap')(state)),
  getWrapStrategies: (state) => getAll('wrap')(state).map((line) => line.map(strategy)),
  setWrapStrategy: setOne('wrap', strategyName),
  setWrapStrategies: setAll('wrap', strategyName),
  setBorder: (state, ...args: (boolean | string | object | null)[]) => setBorder(state, args),
};

function setBorder(state: RangeState, args: (boolean | string | object | null)[]): Range {
  const sides = args.slice(0, 6) as Sides;
  const line = {
    style: enumName(args[7]) ?? 'SOLID',
    color: typeof args[6] === 'string' ? colourOf(args[6]) : '#000000',
  };
  const { rows, columns } = state.cells.box;
  return changed(state, (book) =>
    changeStyles(book, state.cells, (style, i, j) => {
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
