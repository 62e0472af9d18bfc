import type { OutboxLetter } from '../../records/outbox-letter';
import { readSettledOffice, settleUnderLock } from '../../unit-changes/jobs/settled-office';
import type { ChangePorts, Ports } from '../../workbook/ports';
import { lastRowOf } from '../../workbook/reading/find-rows';
import { letterCount } from '../../workbook/reading/letters-in';
import { type Office, type OfficeRules, readTab } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { withLock } from '../../workbook/with-lock';
import { beginQueueing, endQueueing } from '../../workbook/writing/plan-due';
import { idAt } from '../../workbook/writing/row-ids';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { storeFaultKinds } from '../compose/check-templates';
import {
  type CheckedPlan,
  checkedPlan,
  type DraftStart,
  kindsOf,
  lettersToQueue,
  startsNow,
  writeLetters,
} from './queue-letters';

/** Most letters that a locked section queues. */
const LETTERS_PER_LOCK = 10_000;

export interface Planned {
  readonly office: Office;
  readonly plan: CheckedPlan;
}

/** How the day's letters are queued. Both functions are called under the lock. */
export interface Queueing<Outcome> {
  readonly beginning: DraftStart;
  /** Mailboxes that a person chose to ask although they rest. */
  readonly regardless?: readonly string[];
  readonly rules?: OfficeRules;
  /** Called before the first letter is queued. An outcome that it returns ends the job, and no letter is queued. */
  readonly begin: (planned: Planned) => Outcome | null;
  /** Called after the last letter is queued. */
  readonly finish: (planned: Planned, letters: readonly OutboxLetter[]) => Outcome;
}

/** A plan, and how far this run has queued it. */
interface Progress extends Planned {
  /** Ids that Hộp thư đi has if no other run has queued letters. */
  readonly ids: readonly string[];
  /** All letters of the plan. The first `queued` of them are in Hộp thư đi. */
  readonly letters: readonly OutboxLetter[];
  readonly queued: number;
  /** Letters that this run has queued by an earlier plan. */
  readonly earlier: readonly OutboxLetter[];
  /** What `beginQueueing` returned; `null` if one section has been enough. */
  readonly plannedOn: string | null;
}

/**
 * Queues today's letters and opens the draft dispatches that they announce. Reads and plans without the lock. If
 * letters were queued meanwhile or rows of Hộp thư đi have moved, reads and plans again under the lock, so that no
 * letter is queued twice. Many letters are queued in several locked sections; if the run dies between them, the next
 * plan has the rest.
 */
export function queueToday<Outcome>(ports: Ports, queueing: Queueing<Outcome>): Outcome {
  let progress = planned(ports, queueing, readSettledOffice(ports, queueing.rules));
  for (;;) {
    const step = withLock(ports, () => queuePart(ports, queueing, progress));
    if ('outcome' in step) return step.outcome;
    progress = step;
  }
}

function planned(
  ports: Ports,
  { beginning, regardless }: Pick<Queueing<unknown>, 'beginning' | 'regardless'>,
  office: Office,
): Progress {
  const plan = checkedPlan(ports, office, beginning, regardless);
  const { outbox } = office;
  const ids = outbox.grid.rows.map((row) => idAt(outboxTab, outbox, row));
  const letters = lettersToQueue(ports, office, plan.letters);
  return { office, plan, ids, letters, queued: 0, earlier: [], plannedOn: null };
}

/** Runs one locked section. */
function queuePart<Outcome>(
  ports: Ports,
  queueing: Queueing<Outcome>,
  before: Progress,
): Progress | { readonly outcome: Outcome } {
  const progress = isOutboxSame(ports, before) ? before : plannedAgain(ports, queueing, before);
  const { office, plan, letters, queued } = progress;
  const isFirst = queued === 0;
  const refused = isFirst ? queueing.begin(progress) : null;
  if (refused !== null) return { outcome: refused };
  const part = letters.slice(queued, queued + LETTERS_PER_LOCK);
  const done = queued + part.length;
  const isLast = done === letters.length;
  const plannedOn = progress.plannedOn ?? (isLast ? null : beginQueueing(ports.scriptProperties));
  if (isFirst) storeFaultKinds(ports, kindsOf(plan.faults));
  writeLetters(ports, part, {
    last: isFirst ? office.outbox : lastRowOf(ports, outboxTab),
    count: letterCount(office.outbox) + queued,
  });
  if (isFirst) openDrafts(ports, progress, queueing.beginning);
  const ids = [...progress.ids, ...part.map(({ id }) => id)];
  if (!isLast) return { ...progress, ids, queued: done, plannedOn };
  if (plannedOn !== null) endQueueing(ports.scriptProperties, plannedOn);
  return { outcome: queueing.finish(progress, [...progress.earlier, ...letters]) };
}

function plannedAgain<Outcome>(
  ports: Ports,
  queueing: Queueing<Outcome>,
  { office, letters, queued, earlier, plannedOn }: Progress,
): Progress {
  const now = planned(ports, queueing, settleUnderLock(ports, office));
  return { ...now, earlier: [...earlier, ...letters.slice(0, queued)], plannedOn };
}

function isOutboxSame(ports: Ports, { ids }: Progress): boolean {
  const { rows } = ports.reader.scan(outboxTab, ['id']);
  return idList(rows.map(({ texts: [id = ''] }) => id)) === idList(ids);
}

/** Rows without an id at the end of the tab do not count. */
function idList(ids: readonly string[]): string {
  return ids.join('\n').trimEnd();
}

/**
 * Opens the draft dispatches that start now and have a letter in the plan. A draft without letters, for example
 * because no unit has an address, is opened only if no letter was blocked by a fault.
 */
function openDrafts(ports: ChangePorts, { office, plan }: Planned, beginning: DraftStart): void {
  const inPlan = new Set(
    plan.letters.flatMap(({ items }) => items.map(({ dispatch }) => dispatch.id)),
  );
  const isComplete = plan.faults.every(({ count }) => count === 0);
  const today = ports.clock.today();
  const drafts = office.dispatches.filter(
    (dispatch) => startsNow(dispatch, beginning, today) && (isComplete || inPlan.has(dispatch.id)),
  );
  if (drafts.length === 0) return;
  const read = readTab(ports, dispatchesTab, office.words);
  const rows = read.rows.filter(
    ({ row }) => row.state === 'draft' && drafts.some(({ id }) => id === row.id),
  );
  const changes = new Map(rows.map(({ at }) => [at, { state: 'open' as const }]));
  changeRows(ports, dispatchesTab, read, changes);
  writeLog(
    ports,
    office.words,
    rows.map(({ row }) => ({
      event: 'dispatchChanged',
      dispatch: row.id,
      ...(beginning === 'scheduled' ? { who: '', manner: 'auto' as const } : {}),
      detail: office.words.choices.dispatchState.open,
    })),
  );
}
