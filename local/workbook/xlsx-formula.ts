/**
 * Formula as a file stores it: without the equals sign. A formula with semicolons between arguments (locales with a
 * decimal comma) gets commas, and points in numbers. Quoted texts stay.
 */
export function xlsxFormula(formula: string): string {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  const isLocal = parts.some((part) => !part.startsWith('"') && part.includes(';'));
  if (!isLocal) return parts.join('');
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(/,/g, '.').replace(/;/g, ',')))
    .join('');
}
