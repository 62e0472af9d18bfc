import { dayFromSerial, formatDay } from '../../../calendar/day';
import { xmlElements } from '../../../frame/office-file/xml-elements';

/**
 * Formats a number by its style: a date as `dd/mm/yyyy`, a number with leading zeros if its format has them.
 */
export type SheetFormats = (number: number, style: number) => string;

/** Built-in date formats (ECMA-376, 18.8.30). */
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Days between the 1900 and the 1904 date systems. */
const DAYS_TO_1904 = 1462;

/** Creates the formatter from `styles.xml`. Applies only date formats and formats with leading zeros. */
export function sheetFormats(styles: string, isFrom1904: boolean): SheetFormats {
  const codes = new Map(
    xmlElements(styles, 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? '',
    ]),
  );
  const [cells = { inner: '' }] = xmlElements(styles, 'cellXfs');
  const formats = xmlElements(cells.inner, 'xf').map(({ attributes }) =>
    Number(attributes.numFmtId),
  );
  return (number, style) => {
    const format = formats[style] ?? 0;
    const code = codes.get(format) ?? '';
    if (DATES.has(format) || isDateCode(code)) {
      const day = dayFromSerial(Math.floor(number) + (isFrom1904 ? DAYS_TO_1904 : 0));
      if (day) return formatDay(day);
    }
    return /^0+$/.test(code) ? String(number).padStart(code.length, '0') : plainNumber(number);
  };
}

/** True if the format contains a year or a day but no digit placeholder, ignoring quoted text and colours. */
function isDateCode(code: string): boolean {
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(signs) && !/[#0?]/.test(signs);
}

/** Writes integers with all digits: a telephone number must not become 1E+08. */
function plainNumber(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(number);
}
