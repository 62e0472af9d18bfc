import { type Dispatch, endedOn } from '../../records/dispatch';
import { yearOf } from '../../records/round';
import { userMessage } from '../../texts/user-message';
import { parseLetterItems } from '../../workbook/cells/kinds/letter-items';
import type { OfficePorts, Ports } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { yearBooks } from '../../workbook/reading/year-books';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { archivable } from '../rules/archivable';
import type { ArchivableDispatch, BackupView } from '../rules/backup-view';

export function backupView(ports: Ports): BackupView {
  return { language: ports.language(), ...archiveView(ports) };
}

/** An unreadable tab only disables the archive, because a backup is needed most when something is wrong. */
function archiveView(ports: OfficePorts): Pick<BackupView, keyof typeof NOTHING | 'archiveFault'> {
  try {
    return { ...archivablePart(ports), archiveFault: '' };
  } catch (error) {
    return { ...NOTHING, archiveFault: userMessage(error) };
  }
}

const NOTHING = { archivableDispatches: [], needsBook: [] } as const;

/** Dispatches that are not archived or still have rows in Theo dõi, oldest first. */
function archivablePart(ports: OfficePorts): Pick<BackupView, keyof typeof NOTHING> {
  const today = ports.clock.today();
  const dispatches = rowsOf(readTab(ports, dispatchesTab, ports.words())).map(dispatchOf);
  const { ready, needsBook } = archivable(dispatches, today, yearBooks(ports));
  return {
    archivableDispatches: ready.length === 0 ? [] : withCounts(ports, ready),
    needsBook: needsBook
      .filter(({ archivedOn }) => archivedOn === null)
      .map((one) => ({ number: one.number, year: yearOf(one) })),
  };
}

function withCounts(ports: OfficePorts, ready: readonly Dispatch[]): ArchivableDispatch[] {
  const units = countByName(
    ports.reader.scan(trackingTab, ['dispatchId']).rows.map(({ texts }) => texts),
  );
  const letters = countByName(
    ports.reader
      .scan(outboxTab, ['itemRecords'])
      .rows.map(({ texts: [itemRecords = ''] }) => [
        ...new Set((parseLetterItems(itemRecords) ?? []).map(({ dispatchId }) => dispatchId)),
      ]),
  );
  return ready
    .filter(({ id, archivedOn }) => archivedOn === null || units.has(id))
    .map((dispatch) => archivableDispatch(dispatch, units, letters))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function archivableDispatch(
  dispatch: Dispatch,
  units: ReadonlyMap<string, number>,
  letters: ReadonlyMap<string, number>,
): ArchivableDispatch {
  const { id, number, subject } = dispatch;
  const year = Number(endedOn(dispatch).slice(0, 4));
  return { id, number, subject, year, units: units.get(id) ?? 0, letters: letters.get(id) ?? 0 };
}

function countByName(names: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
