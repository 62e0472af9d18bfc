import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { selfTest } from '../../deploy/self-test';
import { build, dist } from '../bundle/built';

const MANIFEST = fileURLToPath(new URL('../../appsscript.json', import.meta.url));

/** A project with a build, in which `change` has changed the text of one file. */
function projectWith(built: string, file = 'Code.js', change = (text: string) => text): string {
  const root = mkdtempSync(join(tmpdir(), 'don-doc-self-test-'));
  afterAll(() => rmSync(root, { recursive: true }));
  cpSync(built, join(root, 'dist'), { recursive: true });
  cpSync(MANIFEST, join(root, 'appsscript.json'));
  const path = join(root, 'dist', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return root;
}

it.each([
  ['as it is', dist],
  ['that opens the spreadsheet by its id', await build('by-id')],
  ['of a template', await build('active', { template: true })],
])('a build %s passes', (_, built) => {
  expect(() => selfTest(projectWith(built))).not.toThrow();
});

it.each([
  ['that Google cannot read', 'Code.js', (code: string) => `${code}{`, /Unexpected end of input/],
  [
    'without a function of the menu',
    'Code.js',
    (code: string) => code.replace('function openGuide(...args)', 'function openNothing(...args)'),
    /^Code\.js has no function openGuide$/,
  ],
  [
    'without the function of the clock',
    'Code.js',
    (code: string) => code.replace('function tick(...args)', 'function tock(...args)'),
    /no function tick/,
  ],
  [
    'that asks for a permission more',
    'appsscript.json',
    (text: string) => text.replace('"oauthScopes": [', '$& "drive",'),
    /^appsscript\.json asks for .*drive/,
  ],
  ['whose page for units is empty', 'unit.html', () => '', /The page has no view/],
])('a build %s is refused', (_, file, change, fault) => {
  expect(() => selfTest(projectWith(dist, file, change))).toThrow(fault);
});
