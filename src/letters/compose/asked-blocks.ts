import { stageName } from '../../dispatches/rules/asked-text';
import { askedStages, isAsked } from '../../records/dispatch';
import { asksAnswer } from '../../records/letter-kind';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import {
  formatRich,
  joinRich,
  type LetterValues,
  phone,
  type RichText,
} from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';
import { documentName, itemPerDispatch, unbroken } from './letter-lines';
import { asksByAnswerDay, deadlineText, isOverdue, noActionText } from './stage-lines';

/** Items of a letter: the one that its text is about, those that are listed below it, and all. */
interface LetterParts {
  readonly first: LetterItem;
  readonly others: readonly LetterItem[];
  readonly items: readonly LetterItem[];
}

/**
 * Template values about everything that the dispatches ask: what to answer and by when, how to report, and a
 * sentence about the deadlines. The last two may be `''`.
 */
export function askedBlocks(
  { first, others, items }: LetterParts,
  { han_chi_tiet: deadlines = '' }: LetterValues,
  context: LetterContext,
): LetterValues {
  return {
    noi_dung_tra_loi: requestText(first, deadlines, context),
    cach_bao_ket_qua: reportingTexts(items, context.words),
    loi_thoi_han: deadlineNote(first, others, context),
  };
}

function requestText(item: LetterItem, deadlines: RichText, { words }: LetterContext): RichText {
  const { letters } = words;
  const { asks } = item.dispatch;
  if (item.kind === 'cancellation') return noActionText(item, words);
  if (item.kind === 'information') return letters.nothingAsked[asks];
  if (item.kind !== 'supplement') return taskLines(item, words);
  const { by, noDeadline } = letters.supplementAsked;
  if (deadlines === '') return noDeadline;
  return formatRich(by, { deadlines });
}

/** A line for each stage that the dispatch asks, numbered if there are two. */
function taskLines(item: LetterItem, words: Words): RichText {
  const { letters } = words;
  const wordings = letters.asked[item.kind === 'newVersion' ? 'newVersion' : 'notice'];
  const stages = askedStages(item.dispatch);
  const lines = stages.map((stage, at) => {
    const task = stageName(stage, item.dispatch, wordings, words.language);
    const deadline = deadlineText(item, stage, words);
    const line = deadline === '' ? task : formatRich(wordings.by, { task, deadline });
    const wording = stages.length === 1 ? letters.asked.only : letters.asked.numbered;
    return formatRich(wording, { number: at + 1, line });
  });
  return joinRich(lines, '\n');
}

/**
 * How to report the results. Where the dispatches differ, and for reports of several dispatches, each sentence
 * names what it is about and has a line of its own.
 */
function reportingTexts(items: readonly LetterItem[], words: Words): string {
  const [only, ...more] = itemPerDispatch(items);
  if (!only) return '';
  if (more.length === 0) return reportingText(only, words);
  const asking = itemPerDispatch(items.filter(asksResult));
  const byText = groupBy(asking, (item) => reportingText(item, words));
  byText.delete('');
  const [same] = byText.keys();
  if (byText.size === 0) return '';
  if (same === words.letters.reporting.training && byText.get(same)?.length === 1 + more.length)
    return same;
  const lines = [...byText].map(([text, group]) => {
    const documents = group.map((item) => documentName(item, words)).join('; ');
    return format(words.letters.reportingOf, { documents, text });
  });
  return `${lines.join('\n')}\n`;
}

function asksResult({ kind, stages }: LetterItem): boolean {
  return asksAnswer(kind) && stages.includes('complete');
}

/** How to report the result; `''` if no result is asked. For training, only a notice says it. */
function reportingText({ dispatch, kind }: LetterItem, { letters }: Words): string {
  if (!isAsked(dispatch, 'complete')) return '';
  if (dispatch.task === 'report') return letters.reporting[dispatch.reportForm];
  return kind === 'notice' ? letters.reporting.training : '';
}

function deadlineNote(
  first: LetterItem,
  others: readonly LetterItem[],
  { words, settings }: LetterContext,
): RichText {
  const { deadlineNotes } = words.letters;
  const { officeName: office, officer } = settings;
  const count = deadlineCount(first, askedStages(first.dispatch)) + listedDeadlines(others);
  if (first.kind === 'reminder') {
    const { some, none } = deadlineNotes.reminder;
    return formatRich(count === 0 ? none : some, {
      officer,
      phone: phone(unbroken(settings.phone)),
    });
  }
  if (count === 0) return '';
  return format(count === 1 ? deadlineNotes.one : deadlineNotes.several, { office });
}

function deadlineCount({ status }: LetterItem, stages: readonly Stage[]): number {
  return stages.filter((stage) => status[stage]?.deadline).length;
}

/** Number of deadlines in the list of further items, which gives days late instead once they have passed. */
function listedDeadlines(items: readonly LetterItem[]): number {
  const asking = items.filter(({ kind }) => asksAnswer(kind));
  return asking.reduce((sum, item) => {
    const named = item.stages.filter(
      (stage) => !isOverdue(item, stage) || asksByAnswerDay(item, stage),
    );
    return sum + deadlineCount(item, named);
  }, 0);
}
