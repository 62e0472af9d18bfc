import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { formatFileVersion } from '../../src/records/file-version';
import type { TabKey } from '../../src/records/tab-key';
import { COLUMN_SET, thisVersion } from '../../src/workbook/reading/this-version';
import { buildWith } from '../bundle/built';
import { type Mutation, replacing } from '../faults/mutated';

const { version } = packageFile;

const NEXT_SET = COLUMN_SET + 1;

/** Versions of a file: of this version, and as the made-up version writes it. */
export const THIS_NUMBER = formatFileVersion(thisVersion({ version }));
export const NUMBER_WITH_COLUMNS = formatFileVersion({
  ...thisVersion({ version }),
  columns: NEXT_SET,
});

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
 * Builds a made-up next version of the same schema and returns its folder: `nickname` of Ngày nghỉ is new, and so are three
 * columns that the page, an import and a form write (`BROUGHT`). It is built once for each process.
 */
export function versionWithColumns(): Promise<string> {
  built ??= build();
  return built;
}

let built: Promise<string> | undefined;

function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-next-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return buildWith(NEW_COLUMNS.map(replacing), folder);
}
