import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../local/docs/scenes';
import { groupBy } from '../../src/texts/group-by';
import { menuPlaces } from '../../src/words/menu-lines';
import { wordsIn } from '../../src/words/words-in';
import { MENU_ENTRIES } from '../builders/menu-entries';

const docs = new URL('../../docs/', import.meta.url);
const guides = [
  'huong-dan.md',
  'don-vi.md',
  'lanh-dao.md',
  'guide.md',
  '../README.md',
  '../README.vi.md',
];
const textOf = (guide: string) => readFileSync(new URL(guide, docs), 'utf8');
const picturesIn = (guide: string) =>
  [...textOf(guide).matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name = '']) => name);

describe('the guides', () => {
  it('show pictures that the script draws, and every one of them', () => {
    const shown = new Set(guides.flatMap(picturesIn));
    expect([...shown].sort()).toEqual([...PICTURES].sort());
  });

  it('find each picture in its folder, and no other', () => {
    const there = readdirSync(new URL('pictures/', docs)).map((name) => name.replace('.png', ''));
    expect(there.sort()).toEqual([...PICTURES].sort());
  });

  it.each([
    ['vi', 'huong-dan.md'],
    ['en', 'guide.md'],
  ] as const)(
    'name every entry of the menu but the one that explains itself, in %s',
    (language, guide) => {
      const { menu } = wordsIn(language);
      const text = textOf(guide).replace(/\s+/g, ' ');
      const lost = MENU_ENTRIES.filter((entry) => entry !== 'openGuide').filter(
        (entry) => !text.includes(`**${menu[entry]}**`),
      );
      expect(lost).toEqual([]);
    },
  );

  it('show the entries of each submenu in a table', () => {
    const { menu } = wordsIn('vi');
    const rows = [
      ...groupBy(menuPlaces(), ({ within }) => within.map((name) => menu[name]).join(' ▸ ')),
    ]
      .filter(([way]) => way !== '')
      .map(
        ([way, places]) => `| **${way}** | ${places.map(({ entry }) => menu[entry]).join(' · ')} |`,
      );
    expect(rows.filter((row) => !textOf('huong-dan.md').includes(row))).toEqual([]);
  });
});
