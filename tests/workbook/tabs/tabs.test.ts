import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/words/words-in';
import { TABS } from '../../../src/workbook/tabs/tabs';

describe('the tabs', () => {
  it('are ten, each with a name', () => {
    expect(TABS.map(({ key }) => key).sort()).toEqual(Object.keys(wordsIn('vi').tabs).sort());
    expect(TABS.length).toBe(10);
  });

  it('identify their rows by one of their columns', () => {
    const lost = TABS.filter(({ key, id, columns }) => key !== 'summary' && !(id in columns));
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('give each column a header in both languages, and a note in both or in none', () => {
    const texts = TABS.flatMap(({ key, columns }) =>
      Object.entries(columns).flatMap(([column, { header, note }]) =>
        [header, note ?? header].map(({ vi, en }) => [`${key}.${column}`, vi, en]),
      ),
    );
    expect(texts.filter(([, vi, en]) => vi === '' || en === '')).toEqual([]);
  });
});
