import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/texts/language';

const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
const isOfOther = (file: string, language: Language) =>
  file.includes(language === 'vi' ? 'words/en/' : 'words/vi/');

/** Each text of the source, with `…` for what is put in. */
function textsOf(file: string): string[] {
  return [...textOf(file).matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)"/g)].map(
    ([, single, template, double]) =>
      (single ?? template ?? double ?? '')
        .replace(/\$\{[^}]*\}|\{[^}]*\}/g, '…')
        .replace(/\s+/g, ' '),
  );
}

const sourcesOf = (language: Language) =>
  ['src/', 'deploy/', 'local/'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}${file}`)
      .filter((file) => file.endsWith('.ts') && !isOfOther(file, language)),
  );

/** Names in Google's own windows, examples of what a person types, and a program of Google's. */
const OTHERS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'Ứng dụng web',
    'Bất kỳ ai',
    'bất kỳ ai có liên kết',
    'Bất kỳ ai có đường liên kết',
    'Người xem',
    'Chọn loại',
    'Thực thi bằng: Tôi',
    'Ai có quyền truy cập: Bất kỳ ai',
    'Google chưa xác minh ứng dụng này',
    'Đi tới…',
    'Đi tới … (không an toàn)',
    'Đi tới… (không an toàn)',
    'Cần ủy quyền',
    'Cảnh báo bảo mật',
    'CSV UTF-8',
    'Người liên hệ',
    'Người vi phạm',
    'Số vụ vi phạm',
    'Kỳ đến ngày …',
  ],
  en: [
    'Web app',
    'Anyone',
    'anyone with the link',
    'Anyone with the link',
    'Viewer',
    'Select type',
    'Execute as: Me',
    'Who has access: Anyone',
    'Google hasn’t verified this app',
    'Go to … (unsafe)',
    'CSV UTF-8',
    'Number of offences',
    'Offenders',
    'report the result of',
    'Period to …',
    'News items published (items) · whole number · required · added',
    'every month · due on day 20 of the month · made 5 working days ahead · until 31/12/2027',
    'News items published: 1.234',
  ],
};

/** Text of a label with any number or name for each `…`. */
const patternOf = (name: string) =>
  new RegExp(
    name
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );

/**
 * Whether a text of the product has the name, apart from texts that only quote it. The parts of a path such as
 * “Khác ▸ Mở tab” are looked for one by one.
 */
function finder(language: Language): (name: string) => boolean {
  const texts = sourcesOf(language).flatMap(textsOf);
  const withoutQuotes = texts.map((text) => text.replace(/“[^”]*”/g, '“”'));
  const all = [
    ...new Set([...withoutQuotes, ...texts.filter((text) => /^[^“]*“[^”]*”$/.test(text))]),
  ];
  const has = (part: string) => {
    const pattern = patternOf(part);
    return OTHERS[language].includes(part) || all.some((text) => pattern.test(text));
  };
  return (name) => name.split(' ▸ ').every(has);
}

const quoted = (text: string) => [...text.matchAll(/“([^“”$]*)”/g)].map(([, name = '']) => name);

/** Bold names, without paragraph heads, which end in a sign. */
const bold = (text: string) =>
  [...text.matchAll(/\*\*([^*]+)\*\*/g)]
    .map(([, name = '']) => name.replace(/\s+/g, ' '))
    .filter((name) => !/[.:?]$/.test(name));

const GUIDES = {
  vi: ['huong-dan.md', 'don-vi.md', 'lanh-dao.md', 'quan-tri.md'],
  en: ['guide.md'],
} as const;

describe.each(['vi', 'en'] as const)('what is named in %s', (language) => {
  const isThere = finder(language);

  it.each(GUIDES[language])('in %s has its place in the product', (guide) => {
    const text = textOf(`docs/${guide}`);
    const names = [...new Set([...bold(text), ...quoted(text.replace(/\s+/g, ' '))])];
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !isThere(name))).toEqual([]);
  });

  it('has no exception without need', () => {
    const named = [
      ...GUIDES[language].flatMap((guide) => [
        ...bold(textOf(`docs/${guide}`)),
        ...quoted(textOf(`docs/${guide}`)),
      ]),
      ...sourcesOf(language).flatMap(textsOf).flatMap(quoted),
    ].flatMap((name) => name.split(' ▸ '));
    expect(OTHERS[language].filter((name) => !named.includes(name))).toEqual([]);
  });

  it('in quotation marks in a sentence has its place in the product', () => {
    const names = sourcesOf(language)
      .filter((file) => file.startsWith(`src/words/${language}/`))
      .flatMap(textsOf)
      .flatMap(quoted);
    expect(names.length).toBeGreaterThan(100);
    expect([...new Set(names)].filter((name) => !isThere(name))).toEqual([]);
  });
});
