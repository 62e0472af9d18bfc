import type { Dispatch } from '../../records/dispatch';
import { sentenceOf } from '../../texts/sentence-of';
import { parseCovers } from '../../workbook/cells/kinds/covers';
import type { Ports } from '../../workbook/ports';
import { isHalfRestored } from '../../workbook/reading/half-restored';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { isArchivable, overOn } from '../rules/archivable';
import type { ArchivableDispatch, BackupView } from '../rules/backup-view';

/** The tabs that are empty in a spreadsheet that was only just set up. */
const WORKING_TABS = [unitsTab, dispatchesTab, trackingTab, outboxTab, periodsTab];

/** Builds what the dialog starts from. */
export function backupView(ports: Ports): BackupView {
  const language = ports.language();
  if (isHalfRestored(ports))
    return { language, restores: 'halfway', archivable: [], archiveFault: '' };
  const restores = isUnused(ports) ? 'empty' : 'inUse';
  return { language, restores, ...archiveParts(ports) };
}

/** A backup is wanted most when something is wrong: a header that is missing keeps only the archive from being made. */
function archiveParts(ports: Ports): Pick<BackupView, 'archivable' | 'archiveFault'> {
  try {
    return { archivable: archivable(ports), archiveFault: '' };
  } catch (error) {
    return { archivable: [], archiveFault: sentenceOf(error) };
  }
}

/** Tells whether the spreadsheet holds no unit, no dispatch, no letter and no closed period. */
export function isUnused(ports: Ports): boolean {
  return WORKING_TABS.every((tab) => (ports.rawTabs.rows(tab) ?? 0) <= tab.headerRow);
}

/** Lists the dispatches of past years that still have rows in the working tabs, the oldest first. */
function archivable(ports: Ports): ArchivableDispatch[] {
  const today = ports.clock.today();
  const dispatches = rowsOf(readTab(ports, dispatchesTab, ports.words())).map(dispatchOf);
  const past = dispatches.filter((dispatch) => isArchivable(dispatch, today));
  if (past.length === 0) return [];
  const units = counted(
    ports.workbook.scan(trackingTab, ['dispatch']).rows.map(({ texts }) => texts),
  );
  const letters = counted(
    ports.workbook
      .scan(outboxTab, ['covers'])
      .rows.map(({ texts: [covers = ''] }) => [
        ...new Set((parseCovers(covers) ?? []).map(({ dispatch }) => dispatch)),
      ]),
  );
  return past
    .filter(({ id, archivedOn }) => archivedOn === null || units.has(id))
    .map((dispatch) => lineOf(dispatch, units, letters))
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

function lineOf(
  dispatch: Dispatch,
  units: ReadonlyMap<string, number>,
  letters: ReadonlyMap<string, number>,
): ArchivableDispatch {
  const { id, number, subject } = dispatch;
  const year = Number(overOn(dispatch).slice(0, 4));
  return { id, number, subject, year, units: units.get(id) ?? 0, letters: letters.get(id) ?? 0 };
}

function counted(names: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
