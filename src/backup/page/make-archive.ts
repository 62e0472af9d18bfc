import { digestOfRows } from '../../records/backup-cells';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/backup-view';
import type { BackupWords } from './backup-words';
import { archiveWorkbook } from './backup-workbook';
import { type BackupServer, type Progress, readMarks, readRows } from './read-tabs';
import { officeIn, plainName } from './save-backup';

/** Which dispatches are archived, in which years they ended, and in which words. */
export interface ArchiveChoice {
  readonly dispatches: readonly string[];
  readonly years: readonly number[];
  readonly words: BackupWords;
}

/** Reads everything about some dispatches and makes the .xlsx; gives with it the order to take their rows out. */
export async function makeArchive(
  keeper: BackupServer,
  { dispatches, years, words }: ArchiveChoice,
  progress: Progress,
): Promise<{ bytes: Uint8Array; order: ArchiveOrder }> {
  const rows = await readRows(keeper, { tabs: ARCHIVED_TABS, dispatches }, progress);
  const { settings = [] } = await readRows(
    keeper,
    { tabs: ['settings'], dispatches: [] },
    () => undefined,
  );
  const marks = await readMarks(keeper, [...ARCHIVED_TABS, 'settings']);
  const digests = Object.fromEntries(
    ARCHIVED_TABS.map((tab) => [tab, digestOfRows(rows[tab] ?? [])]),
  );
  const span = [...new Set([Math.min(...years), Math.max(...years)])].join('-');
  const { file } = words.archive;
  const fileName = `${file(span, plainName(officeIn(settings)), marks.at.slice(0, 10))}.xlsx`;
  return { bytes: archiveWorkbook(marks, rows), order: { dispatches, fileName, digests } };
}
