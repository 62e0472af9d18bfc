import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { summaryPage as enSummaryPage } from '../../src/words/en/pages/summary-page';
import { unitPage as enUnitPage } from '../../src/words/en/pages/unit-page';
import { summaryPage as viSummaryPage } from '../../src/words/vi/pages/summary-page';
import { unitPage as viUnitPage } from '../../src/words/vi/pages/unit-page';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import { headerNames } from '../../src/workbook/cells/tab';
import { TABS } from '../../src/workbook/tabs/tabs';
import { headerNotes } from './header-notes';

const vi = wordsIn('vi');
const en = wordsIn('en');

const folder = new URL('../../src/words/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(vi|en)\/.+\.ts$/.test(file),
);
/** Words of the playground and the demo, by their path from the folder of words. */
const localFiles = (['vi', 'en'] as const).flatMap((language) =>
  readdirSync(new URL(`../../local/words/${language}/`, folder)).map(
    (file) => `../../local/words/${language}/${file}`,
  ),
);
/** Declarations with words in both languages, by their path from the folder of words. */
const declarations = [
  '../records/settings.ts',
  '../records/letter-kind.ts',
  '../records/log-entry.ts',
  '../dispatches/rules/dispatch-options.ts',
  '../health/today/waiting-kinds.ts',
  ...readdirSync(new URL('../workbook/tabs/', folder)).map((file) => `../workbook/tabs/${file}`),
];
const sourceOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Paths and types of all values in a tree of texts, in order. */
function shapeOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, word]) => shapeOf(word, `${path}/${key}`));
}

/** All texts and functions in a tree of texts, by path. */
function wordsAt(words: unknown, path = ''): [path: string, word: unknown][] {
  if (typeof words !== 'object' || words === null) return [[path, words]];
  return Object.entries(words).flatMap(([key, word]) => wordsAt(word, `${path}/${key}`));
}

/** Placeholders of a text. For a function, the positions in its result at which its values appear. */
function openings(word: unknown): string[] {
  if (typeof word === 'string') return [...new Set(word.match(/\{[a-z_]+\}/gi))].sort();
  if (typeof word !== 'function') return [];
  const values = ['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧'];
  const said = String(word(...values));
  return values.filter((value) => said.includes(value));
}

const openingsIn = (words: unknown) => wordsAt(words).map(([path, word]) => [path, openings(word)]);

/** Key by which texts of dropdowns and headers are looked up. */
const lookUpKey = (word: string) => word.trim().replace(/\s+/g, ' ').toLowerCase();

/** Texts that belong to two different keys, in one language or across both. */
function claimedTwice(inVietnamese: Record<string, string>, inEnglish: Record<string, string>) {
  const owners = new Map<string, Set<string>>();
  for (const [key, word] of [...Object.entries(inVietnamese), ...Object.entries(inEnglish)]) {
    const own = owners.get(lookUpKey(word)) ?? new Set();
    owners.set(lookUpKey(word), own.add(key));
  }
  return [...owners].filter(([, keys]) => keys.size > 1).map(([word]) => word);
}

const mapValues = <Value>(
  record: Readonly<Record<string, Value>>,
  word: (value: Value) => string,
) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, word(value)]));

describe.each([...files, ...localFiles, ...declarations])('%s', (file) => {
  const source = sourceOf(file);

  it('is in composed form', () => {
    expect(source).toEqual(source.normalize('NFC'));
  });

  it('has only plain spaces, no invisible characters and no escapes that could hide them', () => {
    const blanksAndInvisible = /[^\S \n]|\p{Cf}|\p{Co}|[^\P{Cc}\n]|\\[ux]/gu;
    expect(source.match(blanksAndInvisible)).toEqual(null);
  });

  it('has no Đ from another alphabet and no marks of old encodings', () => {
    expect(source.match(/[\u00d0\u00f0\u0189\u0256]|[µ¶¸¹¨©ª®¬¦§]/g)).toEqual(null);
  });
});

