import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { buildServer } from '../../tests/bundle/build-all';

const WATCH = JSON.stringify(fileURLToPath(new URL('watch.ts', import.meta.url)));

/**
 * Changes to source files, by path: to those that return cells and rows, and to main.ts, whose
 * exports Google may call.
 */
const CHANGES: Readonly<Record<string, (code: string) => string>> = {
  'src/main.ts': (code) => `${code}\nexport { lookedAt } from ${WATCH};`,
  'src/google/spreadsheet/workbook.ts': (code) =>
    `import { watchedWorkbook } from ${WATCH};\n${renamed(code, 'openWorkbook')}
export const openWorkbook = (...args) => watchedWorkbook(openWorkbookPlain(...args));`,
  'src/workbook/cells/read-rows.ts': (code) =>
    `import { watchedRows } from ${WATCH};\n${renamed(code, 'readRows')}
export const readRows = (tab, grid, words) => watchedRows(readRowsPlain, { tab, grid, words });`,
};

/** esbuild's helpers for `...` in older JavaScript, and the functions of watch.ts that replace them. */
const HELPERS = { __spreadValues: 'spread', __spreadProps: 'spread', __objRest: 'rest' };

/** esbuild plugin that makes the server code record which cells it uses. */
export const looking: Plugin = {
  name: 'looked-at',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const file = Object.keys(CHANGES).find((end) => path.endsWith(end));
      const code = readFileSync(path, 'utf8');
      const changed = file ? (CHANGES[file]?.(code) ?? code) : code;
      const older = await transform(changed, { loader: 'ts', target: 'es2017', charset: 'utf8' });
      return { contents: withHelpers(older.code), loader: 'js' };
    });
  },
};

/**
 * Builds an add-on that records which cells it uses, with the pages of the build in `dist`. Returns
 * its folder.
 */
export async function buildLooking(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const { code } = await buildServer({ door: 'active', plugins: [looking] });
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  return folder;
}

function renamed(code: string, name: string): string {
  const head = `export function ${name}`;
  if (!code.includes(head)) throw new Error(`There is no ${head}`);
  return code.replace(head, `function ${name}Plain`);
}

function withHelpers(code: string): string {
  return Object.entries(HELPERS).reduce((text, [helper, ours]) => {
    if (!text.includes(`var ${helper} = `)) return text;
    const plain = text.replace(`var ${helper} = `, `var ${helper}Plain = `);
    return `import { ${ours} as ${helper} } from ${WATCH};\n${plain}`;
  }, code);
}
