import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWith } from '../bundle/built';
import { type Mutation, replacing } from '../faults/mutated';

/** The schema of the made-up next version. */
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
 * Builds a made-up next version and returns its folder: a column of Đơn vị, `nickname`, is new, and a step fills it. It is built
 * once for each process.
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
