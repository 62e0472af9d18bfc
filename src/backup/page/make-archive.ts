import { digestOfRows } from '../../records/backup-cells';
import type { DispatchId } from '../../records/dispatch';
import { ARCHIVED_TABS, type ArchiveOrder } from '../rules/backup-view';
import type { BackupWords } from './backup-words';
import { archiveWorkbook } from './backup-workbook';
import { type BackupServer, type OnProgress, readTabRows, tabsAsTheyAre } from './read-tabs';
import { fileNamePart, officeNameIn } from './save-backup';

export interface ArchiveChoice {
  readonly dispatchIds: readonly DispatchId[];
  readonly years: readonly number[];
  readonly words: BackupWords;
}

export async function makeArchive(
  server: BackupServer,
  { dispatchIds, years, words }: ArchiveChoice,
  onProgress: OnProgress,
): Promise<{ bytes: Uint8Array; order: ArchiveOrder }> {
  const rows = await readTabRows(server, { tabs: ARCHIVED_TABS, dispatchIds }, onProgress);
  const named = await readTabRows(server, { tabs: ['settings'], dispatchIds: [] }, () => undefined);
  const tabs = await tabsAsTheyAre(server, [...ARCHIVED_TABS, 'settings']);
  const digests = Object.fromEntries(
    ARCHIVED_TABS.map((tab) => [tab, digestOfRows(rows.get(tab) ?? [])]),
  );
  const yearRange = [...new Set([Math.min(...years), Math.max(...years)])].join('-');
  const { file } = words.archive;
  const fileName = `${file(yearRange, fileNamePart(officeNameIn(named.get('settings') ?? [])), tabs.at.slice(0, 10))}.xlsx`;
  return { bytes: archiveWorkbook(tabs, rows), order: { dispatchIds, fileName, digests } };
}
