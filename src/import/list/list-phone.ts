import { cleanCode } from '../../texts/clean-text';

/** What is odd about the telephone cell of a list. */
export type PhoneFault = 'phoneScientific' | 'phoneLostZero' | 'phoneSeveral' | 'phoneOdd';

/** A telephone cell as text; with a fault, what to make of it instead. */
export interface ListPhone {
  /** Text to keep; '' where the digits are lost for good. */
  readonly text: string;
  readonly fault: PhoneFault | null;
  /** The number with the zero that a spreadsheet has eaten. */
  readonly proposal: string;
}

/**
 * Reads a telephone cell as text. A number in scientific notation has lost digits and is refused; nine digits
 * have lost their zero, which is proposed, never put there; two numbers are kept apart by a semicolon.
 */
export function listPhone(text: string): ListPhone {
  const clean = cleanCode(text.replace(/[\r\n]+/g, ';'));
  const as = (fault: PhoneFault | null, kept = clean, proposal = ''): ListPhone => ({
    text: kept,
    fault,
    proposal,
  });
  if (clean === '') return as(null);
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(clean)) return as('phoneScientific', '');
  const numbers = clean
    .split(/\s*[;,/]\s*|\s+(?=(?:\+84|0)\d{2,3}[ .-]?\d{3}[ .-]?\d{3,4}$)/)
    .filter((number) => number !== '');
  if (numbers.some((number) => !isNumber(number))) return as('phoneOdd');
  if (numbers.length > 1) return as('phoneSeveral', numbers.join('; '));
  return /^[1-9]\d{8}$/.test(clean) ? as('phoneLostZero', clean, `0${clean}`) : as(null);
}

/** Gives the digits by which telephone numbers are compared: +84 is 0, signs and blanks do not matter. */
export function phoneKey(text: string): string {
  return text
    .split(';')
    .map((number) => number.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0'))
    .join(';');
}

function isNumber(text: string): boolean {
  const digits = phoneKey(text);
  return /^[\d\s().+-]+$/.test(text) && digits.length >= 8 && digits.length <= 11;
}
