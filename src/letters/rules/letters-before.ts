import type { Day } from '../../calendar/day';
import type { Cover } from '../../records/cover';
import type { Directive } from '../../records/directive';
import { obligationKey } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';

/** How a unit was written or spoken to about a dispatch. */
export type AskedBy = 'notice' | 'supplement' | 'reminder' | 'followUp' | 'told';

/** One time that a unit was asked. */
export interface AskedOnce {
  readonly by: AskedBy;
  readonly on: Day;
}

/** Gives when a unit was asked about the version of a dispatch that stands, the earliest first. */
export type AskedBefore = (
  directive: Pick<Directive, 'id' | 'version'>,
  unit: string,
) => readonly AskedOnce[];

/** Makes that rule from the outbox, which is gone through once, when a letter first says what went before. */
export function askedBefore(letters: readonly OutboxLetter[]): AskedBefore {
  let known: Map<string, AskedOnce[]> | undefined;
  return ({ id, version }, unit) => {
    known = known ?? byObligation(letters);
    return known.get(`${obligationKey(id, unit)} ${version}`) ?? [];
  };
}

function byObligation(letters: readonly OutboxLetter[]): Map<string, AskedOnce[]> {
  const asked = new Map<string, AskedOnce[]>();
  for (const letter of letters) {
    const on = letter.sentAt?.slice(0, 10) ?? letter.plannedOn;
    for (const [key, by] of askedIn(letter))
      asked.set(key, [...(asked.get(key) ?? []), { by, on }]);
  }
  for (const own of asked.values()) own.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return asked;
}

/** A notice also covers the steps that are due on its day, and a follow-up may remind as well: the weightier counts. */
const WEIGHT: readonly AskedBy[] = ['reminder', 'followUp', 'supplement', 'notice', 'told'];

function askedIn({ state, covers }: OutboxLetter): Map<string, AskedBy> {
  const said = new Map<string, AskedBy>();
  for (const cover of reached(state) ? covers : []) {
    const key = `${obligationKey(cover.directive, cover.unit)} ${cover.version}`;
    const by = state === 'told' ? 'told' : askedBy(cover);
    const known = said.get(key);
    if (by !== null && (known === undefined || WEIGHT.indexOf(by) > WEIGHT.indexOf(known)))
      said.set(key, by);
  }
  return said;
}

function askedBy({ stage, tier }: Cover): AskedBy | null {
  if (stage === 'notice' || stage === 'supplement') return stage;
  if (stage !== 'acknowledge' && stage !== 'train') return null;
  return tier > 0 ? 'followUp' : 'reminder';
}
