/**
 * Converts a formula to the notation of .xlsx files: no equals sign, commas between arguments, and decimal
 * points. A formula with a semicolon outside quotes comes from a locale with decimal commas: its commas become
 * points and its semicolons commas. Other formulas lose only the equals sign. Quoted texts do not change.
 */
export function xlsxFormula(formula: string): string {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*")/);
  const isLocal = parts.some((part) => !part.startsWith('"') && part.includes(';'));
  if (!isLocal) return parts.join('');
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(/,/g, '.').replace(/;/g, ',')))
    .join('');
}
