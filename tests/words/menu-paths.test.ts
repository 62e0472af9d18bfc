import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MENU_LINES } from '../../src/words/menu-lines';
import { menuPaths } from '../../src/words/menu-paths';
import { wordsIn } from '../../src/words/words-in';
import { headerNotes } from './header-notes';

const root = new URL('../../', import.meta.url);
const inFolder = (folder: string, kind: RegExp) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => `${folder}${file}`);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');

const paths = (['vi', 'en'] as const).map((language) => menuPaths(wordsIn(language).menu));

/** Up to 80 characters after each “Đôn đốc ▸” of a text, in which a menu entry may be named. */
const named = (text: string) =>
  [...text.replace(/\s+/g, ' ').matchAll(/Đôn [đĐ]ốc ▸ .{0,80}/g)].map(([found]) => found);

/** True if `text` starts with the full path of a menu entry. */
const stands = (text: string) =>
  paths.some((known) => Object.values(known).some((path) => text.startsWith(path)));

describe('the path of a menu entry', () => {
  it('includes its submenu', () => {
    const [vi, en] = paths;
    expect([vi?.openLetters, vi?.openImport]).toEqual([
      'Đôn đốc ▸ Thư chờ gửi, chờ duyệt ▸ Xem trước và gửi',
      'Đôn đốc ▸ Khác ▸ Danh sách đơn vị ▸ Nhập đơn vị',
    ]);
    expect(en?.setUp).toBe('Đôn Đốc ▸ More ▸ Initial set-up');
  });

  it('exists once for every entry', () => {
    const { title, prepareTemplate, ...names } = wordsIn('vi').menu;
    const entries = Object.keys(names).filter((key) => !key.startsWith('of'));
    expect(Object.keys(paths[0] ?? {}).sort()).toEqual(entries.sort());
  });

  it('begins with one of at most six lines', () => {
    expect(MENU_LINES.length).toBeLessThanOrEqual(6);
  });
});

describe('a text that names a menu entry', () => {
  const sentences = ['src/words/', 'deploy/'].flatMap((folder) => inFolder(folder, /\.ts$/));

  it.each(sentences)('in %s takes its path from `menuPaths`', (file) => {
    expect(named(textOf(file))).toEqual([]);
  });

  it.each(['vi', 'en'] as const)('names no entry without its path in %s', (language) => {
    const words = wordsIn(language);
    const names = Object.values(words.menu).map((name) => `menu ${name}`);
    const text = JSON.stringify({ ...words, menu: {}, allNames: [] });
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  const documents = ['README.md', 'README.vi.md', 'SECURITY.md', ...inFolder('docs/', /\.md$/)];

  it('names an existing entry, in the documents', () => {
    const all = [...documents, ...inFolder('deploy/', /\.txt$/)].flatMap((file) =>
      named(textOf(file)),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((text) => !stands(text))).toEqual([]);
  });

  it('names an existing entry, in every server sentence and note on a header', () => {
    const all = (['vi', 'en'] as const).flatMap((language) =>
      named(JSON.stringify([wordsIn(language), headerNotes(language)])),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((text) => !stands(text))).toEqual([]);
  });
});
