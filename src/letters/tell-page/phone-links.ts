import { type Child, element } from '../../frame/element';

/** Fewest digits of a phone number; a shorter part is a remark. */
const FEWEST_DIGITS = 8;

/** Phone numbers as typed, each as a `tel:` link; a cell may hold several. */
export function phoneLinks(typed: string): Child[] {
  return typed.split(/([;,/]\s*)/).map((part) => {
    const number = part.replace(/[^\d+]/g, '');
    if (number.length < FEWEST_DIGITS) return part;
    return element('a', { href: `tel:${number}` }, part);
  });
}
