import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWith } from '../bundle/built';
import { type Mutation, replacing } from '../faults/mutated';

export const NEXT_SCHEMA = 2;

const CHANGES: readonly Mutation[] = [
  ['workbook/reading/schema.ts', 'SCHEMA = 1;\n\n', `SCHEMA = ${NEXT_SCHEMA};\n\n`],
  [
    'upgrade/migrations.ts',
    'export const MIGRATIONS: readonly Migration[] = [];',
    "export { MIGRATIONS } from '../../tests/saved/made-up-migrations';",
  ],
  [
    'workbook/tabs/units-tab.ts',
    'note: text(200),',
    `note: text(200),\n    nickname: text(100, { since: ${NEXT_SCHEMA} }),`,
  ],
];

let built: Promise<string> | undefined;

/**
 * Builds an invented next version, which adds and fills a column `nickname` in Đơn vị. Returns its
 * folder. Built once for each process.
 */
export function nextVersion(): Promise<string> {
  built ??= build();
  return built;
}

function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-next-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return buildWith(CHANGES.map(replacing), folder);
}
