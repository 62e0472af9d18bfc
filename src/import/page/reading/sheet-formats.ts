import { dayFromSerial, formatDay } from '../../../calendar/day';
import { xmlElements } from '../../../frame/office-file/xml-elements';

/** Writes a number of a sheet as its style shows it: a day as `dd/mm/yyyy`, a number with its leading zeros. */
export type SheetFormats = (number: number, style: number) => string;

/** Built-in formats that show a date (ECMA-376, 18.8.30). */
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Days between the two counts of dates that workbooks may use. */
const SINCE_1900 = 1462;

/** Reads the styles of a workbook as far as they change what a number means. */
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
      const day = dayFromSerial(Math.floor(number) + (isFrom1904 ? SINCE_1900 : 0));
      if (day) return formatDay(day);
    }
    return /^0+$/.test(code) ? String(number).padStart(code.length, '0') : plainNumber(number);
  };
}

/** A format with a year or a day of the month, quoted words and colours left aside. */
function isDateCode(code: string): boolean {
  const signs = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(signs) && !/[#0?]/.test(signs);
}

/** Whole numbers keep all their digits: a telephone number is not shown as 1E+08. */
function plainNumber(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(number);
}
