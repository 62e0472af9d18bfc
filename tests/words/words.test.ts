import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialogs as enPageDialogs } from '../../src/words/en/dialogs';
import { summaryPage as enSummaryPage } from '../../src/words/en/summary-page';
import { unitPage as enUnitPage } from '../../src/words/en/unit-page';
import { wordsIn } from '../../src/words/in-language';
import { dialogs as viPageDialogs } from '../../src/words/vi/dialogs';
import { summaryPage as viSummaryPage } from '../../src/words/vi/summary-page';
import { unitPage as viUnitPage } from '../../src/words/vi/unit-page';
import type { Words } from '../../src/words/words';

const vi = wordsIn('vi');
const en = wordsIn('en');

const folder = new URL('../../src/words/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(vi|en)\/.+\.ts$/.test(file),
);
const sourceOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

/** Paths and kinds of everything in a tree of words, in order. */
function shapeOf(words: unknown, path = ''): string[] {
  if (typeof words !== 'object' || words === null) return [`${path}: ${typeof words}`];
  return Object.entries(words).flatMap(([key, word]) => shapeOf(word, `${path}/${key}`));
}

/** The key under which dropdown words and headers are looked up. */
const lookUpKey = (word: string) => word.trim().replace(/\s+/g, ' ').toLowerCase();

/** Words that two different keys share, in one language or across both. */
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

const placeholders = (text: string) => [...new Set(text.match(/\{[a-z_]+\}/g))].sort();

describe.each(files)('%s', (file) => {
  const source = sourceOf(file);

  it('is in composed form', () => {
    expect(source).toEqual(source.normalize('NFC'));
  });

  it('has no blanks but spaces, no invisible characters and no escapes that could hide them', () => {
    const blanksAndInvisible = /[^\S \n]|\p{Cf}|\p{Co}|[^\P{Cc}\n]|\\[ux]/gu;
    expect(source.match(blanksAndInvisible)).toEqual(null);
  });

  it('has no Đ of another alphabet and no marks of the old encodings', () => {
    expect(source.match(/[\u00d0\u00f0\u0189\u0256]|[µ¶¸¹¨©ª®¬¦§]/g)).toEqual(null);
  });
});

describe('both languages', () => {
  it.each([
    ['the server', vi, en],
    ['the dialogs', viPageDialogs, enPageDialogs],
    ['the unit’s page', viUnitPage, enUnitPage],
    ['the summary page', viSummaryPage, enSummaryPage],
  ])('say the same things in the same order on %s', (_, vietnamese, english) => {
    expect(shapeOf(english)).toEqual(shapeOf(vietnamese));
  });

  it('name no two tabs alike', () => {
    const names = ({ tabs }: Words) => mapValues(tabs, ({ name }) => name);
    expect(claimedTwice(names(vi), names(en))).toEqual([]);
  });

  it('name no two settings alike', () => {
    const names = ({ settings }: Words) => mapValues(settings, ({ name }) => name);
    expect(claimedTwice(names(vi), names(en))).toEqual([]);
  });

  it.each(Object.keys(vi.tabs) as (keyof Words['tabs'])[])(
    'head no two columns of %s alike',
    (tab) => {
      const headers = ({ tabs }: Words) => mapValues(tabs[tab].columns, ({ header }) => header);
      expect(claimedTwice(headers(vi), headers(en))).toEqual([]);
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
});

describe('letter templates', () => {
  it.each(Object.keys(vi.templates) as (keyof Words['templates'])[])(
    'use the same placeholders in both languages: %s',
    (kind) => {
      const used = ({ subject, body }: { subject: string; body: string }) => ({
        subject: placeholders(subject),
        body: placeholders(body),
      });
      expect(used(en.templates[kind])).toEqual(used(vi.templates[kind]));
    },
  );
});

describe.each([
  { language: 'vi', words: vi, tabNamed: /tab «([^»$]+)»/gi },
  { language: 'en', words: en, tabNamed: /tab “([^”$]+)”/gi },
])('sentences in $language', ({ language, words, tabNamed }) => {
  const text = files
    .filter((file) => file.startsWith(language))
    .map(sourceOf)
    .join('\n');

  it('name tabs as the tabs are named', () => {
    const names = Object.values(words.tabs).map(({ name }) => name);
    const named = [...text.matchAll(tabNamed)].map(([, name]) => name ?? '');
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name menu entries as the menu does', () => {
    const { title, ...entries } = words.menu;
    const named = text.split('▸ ').slice(1);
    const isEntry = (start: string) =>
      Object.values(entries).some((entry) => start.startsWith(entry));
    expect(named).not.toEqual([]);
    expect(named.filter((start) => !isEntry(start))).toEqual([]);
  });

  it('leave blame to leadership', () => {
    expect(
      text.match(/phê bình|kiểm điểm|reprimand|self-criticism|indoctrinat|propaganda/gi),
    ).toEqual(null);
  });
});
