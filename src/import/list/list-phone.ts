import { cleanCode } from '../../texts/clean-text';
import { splitNumbers } from './phone-runs';

export type PhoneFault = 'phoneScientific' | 'phoneLostZero' | 'phoneSeveral' | 'phoneOdd';

export interface ListPhone {
  /** '' if digits are lost. */
  readonly text: string;
  readonly fault: PhoneFault | null;
  /** All numbers with lost leading zeros restored; '' if none is lost. */
  readonly proposal: string;
}

/** Mobile numbers of nine digits and landlines with area code, without the leading zero. */
const LOST_ZERO = /^([1-9]\d{8}|2\d{9})$/;

/** Words before a number that only say that it is a telephone number. */
const LABEL = /(?<!\p{L})(s?đt|số điện thoại|điện thoại|tel|phone|mobile)[\s.:]*(?=[+(]*\d)/giu;

/**
 * A number in scientific notation has lost digits, so its text is ''. A lost leading zero is proposed, but not
 * inserted.
 */
export function listPhone(text: string): ListPhone {
  const clean = cleanCode(text.replace(/[\r\n]+/g, ';'));
  const result = (fault: PhoneFault | null, kept = clean, proposal = ''): ListPhone => ({
    text: kept,
    fault,
    proposal,
  });
  if (clean === '') return result(null);
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(clean)) return result('phoneScientific', '');
  const bare = clean.replace(LABEL, '');
  const parts = bare.split(/\s*[;,/]\s*/).filter((part) => part !== '');
  const split = parts.map(splitNumbers);
  if (split.includes(null)) return result('phoneOdd');
  const numbers = split.flatMap((some) => some ?? []);
  const kept = numbers.length > 1 ? numbers.join('; ') : bare;
  const restored = numbers
    .map((number) => (hasLostZero(number) ? `0${number}` : number))
    .join('; ');
  if (numbers.some(hasLostZero)) return result('phoneLostZero', kept, restored);
  return result(numbers.length > 1 ? 'phoneSeveral' : null, kept);
}

function hasLostZero(number: string): boolean {
  return /^[1-9]/.test(number) && LOST_ZERO.test(number.replace(/\D/g, ''));
}
