import type { LocaleRules } from './locale';

/** `format` is the number format that the cell gets. */
export interface Parsed {
  readonly value: number;
  readonly format: string;
}

const patterns = new Map<string, RegExp>();

/**
 * Parses a typed number with the separators of the locale: `1.234,5`, `98,6%`, `1E5`, `(5)`, `5.000 ₫`. Returns
 * `null` if the text is no number.
 */
export function parseNumber(text: string, rules: LocaleRules): Parsed | null {
  const { sign, body, percent, money } = stripped(text.trim());
  if (!isNumber(body, rules)) return null;
  const plain = body.split(rules.group).join('').replace(rules.decimal, '.');
  const value = sign * Number(plain);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value: value / 100, format: /\./.test(plain) ? '0.00%' : '0%' };
  return { value, format: formatFor(body, plain, { money, rules }) };
}

function stripped(text: string) {
  const inBrackets = /^\((.+)\)$/.exec(text);
  let body = inBrackets?.[1] ?? text;
  const signs = /^[+-]/.exec(body)?.[0];
  if (signs) body = body.slice(1).trimStart();
  const percent = /%$/.test(body);
  const money = /^\$|₫$/.exec(body)?.[0] ?? '';
  body = body.replace(/^\$|\s*[%₫]$/g, '');
  return { sign: signs === '-' || inBrackets ? -1 : 1, body, percent, money };
}

function isNumber(body: string, { decimal, group }: LocaleRules): boolean {
  const key = decimal + group;
  let pattern = patterns.get(key);
  if (!pattern) {
    const [d, g] = [`\\${decimal}`, `\\${group}`];
    const whole = `(?:\\d{1,3}(?:${g}\\d{3})+|\\d+)`;
    pattern = new RegExp(`^(?:${whole}(?:${d}\\d*)?|${d}\\d+)(?:[eE][+-]?\\d+)?$`);
    patterns.set(key, pattern);
  }
  return pattern.test(body);
}

function formatFor(
  body: string,
  plain: string,
  { money, rules }: { money: string; rules: LocaleRules },
): string {
  if (money === '$') return '"$"#,##0.00';
  if (money) return '#,##0\\ "₫"';
  if (/e/i.test(body)) return '0.00E+00';
  if (!body.includes(rules.group)) return '';
  return plain.includes('.') ? '#,##0.00' : '#,##0';
}
