import { describe, expect, it } from 'vitest';
import { printed, wordList } from '../../scripts/words/word-list';
import { wordsIn } from '../../src/words/words-in';
import { headerNotes } from './header-notes';

const vi = await wordList('vi');
const en = await wordList('en');

function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('the list of all words', () => {
  it('has every text of the server', () => {
    const { allNames: _both, language: _own, ...words } = wordsIn('vi');
    const listed = new Set(vi.map(({ text }) => text));
    expect(textsOf(words).filter((text) => !listed.has(text))).toEqual([]);
    expect(headerNotes('vi').filter((text) => !listed.has(text))).toEqual([]);
  });

  it('has the texts of a page beside those of the server on the same subject', () => {
    const keys = vi.filter(({ subject }) => subject === 'backup').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['backupDialog.title', 'backup.archived']));
  });

  it('has an English text for each Vietnamese one', () => {
    const english = new Set(en.map(({ subject, key }) => `${subject} ${key}`));
    const named = vi.map(({ subject, key }) => `${subject} ${key}`);
    expect(named.filter((name) => !english.has(name))).toEqual([]);
  });

  it('shows the sentences of a function as they are written', () => {
    const { text = '' } = vi.find(({ key }) => key === 'backupDialog.reading') ?? {};
    expect(text.replaceAll('$', '')).toBe('`Đang đọc: {read}/{all} dòng…`');
  });

  it('prints each subject once, and English below Vietnamese', () => {
    const word = (key: string, text: string) => ({ subject: 'backup', key, text });
    const vietnamese = [word('a', 'Một'), word('b', 'Hai')];
    const english = [word('a', 'One'), word('b', 'Two')];
    expect(printed(vietnamese)).toBe('# backup\na: Một\nb: Hai');
    expect(printed(vietnamese, english)).toBe('# backup\na: Một\n    One\nb: Hai\n    Two');
  });
});
