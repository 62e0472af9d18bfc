import type { Obligation } from '../core/obligation';
import { trackingTab } from '../sheets/tracking-tab';
import type { Change } from '../sheets/write-cells';
import { ALL_NAMES } from '../words/names-in';
import { alone } from './alone';
import { checkTemplates } from './check-templates';
import { readTab } from './office';
import type { Ports, SheetEdit } from './ports';
import { raiseQueue } from './queue-flag';
import { markDue } from './summary-due';
import { personName, writeLog } from './write-log';
import { changeRows } from './write-rows';

/**
 * Takes up what a person changed in Theo dõi: gives an answer recorded in the dropdowns its day and channel,
 * stamps who changed the row and when, logs it. A template is checked as soon as it is changed. Every edit raises the summary's flag, one in Hộp thư đi also the
 * queue's, since a letter may be put back there by hand. Does nothing for anyone but the owner, whose trigger it is.
 */
export function takeEdit(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  if (ports.memory.get('owner') !== ports.account.effective()) return;
  if (!ports.triggers.isOurs(edit.triggerUid)) throw new Error(words.errors.notAllowed);
  const isIn = (tab: 'tracking' | 'outbox' | 'templates') =>
    ALL_NAMES.some(({ tabs }) => tabs[tab].name === edit.tab);
  markDue(ports.memory);
  if (isIn('outbox')) raiseQueue(ports.memory);
  if (isIn('templates')) alone(ports, () => checkTemplates(ports));
  if (isIn('tracking') && edit.lastRow > trackingTab.headerRow)
    alone(ports, () => stampRows(ports, edit));
}

function stampRows(ports: Ports, { firstRow, lastRow }: SheetEdit): void {
  const words = ports.words();
  const read = readTab(ports, trackingTab, words);
  const edited = read.rows.filter(({ at }) => at >= firstRow && at <= lastRow);
  if (edited.length === 0) return;
  const stamp = { changedBy: personName(ports, words), changedAt: ports.clock.now() };
  const changes = new Map(
    edited.map(({ at, row }) => [at, { ...stamp, ...completed(row, ports.clock.today()) }]),
  );
  changeRows(ports, trackingTab, read, changes);
  writeLog(
    ports,
    words,
    edited.map(({ row }) => ({
      event: 'sheetEdited' as const,
      directive: row.directive,
      unit: row.unit,
      detail: `${words.choices.acknowledgeState[row.acknowledge]}; ${words.choices.trainState[row.train]}`,
    })),
  );
}

/** Fills in what follows from the dropdowns: the day, the channel, and receipt where training is under way. */
function completed(row: Obligation, today: string): Change<typeof trackingTab.columns> {
  const hasTrained = row.train !== 'notStarted';
  const received = row.acknowledge === 'acknowledged' || hasTrained;
  return {
    ...(received
      ? { acknowledge: 'acknowledged' as const, acknowledgedOn: row.acknowledgedOn ?? today }
      : {}),
    ...(received ? { channel: row.channel ?? ('sheet' as const) } : {}),
    ...(row.train === 'completed' ? { completedOn: row.completedOn ?? today } : {}),
  };
}
