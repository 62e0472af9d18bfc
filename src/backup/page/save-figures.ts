import { download } from '../../frame/download';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { BackupPlace, FiguresPart } from '../rules/backup-view';
import { type ClosedFigures, figuresCsv } from '../rules/figures-csv';
import type { BackupWords } from './backup-words';
import { type BackupServer, type OnProgress, readTabRows, tabsAsTheyAre } from './read-tabs';
import { fileNamePart, officeNameIn } from './save-backup';

export interface FiguresFile {
  readonly name: string;
  readonly text: string;
  /** Closings that are not in the file, because they are not as they were closed. */
  readonly unsound: readonly FrozenFigures[];
}

export function saveFigures({ name, text }: FiguresFile): void {
  download(name, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** Throws if the office has no name, no period was closed, or the tab changes meanwhile. */
export async function makeFigures(
  server: BackupServer,
  { figures }: BackupWords,
  onProgress: OnProgress,
): Promise<FiguresFile> {
  const settings = await readTabRows(server, { tabs: ['settings'], dispatchIds: [] }, () => {});
  const office = officeNameIn(settings.get('settings') ?? []);
  if (office === '') throw new Error(figures.unnamed);
  const { at } = await tabsAsTheyAre(server, ['settings']);
  const read = await readFigures(server, onProgress);
  if (read === null) throw new Error(figures.keepsChanging);
  if (read.frozen.length === 0) throw new Error(figures.none);
  const { text, unsound } = figuresCsv({ office, savedAt: at, ...read });
  const name = `${figures.file(fileNamePart(office), at.slice(0, 10))}.csv`;
  return { name, text, unsound };
}

/** `null` if rows are added or deleted meanwhile. */
async function readFigures(
  server: BackupServer,
  onProgress: OnProgress,
): Promise<Pick<ClosedFigures, 'dispatches' | 'frozen'> | null> {
  const frozen: FrozenFigures[] = [];
  let dispatches: ClosedFigures['dispatches'] = [];
  let from: BackupPlace | null = { tab: 0, row: 1 };
  let all: number | null = null;
  while (from !== null) {
    const part = (await server.readBackupRows({ part: 'figures', from })) as FiguresPart;
    all ??= part.rows;
    if (part.rows !== all) return null;
    for (const row of part.frozen) frozen.push(row);
    dispatches = part.dispatches;
    onProgress(part.next?.row ?? all, all);
    from = part.next;
  }
  return { dispatches, frozen };
}
