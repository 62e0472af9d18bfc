import { colourOf } from '../cells/colour';
import type { Range } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { getAll, getOne, setAll, setOne } from './looks';
import type { RangeAt } from './range-at';

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
 * https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export const fontMethods: MethodsOf<Range, RangeAt> = {
  /** Gives the background as #rrggbb, #ffffff when none is set, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getBackground() */
  getBackground: getOne('background'),
  /** Gives the background as #rrggbb, #ffffff when none is set, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgrounds() */
  getBackgrounds: getAll('background'),
  /** Sets the background, in CSS notation, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setBackground(String) */
  setBackground: setOne('background', colourOf),
  /** Sets the background, in CSS notation, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgrounds(String) */
  setBackgrounds: setAll('background', colourOf),
  /** Gives the font colour as #rrggbb, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColor() */
  getFontColor: getOne('fontColor'),
  /** Gives the font colour as #rrggbb, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColors() */
  getFontColors: getAll('fontColor'),
  /** Sets the font colour, in CSS notation, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColor(String) */
  setFontColor: setOne('fontColor', colourOf),
  /** Sets the font colour, in CSS notation, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColors(Object) */
  setFontColors: setAll('fontColor', colourOf),
  /** Gives the font weight, normal or bold, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeight() */
  getFontWeight: (at) => getOne('fontWeight')(at) as FontWeight,
  /** Gives the font weight, normal or bold, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeights() */
  getFontWeights: (at) => getAll('fontWeight')(at) as FontWeight[][],
  /** Sets the font weight, normal or bold, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeight(String) */
  setFontWeight: setOne('fontWeight', same),
  /** Sets the font weight, normal or bold, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeights(Object) */
  setFontWeights: setAll('fontWeight', same),
  /** Gives the font style, normal or italic, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyle() */
  getFontStyle: (at) => getOne('fontStyle')(at) as FontStyle,
  /** Gives the font style, normal or italic, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyles() */
  getFontStyles: (at) => getAll('fontStyle')(at) as FontStyle[][],
  /** Sets the font style, normal or italic, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyle(String) */
  setFontStyle: setOne('fontStyle', same),
  /** Sets the font style, normal or italic, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyles(Object) */
  setFontStyles: setAll('fontStyle', same),
  /** Gives the line of the font, underline, line-through or none, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLine() */
  getFontLine: (at) => getOne('fontLine')(at) as FontLine,
  /** Gives the line of the font, underline, line-through or none, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLines() */
  getFontLines: (at) => getAll('fontLine')(at) as FontLine[][],
  /** Sets the line of the font, underline, line-through or none, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLine(String) */
  setFontLine: setOne('fontLine', same),
  /** Sets the line of the font, underline, line-through or none, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLines(Object) */
  setFontLines: setAll('fontLine', same),
  /** Gives the font size in points, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSize() */
  getFontSize: getOne('fontSize'),
  /** Gives the font size in points, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSizes() */
  getFontSizes: getAll('fontSize'),
  /** Sets the font size in points, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSize(Integer) */
  setFontSize: setOne('fontSize', size),
  /** Sets the font size in points, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSizes(Object) */
  setFontSizes: setAll('fontSize', size),
  /** Gives the font family, such as Arial, of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamily() */
  getFontFamily: getOne('fontFamily'),
  /** Gives the font family, such as Arial, of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamilies() */
  getFontFamilies: getAll('fontFamily'),
  /** Sets the font family, such as Arial, of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamily(String) */
  setFontFamily: setOne('fontFamily', same),
  /** Sets the font family, such as Arial, of each cell from a block of the same size. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamilies(Object) */
  setFontFamilies: setAll('fontFamily', same),
};
