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

  it('give each column a header in both languages, and a note in both or in none', () => {
    const texts = ALL_TABS.flatMap(({ key, columns }) =>
      Object.entries(columns).flatMap(([column, { header, note }]) =>
        [header, note ?? header].map(({ vi, en }) => [`${key}.${column}`, vi, en]),
      ),
    );
    expect(texts.filter(([, vi, en]) => vi === '' || en === '')).toEqual([]);
  });
});
