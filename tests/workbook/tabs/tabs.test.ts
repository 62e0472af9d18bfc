import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { ALL_TABS, TABS } from '../../../src/workbook/tabs/tabs';

describe('the tabs', () => {
  it('are ten for every office and one for subordinate offices, each with a name', () => {
    expect(ALL_TABS.map(({ key }) => key).sort()).toEqual(Object.keys(wordsIn('vi').tabs).sort());
    expect(TABS.length).toBe(10);
  });

  it('identify their rows by one of their columns', () => {
    const lost = ALL_TABS.filter(({ key, id, columns }) => key !== 'summary' && !(id in columns));
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('have notes only on columns that they have', () => {
    for (const language of ['vi', 'en'] as const) {
      const noted = Object.entries(wordsIn(language).notes).flatMap(([key, notes]) =>
        Object.keys(notes).map((column) => `${key}.${column}`),
      );
      const columns = ALL_TABS.flatMap(({ key, columns }) =>
        Object.keys(columns).map((column) => `${key}.${column}`),
      );
      expect(noted.filter((column) => !columns.includes(column))).toEqual([]);
    }
  });
});
