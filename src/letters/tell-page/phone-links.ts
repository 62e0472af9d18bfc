import { type Child, element } from '../../frame/element';

/** Fewest digits of a telephone number; less is a remark. */
const FEWEST_DIGITS = 8;

/** Shows telephone numbers as typed, several in a cell apart, each as a link that calls it. */
export function phoneLinks(typed: string): Child[] {
  return typed.split(/([;,/]\s*)/).map((part) => {
    const number = part.replace(/[^\d+]/g, '');
    if (number.length < FEWEST_DIGITS) return part;
    return element('a', { href: `tel:${number}` }, part);
  });
}
