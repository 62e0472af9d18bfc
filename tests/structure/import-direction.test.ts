import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports';
import { scriptsIn } from './source-file';

const own = scriptsIn('src').flatMap(importsOf);
const everywhere = scriptsIn('src', 'local', 'deploy', 'tests', 'bench').flatMap(importsOf);

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);

/** Where each layer may import from; `types` only with `import type`. */
const RULES: Readonly<Record<string, { code: readonly string[]; types?: readonly string[] }>> = {
  'src/core': { code: ['src/core'] },
  'src/sheets': { code: ['src/sheets', 'src/core', 'src/words'] },
  'src/report': { code: ['src/report', 'src/core', 'src/words'] },
  'src/upgrade': { code: ['src/upgrade', 'src/sheets', 'src/core', 'src/words'] },
  'src/app': {
    code: ['src/app', 'src/upgrade', 'src/report', 'src/sheets', 'src/core', 'src/words'],
  },
  'src/google': {
    code: ['src/google', 'src/sheets', 'src/core', 'src/words'],
    types: ['src/app/ports', 'src/app/memory-port', 'src/app/keeper-port'],
  },
  'src/main.ts': { code: ['src/app', 'src/google'], types: ['src/core'] },
  'src/words': { code: ['src/words'], types: ['src/core', 'src/sheets'] },
};

/** Packages that the pages, and nothing else, are built with. */
const PAGE_PACKAGES = ['papaparse', 'fflate', 'docx'];

describe('imports', () => {
  it.each(Object.entries(RULES))('of %s go only where they may', (layer, { code, types = [] }) => {
    const astray = own.filter(
      ({ from, to, onlyTypes }) =>
        isIn(from, layer) &&
        ![...code, ...(onlyTypes ? types : [])].some((folder) => isIn(to, folder)),
    );
    expect(shown(astray)).toEqual([]);
  });

  it('of the pages go only to pages, core, words and the packages of pages', () => {
    const allowed = ['src/pages', 'src/report', 'src/core', 'src/words', ...PAGE_PACKAGES];
    const astray = own.filter(
      ({ from, to }) => isIn(from, 'src/pages') && !allowed.some((folder) => isIn(to, folder)),
    );
    expect(shown(astray)).toEqual([]);
  });

  it('never lead to main', () => {
    expect(shown(everywhere.filter(({ to }) => to === 'src/main'))).toEqual([]);
  });

  it('never lead into dist', () => {
    expect(shown(everywhere.filter(({ to }) => isIn(to, 'dist')))).toEqual([]);
  });

  it('know every layer', () => {
    const layers = [...Object.keys(RULES), 'src/pages'];
    const strangers = scriptsIn('src').filter(
      ({ path }) => !layers.some((layer) => isIn(path, layer)),
    );
    expect(strangers.map(({ path }) => path)).toEqual([]);
  });
});
