import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFileVersion } from '../../src/records/file-version';
import type { TabKey } from '../../src/records/tab-key';
import { COLUMN_SET, SCHEMA, THIS_VERSION } from '../../src/workbook/reading/this-version';
import { buildWith } from '../bundle/built';
import { type Mutation, replacing } from '../faults/mutated';

export const NEXT_SCHEMA = SCHEMA + 1;
const NEXT_SET = COLUMN_SET + 1;

/** The numbers of a file: of this version, and as the made-up versions write them. */
export const THIS_NUMBER = formatFileVersion(THIS_VERSION);
export const NEXT_NUMBER = formatFileVersion({ schema: NEXT_SCHEMA, columns: NEXT_SET });
export const NUMBER_WITH_COLUMNS = formatFileVersion({ schema: SCHEMA, columns: NEXT_SET });

const SCHEMA_STEP: readonly Mutation[] = [
  ['workbook/reading/this-version.ts', `SCHEMA = ${SCHEMA};\n\n`, `SCHEMA = ${NEXT_SCHEMA};\n\n`],
  [
    'upgrade/migrations.ts',
    'export const MIGRATIONS: readonly Migration[] =',
    "export { MIGRATIONS } from '../../tests/saved/made-up-migrations';\nconst OWN: readonly Migration[] =",
  ],
  [
    'workbook/tabs/units-tab.ts',
    "note: text({ vi: 'Ghi chú', en: 'Notes' }, 200, folded),",
    `note: text({ vi: 'Ghi chú', en: 'Notes' }, 200, folded),
    nickname: text({ vi: 'nickname', en: 'nickname' }, 100, { since: ${NEXT_SET} }),`,
  ],
];

const NEW_COLUMNS: readonly Mutation[] = [
  [
    'workbook/tabs/days-off-tab.ts',
    "name: text({ vi: 'Tên', en: 'Name' }, 260),",
    `name: text({ vi: 'Tên', en: 'Name' }, 260),
    nickname: text({ vi: 'nickname', en: 'nickname' }, 100, { since: ${NEXT_SET} }),`,
  ],
  [
    'workbook/tabs/tracking-tab.ts',
    "incomingNumber: text({ vi: 'Số đến', en: 'Incoming number' }, 90, {",
    `incomingNumber: text({ vi: 'Số đến', en: 'Incoming number' }, 90, { since: ${NEXT_SET},`,
  ],
  [
    'workbook/tabs/units-tab.ts',
    "phone: text({ vi: 'Điện thoại', en: 'Phone' }, 120, {",
    `phone: text({ vi: 'Điện thoại', en: 'Phone' }, 120, { since: ${NEXT_SET},`,
  ],
  [
    'workbook/tabs/dispatches-tab.ts',
    "link: link({ vi: 'Liên kết văn bản', en: 'Document link' }, 220, folded)",
    `link: link({ vi: 'Liên kết văn bản', en: 'Document link' }, 220, { ...folded, since: ${NEXT_SET} })`,
  ],
];

/** The columns that `versionWithColumns` brings, besides `nickname` of Ngày nghỉ. */
export const BROUGHT: readonly (readonly [TabKey, string])[] = [
  ['tracking', 'incomingNumber'],
  ['units', 'phone'],
  ['dispatches', 'link'],
];

/**
 * Builds a made-up next version and returns its folder: a column of Đơn vị, `nickname`, is new, and a migration fills
 * it. It is built once for each process.
 */
export const nextVersion = builtOnce(SCHEMA_STEP);

/**
 * Builds a made-up next version of the same schema and returns its folder: `nickname` of Ngày nghỉ is new, and so are three
 * columns that the page, an import and a form write (`BROUGHT`). It is built once for each process.
 */
export const versionWithColumns = builtOnce(NEW_COLUMNS);

function builtOnce(changes: readonly Mutation[]): () => Promise<string> {
  let built: Promise<string> | undefined;
  return () => {
    built ??= build(changes);
    return built;
  };
}

function build(changes: readonly Mutation[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-next-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return buildWith(changes.map(replacing), folder);
}
