import { describe, expect, it } from 'vitest';
import { filesIn } from './source-file';

const MAX_LINES = 200;
const DRAWERS = ['utils', 'helpers', 'common', 'services', 'types'];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|css|html)$/;

const files = filesIn('src');

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

  it('stand in folders that say what is in them', () => {
    const inDrawers = files.filter(({ path }) =>
      path.split(/[/.]/).some((part) => DRAWERS.includes(part)),
    );
    expect(inDrawers.map(({ path }) => path)).toEqual([]);
  });
});
