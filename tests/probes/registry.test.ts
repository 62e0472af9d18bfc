import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROBES } from '../../probes/asked/all-probes';
import { LOOKS } from '../../probes/page/looks';
import { NOT_DOCUMENTED, placesOf } from '../../probes/read/probe';
import { filesIn, scriptsIn } from '../structure/source-file';

const root = new URL('../../', import.meta.url);
const twice = (names: readonly string[]) => names.filter((name, i) => names.indexOf(name) !== i);
const PAGES =
  /^https:\/\/(?:developers\.google\.com|support\.google\.com|developer\.mozilla\.org)\//;

describe('the probes', () => {
  it('have names of characters that are allowed in a property key', () => {
    const names = PROBES.map(({ name }) => name);
    expect(twice(names)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it('say what they ask in both languages, in composed Unicode form', () => {
    const texts = [...PROBES.map(({ asks }) => asks), ...LOOKS.map(({ says }) => says)].flatMap(
      ({ vi, en }) => [vi, en],
    );
    expect(texts.filter((text) => text !== text.normalize('NFC') || text.length < 10)).toEqual([]);
  });

  it('name the page that says what to expect, or that there is none', () => {
    const lost = PROBES.filter(({ source }) => source !== NOT_DOCUMENTED && !PAGES.test(source));
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('are asked somewhere', () => {
    expect(PROBES.filter((probe) => placesOf(probe).length === 0)).toEqual([]);
  });
});

it('what a person looks at has fifteen lines at most, each with a framed place on its drawing', () => {
  expect(LOOKS.length).toBeLessThanOrEqual(15);
  expect(twice(LOOKS.map(({ name }) => name))).toEqual([]);
  expect(LOOKS.filter(({ rows, here }) => rows[here] === undefined)).toEqual([]);
});

it('each behaviour of local/ that no page documents names the probe that asks for it', () => {
  const named = scriptsIn('local/services').flatMap(({ path, text }) =>
    [...text.matchAll(/not documented(?:; probe ([a-z-]+)\))?/g)].map(([, probe]) => ({
      path,
      probe,
    })),
  );
  const names = PROBES.map(({ name }) => name);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(({ probe }) => !names.includes(probe ?? ''))).toEqual([]);
});

it('the page for engineers has 120 lines at most', () => {
  const page = readFileSync(new URL('docs/live-check.md', root), 'utf8');
  expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});

it('no page of the project names a missing file of docs/live', () => {
  const pages = [
    ...filesIn('docs', 'local', 'probes'),
    ...['README.md', 'README.vi.md', 'CHANGELOG.md'].map((path) => ({
      path,
      text: readFileSync(new URL(path, root), 'utf8'),
    })),
  ].filter(({ path }) => path.endsWith('.md'));
  expect(pages.length).toBeGreaterThan(15);
  const lost = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\blive\/([\w-]+\.json)/g)]
      .filter(([, file]) => !existsSync(new URL(`docs/live/${file}`, root)))
      .map(([, file]) => `${path}: ${file}`),
  );
  expect(lost).toEqual([]);
});

it('files of the kit have 200 lines at most', () => {
  const long = filesIn('probes').filter(({ text }) => text.trimEnd().split('\n').length > 200);
  expect(long.map(({ path }) => path)).toEqual([]);
});
