import type { OutboxLetter } from '../../records/outbox-letter';
import { readSettledOffice, settleUnderLock } from '../../unit-changes/jobs/settled-office';
import type { Ports } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { letterCount } from '../../workbook/reading/letters-in';
import type { Office, OfficeRules } from '../../workbook/reading/office';
import { hasOnlyIds, idsOf } from '../../workbook/reading/rows-again';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { withLock } from '../../workbook/with-lock';
import { makeRoom } from '../../workbook/writing/make-room';
import { beginQueueing, endQueueing } from '../../workbook/writing/plan-due';
import { type CheckedLetters, lettersToQueue, writeLetters } from './queue-letters';

/** Most letters that a locked section queues. */
const LETTERS_PER_LOCK = 10_000;

type WithLetters = Pick<CheckedLetters, 'letters'>;

export interface Planned<Plan> {
  readonly office: Office;
  readonly plan: Plan;
}

/** How letters are planned and queued. `plan` must not write; the other functions are called under the lock, unless `onlyShows`. */
export interface Queueing<Plan extends WithLetters, Outcome> {
  readonly rules?: OfficeRules;
  readonly plan: (office: Office) => Plan;
  /** Called before the first letter is queued. An outcome that it returns ends the job, and no letter is queued. */
  readonly begin?: (planned: Planned<Plan>) => Outcome | null;
  /** Called once the first section's letters are queued. */
  readonly begun?: (planned: Planned<Plan>) => void;
  /** True if `finish` writes nothing: then the lock is not taken if there is no letter to queue either. */
  readonly onlyShows?: (plan: Plan) => boolean;
  /** Called after the last letter is queued. */
  readonly finish: (planned: Planned<Plan>, letters: readonly OutboxLetter[]) => Outcome;
}

/** A plan, and how far this run has queued it. */
interface Progress<Plan> extends Planned<Plan> {
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
 * Reads and plans without the lock, then queues the letters. If letters were queued meanwhile or rows of Hộp thư đi
 * have moved, reads and plans again under the lock, so that no letter is queued twice. Many letters are queued in
 * several locked sections; if the run dies between them, the next plan has the rest.
 */
export function queuePlanned<Plan extends WithLetters, Outcome>(
  ports: Ports,
  queueing: Queueing<Plan, Outcome>,
): Outcome {
  let progress = planned(ports, queueing, readSettledOffice(ports, queueing.rules));
  if (progress.letters.length === 0 && queueing.onlyShows?.(progress.plan))
    return queueing.finish(progress, []);
  for (;;) {
    const step = withLock(ports, () => queuePart(ports, queueing, progress));
    if ('outcome' in step) return step.outcome;
    progress = step;
  }
}

function planned<Plan extends WithLetters>(
  ports: Ports,
  { plan: planOf }: Pick<Queueing<Plan, unknown>, 'plan'>,
  office: Office,
): Progress<Plan> {
  const plan = planOf(office);
  const ids = idsOf(outboxTab, office.outbox);
  const letters = lettersToQueue(ports, office, plan.letters);
  return { office, plan, ids, letters, queued: 0, earlier: [], plannedOn: null };
}

/** Runs one locked section. */
function queuePart<Plan extends WithLetters, Outcome>(
  ports: Ports,
  queueing: Queueing<Plan, Outcome>,
  before: Progress<Plan>,
): Progress<Plan> | { readonly outcome: Outcome } {
  const progress = hasOnlyIds(ports, outboxTab, before.ids)
    ? before
    : plannedAgain(ports, queueing, before);
  const { office, letters, queued } = progress;
  const isFirst = queued === 0;
  const refused = isFirst ? (queueing.begin?.(progress) ?? null) : null;
  if (refused !== null) return { outcome: refused };
  const part = letters.slice(queued, queued + LETTERS_PER_LOCK);
  const done = queued + part.length;
  const isLast = done === letters.length;
  if (isFirst && !isLast) makeRoom(ports, outboxTab, office.outbox, letters.length);
  const plannedOn = progress.plannedOn ?? (isLast ? null : beginQueueing(ports.scriptProperties));
  writeLetters(ports, part, {
    last: isFirst ? office.outbox : lastRowsOf(ports, outboxTab),
    count: letterCount(office.outbox) + queued,
  });
  if (isFirst) queueing.begun?.(progress);
  const ids = [...progress.ids, ...part.map(({ id }) => id)];
  if (!isLast) return { ...progress, ids, queued: done, plannedOn };
  if (plannedOn !== null) endQueueing(ports.scriptProperties, plannedOn);
  return { outcome: queueing.finish(progress, [...progress.earlier, ...letters]) };
}

function plannedAgain<Plan extends WithLetters>(
  ports: Ports,
  queueing: Pick<Queueing<Plan, unknown>, 'plan'>,
  { office, letters, queued, earlier, plannedOn }: Progress<Plan>,
): Progress<Plan> {
  const now = planned(ports, queueing, settleUnderLock(ports, office));
  return { ...now, earlier: [...earlier, ...letters.slice(0, queued)], plannedOn };
}
