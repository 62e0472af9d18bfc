import { cleanCode } from '../../texts/clean-text';
import { numbersIn } from './phone-runs';

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

/** Words before a number that only say that it is one. */
const LABEL = /(?<!\p{L})(s?đt|số điện thoại|điện thoại|tel|phone|mobile)[\s.:]*(?=[+(]*\d)/giu;

/**
 * Reads a telephone cell as text. A number in scientific notation has lost digits and is refused; one that has lost
 * its zero has it proposed, never put there; several numbers are kept apart by a semicolon, and a cell in which they
 * cannot be told apart stays as it is.
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
  const bare = clean.replace(LABEL, '');
  const parts = bare.split(/\s*[;,/]\s*/).filter((part) => part !== '');
  const told = parts.map(numbersIn);
  if (told.includes(null)) return as('phoneOdd');
  const numbers = told.flatMap((some) => some ?? []);
  const kept = numbers.length > 1 ? numbers.join('; ') : bare;
  const mended = numbers.map((number) => (hasLostZero(number) ? `0${number}` : number)).join('; ');
  if (numbers.some(hasLostZero)) return as('phoneLostZero', kept, mended);
  return as(numbers.length > 1 ? 'phoneSeveral' : null, kept);
}

function hasLostZero(number: string): boolean {
  return /^[1-9]/.test(number) && LOST_ZERO.test(number.replace(/\D/g, ''));
}
