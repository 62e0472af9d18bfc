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
 * Setters reset to the default for null. Getters return the background as #ffffff if none is set.
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const fontMethods: MethodsOf<Range, RangeState> = {
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackground() */
  getBackground: getOne('background'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgrounds() */
  getBackgrounds: getAll('background'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackground(String) */
  setBackground: setOne('background', colourOf),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgrounds(String) */
  setBackgrounds: setAll('background', colourOf),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColor() */
  getFontColor: getOne('fontColor'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColors() */
  getFontColors: getAll('fontColor'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColor(String) */
  setFontColor: setOne('fontColor', colourOf),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColors(Object) */
  setFontColors: setAll('fontColor', colourOf),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeight() */
  getFontWeight: (state) => getOne('fontWeight')(state) as FontWeight,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeights() */
  getFontWeights: (state) => getAll('fontWeight')(state) as FontWeight[][],
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeight(String) */
  setFontWeight: setOne('fontWeight', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeights(Object) */
  setFontWeights: setAll('fontWeight', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyle() */
  getFontStyle: (state) => getOne('fontStyle')(state) as FontStyle,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyles() */
  getFontStyles: (state) => getAll('fontStyle')(state) as FontStyle[][],
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyle(String) */
  setFontStyle: setOne('fontStyle', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyles(Object) */
  setFontStyles: setAll('fontStyle', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLine() */
  getFontLine: (state) => getOne('fontLine')(state) as FontLine,
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLines() */
  getFontLines: (state) => getAll('fontLine')(state) as FontLine[][],
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLine(String) */
  setFontLine: setOne('fontLine', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLines(Object) */
  setFontLines: setAll('fontLine', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSize() */
  getFontSize: getOne('fontSize'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSizes() */
  getFontSizes: getAll('fontSize'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSize(Integer) */
  setFontSize: setOne('fontSize', size),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSizes(Object) */
  setFontSizes: setAll('fontSize', size),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamily() */
  getFontFamily: getOne('fontFamily'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamilies() */
  getFontFamilies: getAll('fontFamily'),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamily(String) */
  setFontFamily: setOne('fontFamily', same),
  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamilies(Object) */
  setFontFamilies: setAll('fontFamily', same),
};
