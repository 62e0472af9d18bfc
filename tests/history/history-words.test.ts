import { describe, expect, it } from 'vitest';
import { historyWords } from '../../history/history-words';
import { pageWords } from '../../history/page/page-words';
import { columnNames } from '../../history/questions/column-names';
import { QUESTIONS } from '../../history/questions/questions';
import { historySandbox } from './history-sandbox';

const inBoth = ([vi, en]: readonly [unknown, unknown]) => ({ vi: textsAt(vi), en: textsAt(en) });

const WORDS = [
  inBoth([historyWords('vi'), historyWords('en')]),
  inBoth([pageWords('vi'), pageWords('en')]),
  inBoth([columnNames('vi'), columnNames('en')]),
];

function textsAt(words: unknown, path = ''): [string, string][] {
  return typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, word]) => textsAt(word, `${path}/${key}`));
}

describe('the words of a history', () => {
  it('have the same placeholders in both languages', () => {
    const openings = (texts: [string, string][]) =>
      texts.map(([path, text]) => [path, [...new Set(text.match(/\{\w+\}/g))].sort()]);
    for (const { vi, en } of WORDS) expect(openings(en)).toEqual(openings(vi));
  });

  it('are in composed form', () => {
    const texts = WORDS.flatMap(({ vi, en }) => [...vi, ...en]);
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('name every column of an answer', async () => {
    const sandbox = historySandbox();
    sandbox.putMadeUp({ office: 1, year: 2026, dispatch: 1, month: 1 });
    await sandbox.importFiles();
    const names = Object.keys(QUESTIONS);
    const { printed } = await sandbox.run(names.flatMap((name) => ['--ask', name]));
    const heads = printed.filter((_, at) => printed[at + 1]?.startsWith('─'));
    expect(heads).toHaveLength(names.length);
    expect(heads.join(' ')).not.toMatch(/[a-z]+_[a-z]+|\b(year|month|office|units)\b/);
  });
});
