import type { Day } from '../../calendar/day';
import { type Directive, isOver } from '../../records/directive';
import { STAGES } from '../../records/obligation';
import type { Words } from '../../words/words';
import type { PageDirective } from './page-view';

/**
 * In which order a page shows dispatches: the one of its letter (0), what is overdue (1), what is open (2), what is done (3),
 * what is over (4).
 */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/** Tells how urgent a dispatch is whose answers are known. */
export function urgencyOf(one: PageDirective, linked: string): Urgency {
  if (one.id === linked) return 0;
  if (isOver(one)) return 4;
  if (STAGES.some((stage) => one[stage].timing === 'overdue')) return 1;
  return STAGES.every((stage) => one[stage].done) ? 3 : 2;
}

/** Tells it by the standing that Theo dõi shows; one that is not known counts as open. */
export function copiedUrgency(
  { id, state }: Pick<Directive, 'id' | 'state'>,
  standing: string,
  { linked, words }: { readonly linked: string; readonly words: Pick<Words, 'standing'> },
): Urgency {
  if (id === linked) return 0;
  if (isOver({ state })) return 4;
  const { alarm, onTime, late } = words.standing;
  if (standing.includes(alarm)) return 1;
  const done = standing.split('\n').filter((line) => line.endsWith(onTime) || line.endsWith(late));
  return done.length === STAGES.length ? 3 : 2;
}

/** The next day by which something is asked; '' where nothing is. */
export function nextDue(one: PageDirective): Day {
  const open = STAGES.filter((stage) => !one[stage].done).map((stage) => one[stage].deadline.due);
  return open.sort()[0] ?? '';
}
