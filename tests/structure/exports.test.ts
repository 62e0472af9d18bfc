import ts from 'typescript-api';
import { describe, expect, it } from 'vitest';
import { parsed, scriptsIn } from './source-file';

const files = scriptsIn('src').filter(({ path }) => path !== 'src/main.ts');

describe('exports of src', () => {
  it('are never re-exported from another file', () => {
    const barrels = files.filter((file) => parsed(file).statements.some(ts.isExportDeclaration));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

it('main begins with a comment about what may pass', () => {
  const [main] = scriptsIn('src').filter(({ path }) => path === 'src/main.ts');
  expect(main?.text).toMatch(/^\/\*\*\n \* [\s\S]+?\.\n \*\/\n/);
});
