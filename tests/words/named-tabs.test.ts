import { describe, expect, it } from 'vitest';
import { HIDDEN_TAB_KEYS } from '../../src/words/menu-lines';
import { namedTabs, withTabPaths } from '../../src/words/named-tabs';
import { wordsIn } from '../../src/words/words-in';

const vi = wordsIn('vi');
const en = wordsIn('en');

/** All texts of a tree, by path. */
function textsIn(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => textsIn(word, `${path}/${key}`));
}

describe('a sentence that names a hidden tab', () => {
  it('names the same tabs in both languages, so that both get the buttons', () => {
    const english = new Map(textsIn(en));
    const differing = textsIn(vi).filter(
      ([path, text]) =>
        `${namedTabs(text, vi.menu)}` !== `${namedTabs(english.get(path) ?? '', en.menu)}`,
    );
    expect(differing.map(([path]) => path)).toEqual([]);
    const all = textsIn(vi).flatMap(([, text]) => namedTabs(text, vi.menu));
    expect([...new Set(all)].sort()).toEqual([...HIDDEN_TAB_KEYS].sort());
  });

  it.each([
    ['vi', vi, '(ở|trong|vào|từ|theo|xem) (tab )?“?'],
    ['en', en, '(in|into|from|see) (the )?(tabs? )?“?'],
  ] as const)('calls it a tab in quotation marks, in %s', (_, words, before) => {
    const names = HIDDEN_TAB_KEYS.map((tab) => words.tabs[tab].name).join('|');
    const named = new RegExp(`tab “(${names})”`, 'gi');
    const loose = new RegExp(`${before}(${names})(?![\\p{L}])`, 'u');
    const found = textsIn({ ...words, menu: {}, settings: {} })
      .map(([path, text]) => [path, text.replace(named, '')])
      .filter(([, text = '']) => loose.test(text));
    expect(found).toEqual([]);
  });

  it('gets the menu path after the name where there can be no button', () => {
    expect(withTabPaths('Tab “Cài đặt”, ô B2: sửa tab “Ngày nghỉ”, tab “Cài đặt”.', vi.menu)).toBe(
      'Tab “Cài đặt” (menu Đôn đốc ▸ Khác ▸ Mở tab ▸ Cài đặt), ô B2: sửa tab “Ngày nghỉ” (menu Đôn đốc ▸ Khác ▸ Mở tab ▸ Ngày nghỉ), tab “Cài đặt”.',
    );
    expect(withTabPaths('Tab “Theo dõi”, ô B2.', vi.menu)).toBe('Tab “Theo dõi”, ô B2.');
  });
});
