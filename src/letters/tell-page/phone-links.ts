import { type Child, element } from '../../frame/element';

/** Minimum number of digits of a phone number. A part of the cell with fewer digits is taken as a remark. */
const FEWEST_DIGITS = 8;

/** Splits a phone cell as typed, which may hold several numbers, and makes each number a `tel:` link. */
export function phoneLinks(typed: string): Child[] {
  return typed.split(/([;,/]\s*)/).map((part) => {
    const number = part.replace(/[^\d+]/g, '');
    if (number.length < FEWEST_DIGITS) return part;
    return element('a', { href: `tel:${number}` }, part);
  });
}
