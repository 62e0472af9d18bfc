import { colourOf } from './colour';
import type { Range } from './desk';
import type { RangeAt } from './range-at';
import { getAll, getOne, setAll, setOne } from './range-looks';
import type { MethodsOf } from './service-class';

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
 * Colours and fonts of a Range; null gives the default back.
 * developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundcolor
 */
export const fontMethods: MethodsOf<Range, RangeAt> = {
  getBackground: getOne('background'),
  getBackgrounds: getAll('background'),
  setBackground: setOne('background', colourOf),
  setBackgrounds: setAll('background', colourOf),
  getFontColor: getOne('fontColor'),
  getFontColors: getAll('fontColor'),
  setFontColor: setOne('fontColor', colourOf),
  setFontColors: setAll('fontColor', colourOf),
  getFontWeight: (at) => getOne('fontWeight')(at) as FontWeight,
  getFontWeights: (at) => getAll('fontWeight')(at) as FontWeight[][],
  setFontWeight: setOne('fontWeight', same),
  setFontWeights: setAll('fontWeight', same),
  getFontStyle: (at) => getOne('fontStyle')(at) as FontStyle,
  getFontStyles: (at) => getAll('fontStyle')(at) as FontStyle[][],
  setFontStyle: setOne('fontStyle', same),
  setFontStyles: setAll('fontStyle', same),
  getFontLine: (at) => getOne('fontLine')(at) as FontLine,
  getFontLines: (at) => getAll('fontLine')(at) as FontLine[][],
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
