import { numberAndTopic } from '../../records/dispatch-topic';
import { firstFew } from '../../texts/first-few';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { OverdueWork } from '../rules/overdue-work';
import { unitsInSentence } from './letter-lines';

/** Maximum number of dispatches in the line about what else is overdue. */
const MOST_NAMED = 10;

/** Adds to the dispatches that a subject names how many are overdue in all, if that is more. */
export function withOverdueCount(
  documents: string,
  pressed: readonly LetterItem[],
  { letters }: Words,
): string {
  const own = new Set(pressed.map(({ dispatch }) => dispatch.id));
  const all = new Set([...own, ...otherOverdue(pressed).map(({ dispatch }) => dispatch.id)]);
  if (all.size === own.size) return documents;
  return format(letters.list.amongOverdue, { documents, count: all.size });
}

/** A line with what is overdue of the letter's units besides its items; empty if nothing is. */
export function overdueLines(items: readonly LetterItem[], words: Words): string[] {
  const { letters } = words;
  const byDispatch = [...groupBy(otherOverdue(items), ({ dispatch }) => dispatch.id).values()];
  if (byDispatch.length === 0) return [];
  const isOfOne = new Set(items.map(({ unit }) => unit.code)).size === 1;
  const { named, rest } = firstFew(byDispatch, MOST_NAMED);
  const list = named.map((group) => {
    const document = numberAndTopic(group[0].dispatch);
    if (isOfOne) return document;
    return format(letters.list.overdueOf, { document, units: unitsInSentence(group, words) });
  });
  const numbers = list.join('; ');
  const documents =
    rest.length === 0 ? numbers : format(letters.list.moreNumbers, { numbers, count: rest.length });
  return [format(letters.list.alsoOverdue, { documents })];
}

/** What is overdue of the units of a letter without being in it, the longest first. */
function otherOverdue(items: readonly LetterItem[]): OverdueWork[] {
  const own = new Set(items.map(({ obligation }) => obligation.key));
  const all = new Map(
    items.flatMap(({ overdue }) => overdue.map((work) => [work.obligation.key, work] as const)),
  );
  return [...all.values()]
    .filter(({ obligation }) => !own.has(obligation.key))
    .sort((a, b) => daysLate(b) - daysLate(a));
}

function daysLate({ stages, status }: OverdueWork): number {
  return Math.max(...stages.map((stage) => status[stage]?.daysLate ?? 0));
}
