import { describe, expect, it } from 'vitest';
import { circlesOf } from './circles';
import { type Import, importsOf } from './imports';
import { scriptsIn } from './source-file';

describe('files that import each other', () => {
  const imports = (...lines: readonly string[]): Import[] =>
    lines.map((line) => {
      const [from = '', to = ''] = line.split(' → ');
      return { from, to, onlyTypes: false };
    });

  it.each([
    ['two', ['a.ts → b', 'b.ts → a'], [['a.ts', 'b.ts']]],
    ['three in a ring', ['c.ts → a', 'a.ts → b', 'b.ts → c'], [['a.ts', 'b.ts', 'c.ts']]],
    ['a file that imports itself', ['a.ts → a'], [['a.ts']]],
    [
      'two pairs, one above the other',
      ['c.ts → d', 'd.ts → c', 'd.ts → a', 'a.ts → b', 'b.ts → a'],
      [
        ['a.ts', 'b.ts'],
        ['c.ts', 'd.ts'],
      ],
    ],
    [
      'two rings that share a file',
      ['a.ts → b', 'b.ts → a', 'b.ts → c', 'c.ts → b'],
      [['a.ts', 'b.ts', 'c.ts']],
    ],
    ['a path with its ending', ['a.d.ts → b.ts', 'b.ts → a.d.ts'], [['a.d.ts', 'b.ts']]],
  ])('are found: %s', (_name, lines, circles) => {
    expect(circlesOf(imports(...lines))).toEqual(circles);
  });

  it('are not those that only meet in a third', () => {
    expect(circlesOf(imports('a.ts → b', 'a.ts → c', 'b.ts → d', 'c.ts → d'))).toEqual([]);
  });
});

describe('import cycles', () => {
  it.each(['src', 'local', 'history', 'probes'])('do not exist in %s, types included', (folder) => {
    expect(circlesOf(scriptsIn(folder).flatMap(importsOf))).toEqual([]);
  });
});
