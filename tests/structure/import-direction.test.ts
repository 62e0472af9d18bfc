import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports';
import { scriptsIn } from './source-file';

/** The subjects of src, from the ground up: a folder imports only from itself and from folders before it. */
const STAIR = [
  'texts',
  'calendar',
  'records',
  'words',
  'workbook',
  'frame',
  'forms',
  'units',
  'dispatches',
  'answers',
  'unit-changes',
  'import',
  'summary',
  'periods',
  'report',
  'lower',
  'letters',
  'keep',
  'page-test',
  'upgrade',
  'health',
  'set-up',
  'runs',
  'google',
  'main.ts',
];

/** Packages that the pages, and nothing else, are built with. */
const PAGE_PACKAGES = ['papaparse', 'fflate', 'docx'];

/** What runs in a browser: the only code that names the DOM. */
const PAGE = /^src\/(frame|.+\/([a-z]+-)?page)\//;
/** What pages may reach: values in, values out. */
const PURE = /^src\/(texts|calendar|records|words|report\/(?!jobs|page)|forms|.+\/rules|import\/list)/;

const own = scriptsIn('src').flatMap(importsOf);
const everywhere = scriptsIn('src', 'local', 'deploy', 'tests', 'bench').flatMap(importsOf);

const subjectOf = (path: string) => path.split('/')[1] ?? '';
const stepOf = (path: string) => STAIR.indexOf(subjectOf(path));
const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);

describe('imports', () => {
  it('never go up the stair, types included', () => {
    const up = own.filter(({ from, to }) => to.startsWith('src/') && stepOf(to) > stepOf(from));
    expect(shown(up)).toEqual([]);
  });
  it('x', () => {
    const up = own.filter(({ from, to }) => PAGE.test(from) && !PAGE.test(to) && !PURE.test(to)&&!PAGE_PACKAGES.includes(to));
    expect(shown(up)).toEqual([]);
  });
  it('y', () => {
    const up = own.filter(({ from, to }) => PURE.test(from) && !PURE.test(to));
    expect(shown(up)).toEqual([]);
  });
  it('z', () => {
    const up = own.filter(({ from, to }) => !PAGE.test(from) && PAGE.test(to));
    expect(shown(up)).toEqual([]);
  });
});
