import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deployWords } from '../../deploy/deploy-words';
import { permissionsIn } from '../../deploy/next-steps';
import { build, dist } from '../bundle/built';

const [vi, en] = [deployWords('vi'), deployWords('en')];
const byId = await build('by-id');

const textsAt = (words: unknown, path = ''): [string, string][] =>
  typeof words === 'string'
    ? [[path, words]]
    : Object.entries(words as object).flatMap(([key, word]) => textsAt(word, `${path}/${key}`));

const openings = (words: unknown) =>
  textsAt(words).map(([path, text]) => [path, [...new Set(text.match(/\{\w+\}/g))].sort()]);

describe('the words of a deployment', () => {
  it('have the same placeholders in both languages', () => {
    expect(openings(en)).toEqual(openings(vi));
  });

  it('are in composed Unicode form', () => {
    const texts = [...textsAt(vi), ...textsAt(en)];
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it.each([
    ['active', dist],
    ['by-id', byId],
  ])('say what each permission of the build %s allows', (_, folder) => {
    const manifest = readFileSync(join(folder, 'appsscript.json'), 'utf8');
    expect(permissionsIn(manifest, vi)).toHaveLength(5);
    expect(permissionsIn(manifest, en)).toHaveLength(5);
  });
});
