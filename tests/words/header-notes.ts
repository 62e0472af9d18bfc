import type { Language } from '../../src/texts/language';
import { TABS } from '../../src/workbook/tabs/tabs';

/** The notes on the headers of all tabs, in one language. */
export const headerNotes = (language: Language): string[] =>
  TABS.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ note }) => (note === null ? [] : [note[language]])),
  );
