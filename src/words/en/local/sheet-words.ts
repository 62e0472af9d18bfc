/** What o-spreadsheet says otherwise in the playground, by its English texts: a sort takes whole rows. */
export const sheetWords: Readonly<Record<string, string>> = {
  'Sort column': 'Sort rows',
  'Sort columns': 'Sort rows',
  'Go there': 'Go to the last row',
};
