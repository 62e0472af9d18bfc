/** Corrections of o-spreadsheet's own English texts in the playground, by the original: a sort takes whole rows. */
export const sheetWords: Readonly<Record<string, string>> = {
  'Sort column': 'Sort rows',
  'Sort columns': 'Sort rows',
  'Go there': 'Go to the last row',
};
