import { readdirSync } from 'node:fs';
import type { Language } from '../../src/texts/language';
import { wordsIn } from '../../src/words/words-in';
import { TABS } from '../../src/workbook/tabs/tabs';

/** A text of the product. For a function, `text` is its source, with values such as `${count}`. */
export interface Word {
  /** File name without `-dialog`, `-page` or `-sidebar`, such as `backup`. */
  readonly subject: string;
  /** Path of the text, such as `backup.restored`. */
  readonly key: string;
  readonly text: string;
}

const FOLDER = new URL('../../src/words/', import.meta.url);

/** Files that only collect texts of other files. */
const LEFT_OUT = /^(all-sentences\.ts|names\/menu-at\.ts)/;

/** All texts of a language, by subject. A text that two files export is listed under both. */
export async function wordList(language: Language): Promise<Word[]> {
  const folder = new URL(`${language}/`, FOLDER);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file))
    .map((file) => ({ file, subject: subjectOf(file) }))
    .sort((a, b) => compare(a.subject, b.subject) || compare(a.file, b.file));
  const words: Word[] = [];
  for (const { file, subject } of files) {
    const exported: object = await import(new URL(file, folder).href);
    words.push(...textsIn(exported, []).map(([key, text]) => ({ subject, key, text })));
  }
  return [...words, ...declaredWords(language, words)];
}

/** Texts that stand in declarations, such as the name of a setting beside its kind, by the key of `Words`. */
function declaredWords(language: Language, listed: readonly Word[]): Word[] {
  const { allNames: _both, language: _own, ...server } = wordsIn(language);
  const known = new Set(listed.map(({ text }) => text));
  const declared = Object.entries(server).flatMap(([subject, texts]) =>
    textsIn(texts, [])
      .filter(([, text]) => !known.has(text))
      .map(([key, text]) => ({ subject, key, text })),
  );
  const columns = textsIn(columnWords(language), []);
  return [...declared, ...columns.map(([key, text]) => ({ subject: 'columns', key, text }))];
}

/** Headers and notes of the columns, by tab. */
function columnWords(language: Language): object {
  return Object.fromEntries(
    TABS.map(({ key, columns }) => [
      key,
      Object.fromEntries(
        Object.entries(columns).map(([column, { header, note }]) => [
          column,
          { header: header[language], note: note?.[language] },
        ]),
      ),
    ]),
  );
}

/** Texts with their headings, one line each; with `other`, the same text of the other language below. */
export function printed(words: readonly Word[], other: readonly Word[] = []): string {
  const translations = new Map(other.map((word) => [nameOf(word), word.text]));
  const lines = words.map((word, at) => {
    const translation = translations.get(nameOf(word));
    return [
      ...(word.subject === words[at - 1]?.subject ? [] : ['', `# ${word.subject}`]),
      `${word.key}: ${word.text}`,
      ...(translation === undefined ? [] : [`    ${translation}`]),
    ];
  });
  return lines.flat().join('\n').trim();
}

function nameOf({ subject, key }: Word): string {
  return `${subject} ${key}`;
}

function subjectOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/(-dialog|-page|-sidebar)?\.ts$/, '');
}

function textsIn(value: unknown, path: readonly string[]): [key: string, text: string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  if (typeof value === 'function') return [[path.join('.'), bodyOf(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** Source of a function of texts without its parameters: a text can depend on their values. */
function bodyOf(text: object): string {
  return String(text)
    .replace(/^[^=]*=>\s*/, '')
    .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, long, short) =>
      String.fromCharCode(Number.parseInt(long ?? short, 16)),
    );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
