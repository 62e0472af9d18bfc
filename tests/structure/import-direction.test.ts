import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports';
import { scriptsIn } from './source-file';

/** The subjects of src from the ground up: a folder imports from itself and from folders before it, types included. */
const STAIR = `texts calendar records words workbook frame forms units dispatches answers unit-changes
  import summary periods report lower letters keep page-test upgrade health set-up runs google main.ts`;
const SUBJECTS = STAIR.split(/\s+/);

/** Values in, values out; a view is what a page is given. */
const PURE = /^src\/(texts|calendar|records|import\/list|.+\/rules|.+-view$)/;
const REPORT = /^src\/report\/(data|document|parts|print|period-file)\//;
const WORDS = /^src\/words\//;
/** What runs in a browser, and the packages that it alone is built with. */
const PAGE = /^(src\/(frame|[\w-]+\/([a-z]+-)?page)\/|(papaparse|fflate|docx)$)/;
const GROUND = /^src\/(texts|calendar|records|words|workbook|google)\//;

const own = scriptsIn('src').flatMap(importsOf);
const everywhere = scriptsIn('src', 'local', 'deploy', 'tests', 'bench').flatMap(importsOf);

/** The imports of what is named that lead to anything but what is allowed. */
function astray(from: RegExp, ...allowed: readonly RegExp[]): string[] {
  const isAstray = ({ to }: Import) => !allowed.some((reach) => reach.test(to));
  return shown(own.filter((one) => from.test(one.from) && isAstray(one)));
}
const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);
const stepOf = (path: string) => SUBJECTS.indexOf(path.split('/')[1] ?? '');

describe('imports', () => {
  it('go down the stair or stay on their step', () => {
    const inside = own.filter(({ to }) => to.startsWith('src/'));
    expect(shown(inside.filter(({ from, to }) => stepOf(to) > stepOf(from)))).toEqual([]);
  });

  it('reach no further than they may', () => {
    expect(astray(PURE, PURE, REPORT)).toEqual([]);
    expect(astray(REPORT, REPORT, PURE, WORDS)).toEqual([]);
    expect(astray(PAGE, PAGE, PURE, REPORT, WORDS)).toEqual([]);
    expect(astray(/^src\/google\//, GROUND)).toEqual([]);
    expect(own.filter(({ from, to }) => PAGE.test(to) && !PAGE.test(from))).toEqual([]);
    expect(everywhere.filter(({ to }) => /^(src\/main|dist(\/.*)?)$/.test(to))).toEqual([]);
  });

  it('know every folder of src', () => {
    const folders = readdirSync(new URL('../../src', import.meta.url));
    expect(folders.sort()).toEqual(SUBJECTS.toSorted());
  });
});
