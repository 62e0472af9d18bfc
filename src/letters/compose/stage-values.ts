import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import type { Stage } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { formatRich, joinRich, type LetterValues, type RichText } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import { joinTwo } from './letter-lines';
import {
  deadlineText,
  isOverdue,
  noActionText,
  requestedDay,
  requestedDeadlineText,
  type StageContext,
  stageLine,
  stageNames,
  strongIfAsked,
} from './stage-lines';

/** Most values name only the `namedStages`, so that the template text around them is true. */
export function stageValues(item: LetterItem, context: StageContext): LetterValues {
  const { words } = context;
  const names = stageNames(item, words);
  const named = namedStages(item);
  const [first = 'train'] = named;
  const [earliest] = [...daysAsked(item, context)].sort();
  const byStage = (texts: Readonly<Record<Stage, string>>) =>
    joinTwo(
      named.map((stage) => texts[stage]),
      words,
    );
  return {
    viec_con_lai: item.kind === 'cancellation' ? noActionText(item, words) : byStage(names.stages),
    viec_va_han: taskText(item, context),
    viec_ngan: shortText(item, words, 'short'),
    viec_gon: shortText(item, words, 'shorter'),
    con_thieu: byStage(names.lacking),
    viec_tra_loi: byStage(names.answers),
    tung_viec: joinRich(
      item.stages.map((stage) =>
        formatRich(words.letters.plainLine, { line: stageLine(item, stage, context) }),
      ),
      '\n',
    ),
    han: strongIfAsked(item, first, formatDay(earliest ?? NO_DAY)),
    han_ngan: inShort(daysAsked(item, context)),
    han_chi_tiet:
      named.length > 1
        ? joinRich(
            named.map((stage) => deadlineOf(item, stage, context, 'task')),
            '; ',
          )
        : deadlineOf(item, first, context, 'noLaterThan'),
    han_xac_nhan: deadlineText(item, 'acknowledge', words),
    han_hoan_thanh: deadlineText(item, 'train', words),
    so_ngay_qua_han: daysLateText(item, words),
    lan_don_doc: String(item.reminders.followUps + 1),
  };
}

export function shortDays(item: LetterItem, context: StageContext): string {
  return inShort(item.kind === 'followUp' ? [context.answerBy()] : daysAsked(item, context));
}

function inShort(days: readonly Day[]): string {
  return [...new Set(days)].map(shortDay).join(', ');
}

function daysAsked(item: LetterItem, context: StageContext): readonly Day[] {
  const [first = 'train', ...others] = namedStages(item);
  return [first, ...others].map((stage) => requestedDay(item, stage, context));
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
  return formatRich(words.letters[sentence], {
    stage: stageNames(item, words).stages[stage],
    deadline: requestedDeadlineText(item, stage, context),
  });
}

function taskText(item: LetterItem, context: StageContext): RichText {
  const { words } = context;
  const [one = '', two] = namedStages(item).map((stage) =>
    deadlineOf(item, stage, context, 'taskBy'),
  );
  const first =
    two === undefined ? one : formatRich(words.letters.both, { first: one, second: two });
  const [late] = restOf(item);
  if (late === undefined || !isOverdue(item, late)) return first;
  const work = stageNames(item, words).answers[late];
  return formatRich(words.letters.alsoLate, { first, work, days: item.standing[late].daysLate });
}

function shortText(item: LetterItem, words: Words, length: 'short' | 'shorter'): string {
  const names = stageNames(item, words);
  const [first, second] = namedStages(item);
  if (first === undefined) return '';
  const [late] = restOf(item);
  if (late === undefined || !isOverdue(item, late))
    return names[length][second === undefined ? first : 'both'];
  const { shorter } = names;
  return format(words.letters.shortLate, { work: shorter[first], late: shorter[late] });
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

function restOf(item: LetterItem): readonly Stage[] {
  const named = namedStages(item);
  return item.stages.filter((stage) => !named.includes(stage));
}

function daysLateText(item: LetterItem, { letters }: Words): string {
  const days = daysLate(item);
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return least < most ? format(letters.daysFromTo, { least, most }) : String(most);
}

export function overdueText(item: LetterItem, { letters }: Words): string {
  const [first = 0, second = first] = daysLate(item);
  return first === second
    ? format(letters.late, { days: first })
    : format(letters.lateInTurn, { first, second });
}

function daysLate(item: LetterItem): readonly number[] {
  const late = item.stages.filter((stage) => isOverdue(item, stage));
  return late.length === 0 ? [0] : late.map((stage) => item.standing[stage].daysLate);
}
