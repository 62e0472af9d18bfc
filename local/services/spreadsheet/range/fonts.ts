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
  /** Returns the background of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getBackground() */
  getBackground: getOne('background'),
  /** Returns the background of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getBackgrounds() */
  getBackgrounds: getAll('background'),
  /** Sets the background of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setBackground(String) */
  setBackground: setOne('background', colourOf),
  /**
   * Sets the background of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setBackgrounds(String)
   */
  setBackgrounds: setAll('background', colourOf),
  /** Returns the font colour of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColor() */
  getFontColor: getOne('fontColor'),
  /** Returns the font colour of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontColors() */
  getFontColors: getAll('fontColor'),
  /** Sets the font colour of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColor(String) */
  setFontColor: setOne('fontColor', colourOf),
  /**
   * Sets the font colour of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontColors(Object)
   */
  setFontColors: setAll('fontColor', colourOf),
  /** Returns the font weight of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeight() */
  getFontWeight: (state) => getOne('fontWeight')(state) as FontWeight,
  /** Returns the font weight of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontWeights() */
  getFontWeights: (state) => getAll('fontWeight')(state) as FontWeight[][],
  /** Sets the font weight of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeight(String) */
  setFontWeight: setOne('fontWeight', same),
  /**
   * Sets the font weight of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontWeights(Object)
   */
  setFontWeights: setAll('fontWeight', same),
  /** Returns the font style of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyle() */
  getFontStyle: (state) => getOne('fontStyle')(state) as FontStyle,
  /** Returns the font style of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontStyles() */
  getFontStyles: (state) => getAll('fontStyle')(state) as FontStyle[][],
  /** Sets the font style of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyle(String) */
  setFontStyle: setOne('fontStyle', same),
  /**
   * Sets the font style of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontStyles(Object)
   */
  setFontStyles: setAll('fontStyle', same),
  /** Returns the font line of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLine() */
  getFontLine: (state) => getOne('fontLine')(state) as FontLine,
  /** Returns the font line of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontLines() */
  getFontLines: (state) => getAll('fontLine')(state) as FontLine[][],
  /** Sets the font line of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLine(String) */
  setFontLine: setOne('fontLine', same),
  /**
   * Sets the font line of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontLines(Object)
   */
  setFontLines: setAll('fontLine', same),
  /**
   * Returns the font size of the top-left cell in points.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSize()
   */
  getFontSize: getOne('fontSize'),
  /** Returns the font size of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontSizes() */
  getFontSizes: getAll('fontSize'),
  /** Sets the font size of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSize(Integer) */
  setFontSize: setOne('fontSize', size),
  /**
   * Sets the font size of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontSizes(Object)
   */
  setFontSizes: setAll('fontSize', size),
  /** Returns the font family of the top-left cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamily() */
  getFontFamily: getOne('fontFamily'),
  /** Returns the font family of each cell. https://developers.google.com/apps-script/reference/spreadsheet/range#getFontFamilies() */
  getFontFamilies: getAll('fontFamily'),
  /** Sets the font family of all cells. https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamily(String) */
  setFontFamily: setOne('fontFamily', same),
  /**
   * Sets the font family of each cell from a block of the same size.
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFontFamilies(Object)
   */
  setFontFamilies: setAll('fontFamily', same),
};
