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

/** Numbers of nine digits, and those of a landline with its area code, that stand without their zero. */
const LOST_ZERO = /^([1-9]\d{8}|2\d{9})$/;

/**
 * Reads a telephone cell as text. A number in scientific notation has lost digits and is refused; one that has lost
 * its zero has it proposed, never put there; two numbers are kept apart by a semicolon.
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
  const kept = numbers.length > 1 ? numbers.join('; ') : clean;
  const mended = numbers.map((number) => (hasLostZero(number) ? `0${number}` : number)).join('; ');
  if (numbers.some(hasLostZero)) return as('phoneLostZero', kept, mended);
  return numbers.length > 1 ? as('phoneSeveral', kept) : as(null);
}

function hasLostZero(number: string): boolean {
  return /^[1-9]/.test(number) && LOST_ZERO.test(number.replace(/[ .-]/g, ''));
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
