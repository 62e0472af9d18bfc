import { type Day, formatDay } from '../../calendar/day';
import { askedStages, isAsked } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, joinRich, type LetterValues, type RichText } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { joinTwo } from './letter-lines';
import {
  asksByAnswerDay,
  daysLate,
  deadlineHour,
  deadlineText,
  isOverdue,
  noActionText,
  requestedDay,
  requestedDeadlineText,
  type StageContext,
  stageLine,
  stageName,
  stageWordings,
  strongIfAsked,
} from './stage-lines';

/** Most values name only the `namedStages`, so that the template text around them is true. */
export function stageValues(item: LetterItem, context: StageContext): LetterValues {
  const { words } = context;
  const named = namedStages(item);
  const dated = datedStages(item);
  const [first = 'complete'] = dated;
  const [earliest] = [...daysAsked(item, context)].sort();
  const byStage = (wording: 'stages' | 'lacking' | 'answers') =>
    joinTwo(
      named.map((stage) => stageName(item, stage, words, wording)),
      words,
    );
  return {
    viec_con_lai: item.kind === 'cancellation' ? noActionText(item, words) : byStage('stages'),
    viec_va_han: tasksText(item, context),
    viec_ngan: shortText(item, words, 'short'),
    viec_gon: shortText(item, words, 'shorter'),
    con_thieu: byStage('lacking'),
    viec_tra_loi: byStage('answers'),
    tung_viec: joinRich(
      item.stages.map((stage) =>
        formatRich(words.letters.plainLine, { line: stageLine(item, stage, context) }),
      ),
      '\n',
    ),
    han: earliest === undefined ? '' : strongIfAsked(item, first, formatDay(earliest)),
    han_ngan: deadlinesInShort(item, context),
    han_chi_tiet: deadlinesText(item, dated, context),
    han_xac_nhan: deadlineText(item, 'acknowledge', words),
    han_hoan_thanh: deadlineText(item, 'complete', words),
    so_ngay_qua_han: daysLateText(item, words),
    lan_don_doc: String(item.reminders.followUps + 1),
  };
}

/** Deadlines without the year, `''` if there is none; for a follow-up, the answer-by day. */
export function shortDays(item: LetterItem, context: StageContext): string {
  return item.kind === 'followUp' ? shortDay(context.answerBy()) : deadlinesInShort(item, context);
}

/** Deadlines as `dd/mm`, with the hour if the dispatch sets one: `08/11, 16 giờ 29/11`. */
function deadlinesInShort(item: LetterItem, context: StageContext): string {
  const deadlines = datedStages(item).flatMap((stage) => {
    const day = requestedDay(item, stage, context);
    if (day === null) return [];
    const hour = asksByAnswerDay(item, stage) ? null : deadlineHour(item, stage, context.words);
    return hour === null ? shortDay(day) : `${hour} ${shortDay(day)}`;
  });
  return [...new Set(deadlines)].join(', ');
}

function daysAsked(item: LetterItem, context: StageContext): readonly Day[] {
  return datedStages(item).flatMap((stage) => requestedDay(item, stage, context) ?? []);
}

function deadlinesText(item: LetterItem, dated: readonly Stage[], context: StageContext): RichText {
  if (daysAsked(item, context).length === 0) return '';
  const sentence = dated.length > 1 ? 'task' : 'noLaterThan';
  const texts = dated.map((stage) => deadlineOf(item, stage, context, sentence));
  return joinRich(texts, '; ');
}

/** Formats a day as `dd/mm`. */
export function shortDay(day: Day): string {
  return formatDay(day).slice(0, 5);
}

function deadlineOf(
  item: LetterItem,
  stage: Stage,
  context: StageContext,
  sentence: 'task' | 'taskBy' | 'noLaterThan',
): RichText {
  const { words } = context;
  const name = stageName(item, stage, words);
  const deadline = requestedDeadlineText(item, stage, context);
  if (deadline === '') return name;
  return formatRich(words.letters[sentence], { stage: name, deadline });
}

/** Named tasks with their deadlines and, in a reminder, a task that is already overdue. */
function tasksText(item: LetterItem, context: StageContext): RichText {
  const { words } = context;
  const [one = '', two] = namedStages(item).map((stage) =>
    deadlineOf(item, stage, context, 'taskBy'),
  );
  const first =
    two === undefined ? one : formatRich(words.letters.both, { first: one, second: two });
  const [late] = restOf(item);
  if (late === undefined || !isOverdue(item, late)) return first;
  const work = stageName(item, late, words, 'answers');
  return formatRich(words.letters.alsoLate, { first, work, days: daysLate(item, late) });
}

function shortText(item: LetterItem, words: Words, length: 'short' | 'shorter'): string {
  const { short, shorter } = stageWordings(item, words);
  const [first, second] = namedStages(item);
  if (first === undefined) return '';
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

export function unnamedLines(item: LetterItem, context: StageContext): RichText[] {
  return restOf(item).map((stage) => stageLine(item, stage, context));
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
  return isAsked(item.dispatch, 'complete') ? ['complete'] : askedStages(item.dispatch);
}

function restOf(item: LetterItem): readonly Stage[] {
  const named = namedStages(item);
  return item.stages.filter((stage) => !named.includes(stage));
}

function daysLateText(item: LetterItem, { letters }: Words): string {
  const days = allDaysLate(item);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return least < most ? format(letters.daysFromTo, { least, most }) : String(most);
}

export function overdueText(item: LetterItem, { letters }: Words): string {
  const [first = 0, second = first] = allDaysLate(item);
  return first === second
    ? format(letters.late, { days: first })
    : format(letters.lateInTurn, { first, second });
}

function allDaysLate(item: LetterItem): readonly number[] {
  const late = item.stages.filter((stage) => isOverdue(item, stage));
  return late.length === 0 ? [0] : late.map((stage) => daysLate(item, stage));
}
