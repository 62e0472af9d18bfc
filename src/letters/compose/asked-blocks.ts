import { stageName } from '../../dispatches/rules/asked-text';
import { askedStages, isAsked } from '../../records/dispatch';
import { format } from '../../texts/format';
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
import { unbroken } from './letter-lines';
import { deadlineText, noActionText } from './stage-lines';

/**
 * Template values about everything that the dispatch asks: what to answer and by when, how to report, and a
 * sentence about the deadlines. The last two may be `''`.
 */
export function askedBlocks(
  item: LetterItem,
  { han_chi_tiet: deadlines = '' }: LetterValues,
  context: LetterContext,
): LetterValues {
  return {
    noi_dung_tra_loi: requestText(item, deadlines, context),
    cach_bao_ket_qua: reportingText(item, context.words),
    loi_thoi_han: deadlineNote(item, context),
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

/** How to report the result; `''` if no result is asked. For training, only a notice says it. */
function reportingText({ dispatch, kind }: LetterItem, { letters }: Words): string {
  if (!isAsked(dispatch, 'complete')) return '';
  if (dispatch.task === 'report') return letters.reporting[dispatch.reportForm];
  return kind === 'notice' ? letters.reporting.training : '';
}

function deadlineNote(item: LetterItem, { words, settings }: LetterContext): RichText {
  const { deadlineNotes } = words.letters;
  const { officeName: office, officer } = settings;
  const count = askedStages(item.dispatch).filter((stage) => item.status[stage]?.deadline).length;
  if (item.kind === 'reminder') {
    const { some, none } = deadlineNotes.reminder;
    return formatRich(count === 0 ? none : some, {
      officer,
      phone: phone(unbroken(settings.phone)),
    });
  }
  if (count === 0) return '';
  return format(count === 1 ? deadlineNotes.one : deadlineNotes.several, { office });
}
