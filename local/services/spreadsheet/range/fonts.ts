import { colourOf } from '../cells/colour';
import type { Range } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import type { RangeState } from './range-state';
import { getAll, getOne, setAll, setOne } from './style-accessors';

type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

const same = (text: string) => text;
const size = (points: number) => points;

export const fontSignatures = {
  getBackground: '',
  getBackgrounds: '',
  setBackground: 'str/null',
  setBackgrounds: 'grid',
  getFontColor: '',
  getFontColors: '',
  setFontColor: 'str/null',
  setFontColors: 'grid',
  getFontWeight: '',
  getFontWeights: '',
  setFontWeight: 'str/null',
  setFontWeights: 'grid',
  getFontStyle: '',
  getFontStyles: '',
  setFontStyle: 'str/null',
  setFontStyles: 'grid',
  getFontLine: '',
  getFontLines: '',
  setFontLine: 'str/null',
  setFontLines: 'grid',
  getFontSize: '',
  getFontSizes: '',
  setFontSize: 'int',
  setFontSizes: 'grid',
  getFontFamily: '',
  getFontFamilies: '',
  setFontFamily: 'str/null',
  setFontFamilies: 'grid',
};

/**
 * A setter resets to the default for `null`. A cell without a background returns `#ffffff`.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const fontMethods: MethodsOf<Range, RangeState> = {
  getBackground: getOne('background'),
  getBackgrounds: getAll('background'),
  setBackground: setOne('background', colourOf),
  setBackgrounds: setAll('background', colourOf),
  getFontColor: getOne('fontColor'),
  getFontColors: getAll('fontColor'),
  setFontColor: setOne('fontColor', colourOf),
  setFontColors: setAll('fontColor', colourOf),
  getFontWeight: (state) => getOne('fontWeight')(state) as FontWeight,
  getFontWeights: (state) => getAll('fontWeight')(state) as FontWeight[][],
  setFontWeight: setOne('fontWeight', same),
  setFontWeights: setAll('fontWeight', same),
  getFontStyle: (state) => getOne('fontStyle')(state) as FontStyle,
  getFontStyles: (state) => getAll('fontStyle')(state) as FontStyle[][],
  setFontStyle: setOne('fontStyle', same),
  setFontStyles: setAll('fontStyle', same),
  getFontLine: (state) => getOne('fontLine')(state) as FontLine,
  getFontLines: (state) => getAll('fontLine')(state) as FontLine[][],
  setFontLine: setOne('fontLine', same),
  setFontLines: setAll('fontLine', same),
  getFontSize: getOne('fontSize'),
  getFontSizes: getAll('fontSize'),
  setFontSize: setOne('fontSize', size),
  setFontSizes: setAll('fontSize', size),
  getFontFamily: getOne('fontFamily'),
  getFontFamilies: getAll('fontFamily'),
  setFontFamily: setOne('fontFamily', same),
  setFontFamilies: setAll('fontFamily', same),
};
