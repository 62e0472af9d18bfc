import { notEmulated } from '../../objects/service-object';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  grey: '#808080',
  gray: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  navy: '#000080',
  purple: '#800080',
  teal: '#008080',
};

/**
 * Converts a colour to `#rrggbb`, the form that getBackground returns. Accepts `#rrggbb`, `#rgb` and the names
 * listed here. Throws for any other CSS colour
 * (https://developers.google.com/apps-script/reference/spreadsheet/range#setBackground(String)).
 */
export function colourOf(text: string): string {
  const lowerCase = text.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lowerCase)) return lowerCase;
  if (/^#[0-9a-f]{3}$/.test(lowerCase)) return lowerCase.replace(/[0-9a-f]/g, '$&$&');
  const known = NAMED[lowerCase];
  if (!known) throw notEmulated(`The colour “${text}”`);
  return known;
}
