import { dayFromSerial, formatDay } from '../../../calendar/day';
import { attributesIn } from '../../../frame/office-file/markup-pieces';
import { xmlElements, xmlPieces } from '../../../frame/office-file/xml-pieces';

/** A date becomes `dd/mm/yyyy`; a number gets leading zeros if its format has them. */
export type SheetFormats = (number: number, style: number) => string;

/** Built-in date formats (ECMA-376, 18.8.30). */
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/** Days between the 1900 and the 1904 date systems. */
const DAYS_TO_1904 = 1462;

/** Longest format that spreadsheet programs write. Longer ones are ignored. */
const MAX_CODE = 255;

/** Applies only date formats and formats with leading zeros. */
export function sheetFormats(styles: string, isFrom1904: boolean): SheetFormats {
  const codes = new Map(
    xmlElements(styles, 'numfmt').flatMap((attributes): [number, string][] => {
      const code = attributes.get('formatcode') ?? '';
      return code.length > MAX_CODE ? [] : [[Number(attributes.get('numfmtid')), code]];
    }),
  );
  const formats = cellFormats(styles).map((format) => {
    const code = codes.get(format) ?? '';
    const isDate = DATES.has(format) || isDateCode(code);
    return { isDate, digits: /^0+$/.test(code) ? code.length : 0 };
  });
  return (number, style) => {
    const { isDate = false, digits = 0 } = formats[style] ?? {};
    const day = isDate ? dayFromSerial(Math.floor(number) + (isFrom1904 ? DAYS_TO_1904 : 0)) : null;
    return day ? formatDay(day) : plainNumber(number).padStart(digits, '0');
  };
}

/** Format number of each cell style (`cellXfs`). */
function cellFormats(styles: string): number[] {
  const formats: number[] = [];
  let isCellFormats = false;
  for (const piece of xmlPieces(styles)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellxfs') isCellFormats = piece.kind === 'open';
    else if (isCellFormats && piece.kind === 'open' && piece.name === 'xf')
      formats.push(Number(attributesIn(piece.attributes).get('numfmtid')));
  }
  return formats;
}

/** True for a year or a day without a digit placeholder. Ignores quoted text and colours. */
function isDateCode(code: string): boolean {
  const signs = code.replace(/"[^"]*"?|\[[^\]]*\]?|\\./g, '');
  return /[yd]/i.test(signs) && !/[#0?]/.test(signs);
}

/** A telephone number must not become 1E+08. Decimals follow a comma, so that `1,234` is not read as 1234. */
function plainNumber(number: number): string {
  return Number.isInteger(number) ? number.toFixed(0) : String(number).replace('.', ',');
}