/** Word files that pages are built with, which exist in both languages. */
const pageFiles = files
  .filter((file) => /^vi\/(pages|report)\//.test(file))
  .map((file) => file.slice('vi/'.length));
const loaded = (language: string, file: string) =>
  import(new URL(`${language}/${file}`, folder).href) as Promise<object>;
const inBoth: [name: string, vietnamese: object, english: object][] = await Promise.all(
  pageFiles.map(async (file) => [file, await loaded('vi', file), await loaded('en', file)]),
);

describe.each([['the server', vi, en] as const, ...inBoth])(
  'both languages on %s',
  (_, vietnamese, english) => {
    it('have the same keys in the same order', () => {
      expect(shapeOf(english)).toEqual(shapeOf(vietnamese));
    });

    it('have the same placeholders in each text', () => {
      expect(openingsIn(english)).toEqual(openingsIn(vietnamese));
    });

    it('leave no text empty', () => {
      const empty = [...wordsAt(vietnamese), ...wordsAt(english)].filter(([, word]) => word === '');
      expect(empty).toEqual([]);
    });
  },
);

describe('both languages', () => {
  it('give no two tabs the same name', () => {
    const names = ({ tabs }: Words) => mapValues(tabs, ({ name }) => name);
    expect(claimedTwice(names(vi), names(en))).toEqual([]);
  });

  it('give no two settings the same name', () => {
    expect(claimedTwice(vi.settings, en.settings)).toEqual([]);
  });

  it.each(TABS.map((tab) => [tab.key, tab] as const))(
    'head no two columns of %s alike',
    (_, tab) => {
      expect(claimedTwice(headerNames(tab, vi), headerNames(tab, en))).toEqual([]);
    },
  );

  it.each(Object.keys(vi.choices) as (keyof Words['choices'])[])(
    'use no word for two choices of %s',
    (vocabulary) => {
      expect(claimedTwice(vi.choices[vocabulary], en.choices[vocabulary])).toEqual([]);
    },
  );

  it('call the forms of training on the unit’s page as in the sheet', () => {
    expect([viUnitPage.forms, enUnitPage.forms]).toEqual([vi.trainingForms, en.trainingForms]);
  });

  it('call the stage of training on the leaders’ page as in the tab', () => {
    const pages = [viSummaryPage, enSummaryPage].map(({ stages }) => stages.complete);
    expect(pages).toEqual([vi.summary.stages.complete, en.summary.stages.complete]);
  });
});

describe('the sentences of the server', () => {
  const { tabs, choices, settings, menu, ...sentences } = vi;

  it('are plain texts: only those can be written to a file', () => {
    const kinds = new Set(wordsAt(sentences).map(([, word]) => typeof word));
    expect([...kinds]).toEqual(['string']);
  });
});

describe.each([
  { language: 'vi', words: vi, tabNamed: /tab “([^”{]+)”/gi },
  { language: 'en', words: en, tabNamed: /(?:tab “([^”{]+)”|“([^”{]+)” tab)/gi },
] as const)('sentences in $language', ({ language, words, tabNamed }) => {
  const text = [
    ...files.filter((file) => file.startsWith(language)).map(sourceOf),
    ...localFiles.filter((file) => file.includes(`/${language}/`)).map(sourceOf),
    ...Object.values(words.meanings),
    ...headerNotes(language),
  ].join('\n');

  it('use the actual names of tabs', () => {
    const names = Object.values(words.tabs).map(({ name }) => name);
    const named = [...text.matchAll(tabNamed)].map(([, name, before]) => name ?? before ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('leave blame to leadership', () => {
    expect(
      text.match(/phê bình|kiểm điểm|reprimand|self-criticism|indoctrinat|propaganda/gi),
    ).toEqual(null);
  });
});

it('reports never call the comparison of results “kiểm tra”, which is a formal act of the Party', () => {
  const lines = files
    .filter((file) => file.startsWith('vi/report/') || file === 'vi/sentences/summary.ts')
    .flatMap((file) => sourceOf(file).split('\n'));
  expect(lines.length).toBeGreaterThan(200);
  const isSeal = (line: string) => line.includes('Mã kiểm tra');
  expect(lines.filter((line) => /kiểm tra/i.test(line) && !isSeal(line))).toEqual([]);
});
