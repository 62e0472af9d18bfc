/**
 * Formula as a file keeps it: without its equals sign, and where semicolons part the arguments, as in
 * locales with a decimal comma, with commas between them and points in numbers. Quoted texts stay.
 */
export function xlsxFormula(formula: string): string {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  const isLocal = parts.some((part) => !part.startsWith('"') && part.includes(';'));
  if (!isLocal) return parts.join('');
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(/,/g, '.').replace(/;/g, ',')))
    .join('');
}
