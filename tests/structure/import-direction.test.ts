import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf } from './imports';
import { PAGE, scriptsIn } from './source-file';

/** Folders of src in order. A folder may import only from itself and from folders before it, types included. */
const STAIR = `texts calendar records words workbook frame forms units dispatches answers unit-changes
  import summary periods report letters backup page-test health set-up runs google main.ts`;
const SUBJECTS = STAIR.split(/\s+/);

/** Folders inside a subject in the same order. Files beside them and pages are left out. */
const INNER = {
  workbook: 'cells tabs reading writing',
  letters: 'rules document compose print send jobs',
};

/** Files without effects. A `-view` file has a page's initial data, a `-calls` file the page's server calls. */
const PURE =
  /^src\/(texts|calendar|records|import\/list|letters\/document|.+\/rules|.+-(view|calls)$)/;
const REPORT = /^src\/report\/(data|document|sentences|sheets|parts)\//;
const WORDS = /^src\/words\//;
const GROUND = /^src\/(texts|calendar|records|words|workbook|google)\//;
/** Files that the server is built from: neither pages nor what pages are made of. */
const SERVER = /^src\/(?!frame\/|.+\/([a-z-]+-)?page\/)/;
const PAGE_PACKAGES = /^(fflate|docx|lean-qr(\/.+)?)$/;

const own = scriptsIn('src').flatMap(importsOf);
const everywhere = scriptsIn('src', 'local', 'deploy', 'tests', 'bench', 'history').flatMap(
  importsOf,
);
const shown = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);
const stepOf = (path: string) => SUBJECTS.indexOf(path.split('/')[1] ?? '');

/** Imports from files matching `from` to files that match none of `allowed`. */
function astray(from: RegExp, ...allowed: readonly RegExp[]): string[] {
  const isAstray = ({ to }: Import) => !allowed.some((reach) => reach.test(to));
  return shown(own.filter((one) => from.test(one.from) && isAstray(one)));
}

describe('imports', () => {
  it('lead to the same folder or one before it', () => {
    const inside = own.filter(({ to }) => to.startsWith('src/'));
    expect(shown(inside.filter(({ from, to }) => stepOf(to) > stepOf(from)))).toEqual([]);
  });

  it.each(Object.entries(INNER))(
    'inside %s lead to the same folder or one before it',
    (subject, order) => {
      const folders = order.split(' ');
      const placeOf = (path: string) => folders.indexOf(path.split('/')[2] ?? '');
      const inside = own.filter(({ from, to }) =>
        [from, to].every((path) => path.startsWith(`src/${subject}/`) && placeOf(path) >= 0),
      );
      expect(inside.length).toBeGreaterThan(0);
      expect(shown(inside.filter(({ from, to }) => placeOf(to) > placeOf(from)))).toEqual([]);
    },
  );

  it('lead only to files that are allowed', () => {
    expect(astray(PURE, PURE, REPORT)).toEqual([]);
    expect(astray(REPORT, REPORT, PURE, WORDS)).toEqual([]);
    expect(astray(PAGE, PAGE, PURE, REPORT, WORDS, PAGE_PACKAGES)).toEqual([]);
    expect(astray(SERVER, SERVER)).toEqual([]);
    expect(astray(/^src\/google\//, GROUND)).toEqual([]);
    expect(everywhere.filter(({ to }) => /^(src\/main|dist(\/.*)?)$/.test(to))).toEqual([]);
  });

  it('of history are only in history, its measurements and its tests', () => {
    const others = everywhere.filter(({ from }) => !/^(history|bench|tests\/history)\//.test(from));
    expect(others.filter(({ to }) => to.startsWith('history/'))).toEqual([]);
  });

  it('know every folder of src', () => {
    const folders = readdirSync(new URL('../../src', import.meta.url));
    expect(folders.sort()).toEqual(SUBJECTS.toSorted());
  });
});
