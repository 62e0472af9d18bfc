import type { Language } from '../../src/texts/language';
import { ALL_TABS } from '../../src/workbook/tabs/tabs';

/** The notes on the headers of all tabs, in one language. */
export const headerNotes = (language: Language): string[] =>
  ALL_TABS.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ note }) => (note === null ? [] : [note[language]])),
  );
