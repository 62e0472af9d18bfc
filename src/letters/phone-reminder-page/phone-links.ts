import { type Child, element } from '../../frame/element';

/** Minimum number of digits of a phone number. A part of the cell with fewer digits is taken as a remark. */
const FEWEST_DIGITS = 8;

export function phoneLinks(typed: string): Child[] {
  return typed.split(/([;,/]\s*)/).map((part) => {
    const number = part.replace(/[^\d+]/g, '');
    if (number.length < FEWEST_DIGITS) return part;
    return element('a', { href: `tel:${number}` }, part);
  });
}
