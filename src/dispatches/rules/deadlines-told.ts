import type { Day } from '../../calendar/day';
import { tellsReceiptDay } from '../../records/cover';
import { obligationKey } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';
import { askedDay, isDone, type KnowsDeadline } from './standing';

/**
 * Makes the rule that tells whether a unit was told the deadline of a stage that is in force, and so can be late with it: by
 * a letter, by a person, or by the office's own paper notice. A later day that was granted counts as told to who was told
 * an earlier one. Who has answered unasked knows what is still open. The outbox is read when it first matters.
 */
export function deadlinesTold(lettersOf: () => readonly OutboxLetter[]): KnowsDeadline {
  let told: Map<string, Day[]> | undefined;
  return (stage, directive, obligation) => {
    const { version, firstNotice } = directive;
    if (version === 1 && firstNotice === 'paper') return true;
    const all = told ?? daysIn(lettersOf());
    told = all;
    const days = (of: string) => all.get(`${obligation.key}|${of}|${version}`) ?? [];
    const own = days(stage);
    const noticed = days('notice');
    const asked = askedDay(stage, directive, obligation);
    const isAsked = (day: Day) =>
      askedDay(stage, { ...directive, acknowledgeBy: day, trainBy: day }, obligation) === asked;
    if (stage === 'acknowledge' ? [...noticed, ...own].some(isAsked) : own.some(isAsked))
      return true;
    // Notices of earlier releases have no day of training: they told the one that stood.
    if (own.length > 0 || noticed.length > 0) return stage === 'train' && own.length === 0;
    return obligation.answeredVersion === version && !isDone(stage, obligation);
  };
}

/** Gives the days that letters and persons have told, by obligation, stage and version. */
function daysIn(letters: readonly OutboxLetter[]): Map<string, Day[]> {
  const told = new Map<string, Day[]>();
  for (const { state, covers } of letters) {
    if (!reached(state)) continue;
    for (const cover of covers) {
      const { directive, unit, stage, version, asked } = cover;
      if (stage === 'notice' && !tellsReceiptDay(cover)) continue;
      const name = `${obligationKey(directive, unit)}|${stage}|${version}`;
      const days = told.get(name);
      if (days) days.push(asked);
      else told.set(name, [asked]);
    }
  }
  return told;
}
