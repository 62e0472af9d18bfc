import type { CellValue } from './cell-value';

/**
 * Formulas are not computed. The value is the formula's only literal or HYPERLINK's label,
 * `#ERROR!` if the formula cannot be parsed, and otherwise `''`.
 */
export function formulaValue(formula: string): CellValue {
  const body = formula.slice(1).trim();
  if (!isReadable(body)) return '#ERROR!';
  if (/^[+-]?\d+(\.\d+)?$/.test(body)) return Number(body);
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === 'true';
  const literal = /^"((?:[^"]|"")*)"$/.exec(body) ?? linkLabel(body);
  return literal ? (literal[1] ?? '').replace(/""/g, '"') : '';
}

function linkLabel(body: string): RegExpExecArray | null {
  return /^HYPERLINK\(.+[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(body);
}

function isReadable(body: string): boolean {
  const code = body.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, '');
  if (code === '' || code.includes('"') || /[-+*/^&=<>,;]$/.test(code)) return false;
  let depth = 0;
  for (const character of code) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[\p{L}\d)] +[\p{L}\d(]/u.test(code);
}
