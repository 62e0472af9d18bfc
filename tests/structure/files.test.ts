import { describe, expect, it } from 'vitest';
import { filesIn } from './source-file';

const MAX_LINES = 200;
const MAX_ENTRIES = 20;
const DRAWERS = ['utils', 'helpers', 'common', 'services', 'types'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|css|html|png)$/;

const files = filesIn('src');
const paths = filesIn('src', 'local', 'history', 'probes').map(({ path }) => path);

/** The names of the files and folders that stand in each folder. */
function entriesByFolder(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  return entries;
}

describe('the files of src', () => {
  it(`have ${MAX_LINES} lines at most`, () => {
    const long = files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const names = files.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(names.filter((name) => !KEBAB.test(name))).toEqual([]);
  });
});

describe('the folders of src, local, history and probes', () => {
  it(`have ${MAX_ENTRIES} entries at most; the stair's own list is in import-direction.test.ts`, () => {
    const full = [...entriesByFolder(paths)]
      .map(([folder, entries]) => ({ folder, entries: entries.size }))
      .filter(({ folder, entries }) => folder !== 'src' && entries > MAX_ENTRIES);
    expect(full).toEqual([]);
  });

  it('say what is in them; services are Apps Script’s own word', () => {
    const inDrawers = paths.filter((path) =>
      path
        .replace(/^local\/services\//, '')
        .split(/[/.]/)
        .some((part) => DRAWERS.includes(part)),
    );
    expect(inDrawers).toEqual([]);
  });
});

it('the entries of a folder are its files and its folders', () => {
  expect(entriesByFolder(['a/one.ts', 'a/b/two.ts', 'a/b/three.ts'])).toEqual(
    new Map([
      ['a', new Set(['one.ts', 'b'])],
      ['a/b', new Set(['two.ts', 'three.ts'])],
    ]),
  );
});
