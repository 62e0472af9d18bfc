import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const textOf = (page: string) => readFileSync(new URL(`docs/${page}`, root), 'utf8');
const isThere = (path: string) => existsSync(new URL(path, root));
const quoted = (text: string) =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

/**
 * A quoted text counts as a path if it begins with a folder of the project, or is a file in the
 * root folder.
 */
const PATH =
  /^(src|local|tests|docs|bench|deploy|history|probes|scripts)\/[\w./-]+$|^([\w.]+\.md|vitest\.config\.ts)$/;
const pathsIn = (text: string) => quoted(text).filter((inside) => PATH.test(inside));

const RECIPES = [
  'A column',
  'A kind of figure',
  'A setting',
  'An option of a dispatch',
  'A kind of task',
  'A sentence',
  'A kind of answer',
  'A kind of letter',
  'A dialog',
  'A menu entry',
  'A thing in Việc hôm nay',
  'A tab',
  'Another schema',
  'A service method in `local`',
];

describe('how-to-add.md', () => {
  const [, ...parts] = textOf('how-to-add.md').split(/^## /m);
  const recipes = parts.map((part) => ({
    title: part.split('\n', 1)[0],
    paths: pathsIn(part),
  }));

  it('has a recipe for each thing that is added again and again', () => {
    expect(recipes.map(({ title }) => title)).toEqual(RECIPES);
  });

  it.each(recipes)('names existing places, in order, for: $title', ({ paths }) => {
    expect(paths.length).toBeGreaterThanOrEqual(4);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('design.md', () => {
  const page = textOf('design.md');
  const [, table = ''] = page.split('## Where is it?');
  const answers = [...table.matchAll(/^\| (.+\?) \| (.+) \| (.+) \|$/gm)].map(
    ([, question = '', folder = '', file = '']) => {
      const [home = ''] = quoted(folder);
      const files = quoted(file);
      return {
        question,
        paths: files.length > 0 ? files.map((name) => `${home}/${name}`) : [home],
      };
    },
  );

  it('answers some thirty questions', () => {
    expect(answers.length).toBeGreaterThan(30);
  });

  it.each(answers)('leads to an existing place: $question', ({ paths }) => {
    expect(paths.filter((path) => !isThere(path.replace(/^\//, '')))).toEqual([]);
  });

  it('names no path that does not exist', () => {
    const paths = pathsIn(page);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});
