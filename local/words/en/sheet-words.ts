/**
 * Replacements for English texts of o-spreadsheet in the playground, by original text. They say "rows" because
 * a sort moves whole rows.
 */
export const sheetWords: Readonly<Record<string, string>> = {
  'Sort column': 'Sort rows',
  'Sort columns': 'Sort rows',
  'Go there': 'Go to the last row',
};
