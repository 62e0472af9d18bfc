import { type Day, daysBetween, formatDay } from '../../calendar/day';
import { followUpNumbers } from '../../dispatches/rules/reminders-sent';
import { askedStages, isAsked } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterValues } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { joinTwo } from './letter-lines';
import {
  asksByAnswerDay,
  deadlineHour,
  isOverdue,
  noActionText,
  requestedDay,
  type StageContext,
  stageName,
  stageWordings,
} from './stage-lines';

/** Most values name only the `namedStages`, so that the template text around them is true. */
export function stageValues(item: LetterItem, context: StageContext): LetterValues {
  const { words } = context;
  return {
    viec_con_lai:
      item.kind === 'cancellation' ? noActionText(item, words) : namedText(item, 'stages', words),
    viec_ngan: shortText(item, words, 'short'),
    viec_gon: shortText(item, words, 'shorter'),
    han_ngan: deadlinesInShort(item, (stage) => deadlineInShort(item, stage, context)),
    han_gon: deadlinesInShort(item, (stage) => deadlineAlone(item, stage, context)),
  };
}

/** The named stages in one wording, joined by "và". */
export function namedText(
  item: LetterItem,
  wording: 'stages' | 'lacking' | 'answers',
  words: Words,
): string {
  const names = namedStages(item).map((stage) => stageName(item, stage, words, wording));
  return joinTwo(names, words);
}

/** Least follow-up number of the stages that the items press for; 1 if they press for none. */
export function leastFollowUpNumber(items: readonly LetterItem[]): number {
  const numbers = items.flatMap(({ reminders, itemRecords }) => [
    ...followUpNumbers(reminders, itemRecords).values(),
  ]);
  return numbers.length === 0 ? 1 : Math.min(...numbers);
}

/** Deadlines as `dd/mm`, with the hour if the dispatch sets one: `08/11, 16 giờ 29/11`. */
function deadlinesInShort(item: LetterItem, shown: (stage: Stage) => string): string {
  const deadlines = datedStages(item).map(shown);
  return [...new Set(deadlines.filter((text) => text !== ''))].join(', ');
}

/**
 * `''` without a deadline. A reminder says how many days are left, because mail programs show letters of the
 * same subject as one.
 */
export function deadlineInShort(item: LetterItem, stage: Stage, context: StageContext): string {
  const { words, today } = context;
  const shown = deadlineAlone(item, stage, context);
  const day = requestedDay(item, stage, context);
  if (day === null || item.kind !== 'reminder') return shown;
  const { some, none } = words.letters.shortDaysLeft;
  const days = daysBetween(today, day);
  return days < 0 ? shown : format(days === 0 ? none : some, { day: shown, days });
}

function deadlineAlone(item: LetterItem, stage: Stage, context: StageContext): string {
  const day = requestedDay(item, stage, context);
  if (day === null) return '';
  const hour = asksByAnswerDay(item, stage) ? null : deadlineHour(item, stage, context.words);
  return hour === null ? shortDay(day) : `${hour} ${shortDay(day)}`;
}

/** Formats a day as `dd/mm`. */
export function shortDay(day: Day): string {
  return formatDay(day).slice(0, 5);
}

function shortText(item: LetterItem, words: Words, length: 'short' | 'shorter'): string {
  const { short, shorter } = stageWordings(item, words);
  const [first, second] = namedStages(item);
  if (first === undefined)
    return item.subordinates.length === 0 ? '' : words.letters.subordinates.short;
  const [late] = restOf(item);
  if (late === undefined || !isOverdue(item, late)) {
    if (second !== undefined) return length === 'short' ? short.both : shorter.both;
    return stageName(item, first, words, length);
  }
  return format(words.letters.shortLate, {
    work: stageName(item, first, words, 'shorter'),
    late: stageName(item, late, words, 'shorter'),
  });
}

/** Stages that the text of the letter names. Lines about the others are added separately. */
export function namedStages(item: LetterItem): readonly Stage[] {
  const { kind, stages } = item;
  if (kind !== 'followUp' && kind !== 'reminder') return stages;
  return stages.filter((stage) => isOverdue(item, stage) === (kind === 'followUp'));
}

/** Stages whose deadlines a letter names, even if it asks for nothing, as a cancellation does. */
export function datedStages(item: LetterItem): readonly Stage[] {
  const named = namedStages(item);
  if (named.length > 0) return named;
  if (item.subordinates.length > 0) return item.subordinates.map(({ stage }) => stage);
  return isAsked(item.dispatch, 'complete') ? ['complete'] : askedStages(item.dispatch);
}

export function restOf(item: LetterItem): readonly Stage[] {
  const named = namedStages(item);
  return item.stages.filter((stage) => !named.includes(stage));
}
