import { optionLines } from '../../dispatches/rules/dispatch-options';
import { followUpNumbers } from '../../dispatches/rules/reminders-sent';
import { isNews } from '../../records/letter-kind';
import { format } from '../../texts/format';
import { joinRich, type LetterValues, type RichText } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { answerTexts } from './answer-lines';
import {
  deadlineNote,
  refusalLines,
  reportingTexts,
  supplementLines,
  taskLines,
} from './asked-blocks';
import { changeLabel, changeLines, changeNotes, changeRequest } from './deadline-change-lines';
import { itemButton, linkLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import {
  dispatchValues,
  documentName,
  greeting,
  itemPerDispatch,
  reasonLines,
  unitsInSentence,
} from './letter-lines';
import { letterGroups, listValues } from './list-letter';
import { overdueLines } from './overdue-lines';
import { historyText, type LetterGroup, requestText } from './request-text';
import { noActionText } from './stage-lines';
import { namedStages, shortDay, stageValues } from './stage-values';

/**
 * Values about the first item and the items that differ from it only in the unit; if there are others, also the
 * values of the list.
 */
export function unitLetterValues({ items }: PlannedLetter, context: LetterContext): LetterValues {
  const { words } = context;
  const [first, ...more] = items;
  if (!first) return {};
  const [group = [first], second, ...further] = letterGroups(items, context);
  const dispatch = dispatchValues(first.dispatch, words);
  return {
    ten_don_vi: unitsInSentence(group, words),
    xung_ho_nguoi_nhan: greeting(items, words),
    lien_ket_xac_nhan: linkLines(group, itemButton(first, context), context),
    ly_do: joinRich(
      [...reasonLines(first, words), ...(second ? [] : overdueLines(items, words))],
      '\n',
    ),
    da_bao: [...changeNotes(first, context), ...answerTexts(first, context)].join('\n'),
    ...dispatch,
    tham_khao: [...(second ? [] : [dispatch.tham_khao]), ...dispatchLines(items, context)]
      .filter((line) => line !== '')
      .join('\n'),
    ...stageValues(first, context),
    noi_dung_tra_loi: askedText(group, context),
    cach_bao_ket_qua: reportingTexts(items, words),
    loi_thoi_han: deadlineNote(items, context),
    ...kindValues(group, context),
    ...changeValues(first, context),
    ...(second ? listValues([group, second, ...further], [first, ...more], context) : {}),
  };
}

function askedText(group: LetterGroup, context: LetterContext): RichText {
  const { words } = context;
  const [item] = group;
  if (item.kind === 'cancellation') return noActionText(item, words);
  if (item.kind === 'information') return words.letters.nothingAsked[item.dispatch.asks];
  if (item.kind === 'refusal') return joinRich(refusalLines(group, context), '\n');
  const lines =
    item.kind === 'supplement' ? supplementLines(group, context) : taskLines(item, words);
  return joinRich(lines, '\n');
}

/** Values that only templates of the first item's kind use. */
function kindValues(group: LetterGroup, context: LetterContext): LetterValues {
  const [item] = group;
  if (item.kind === 'change')
    return {
      nhan: changeLabel(item, context.words),
      thay_doi_han: joinRich(changeLines(item, context.words), '\n'),
      loi_de_nghi: changeRequest(group, context),
    };
  if (item.kind === 'reminder') return { loi_de_nghi: requestText(group, context) };
  if (item.kind !== 'followUp') return {};
  const day = context.answerBy(item.dispatch);
  return {
    nhan: followUpLabel(item, context),
    loi_de_nghi: requestText(group, context),
    thu_truoc: historyText(group, context),
    han_tra_loi_ngan: shortDay(day),
  };
}

/** "Đôn đốc lần n"; without the number unless all stages that the letter names have it. */
function followUpLabel(item: LetterItem, context: LetterContext): string {
  const { followUp, followUpNumber } = context.words.letters.list.labels;
  const numbers = followUpNumbers(item.reminders, item.itemRecords);
  const [number, ...others] = new Set(namedStages(item).map((stage) => numbers.get(stage)));
  return number === undefined || others.length > 0 ? followUp : format(followUpNumber, { number });
}

/** Sentences about the dispatches of the items; each names its dispatch if there are several. */
function dispatchLines(items: readonly LetterItem[], { words, language }: LetterContext): string[] {
  const distinct = itemPerDispatch(items);
  const announced = distinct.filter(({ kind }) => isNews(kind));
  return announced.flatMap((item) => {
    const document = distinct.length > 1 ? documentName(item, words) : '';
    return optionLines(item.dispatch, { language, document });
  });
}

/**
 * Maximum number of characters of a version's changes above the button. Longer text is cut there and given in
 * full below.
 */
const MOST_CHANGES = 90;

function changeValues(item: LetterItem, context: LetterContext): LetterValues {
  const { version, changes } = item.dispatch;
  const line = (text: string) =>
    text === '' ? '' : format(context.words.letters.changed, { version, changes: text });
  const isShort = changes.length <= MOST_CHANGES;
  const start = changes.slice(0, MOST_CHANGES).replace(/\s+\S*$/, '');
  const isShownAbove = isShort && item.kind === 'newVersion';
  return {
    ban_thu: String(version),
    thay_doi: isShownAbove ? '' : line(changes),
    thay_doi_ngan: line(isShort ? changes : `${start}…`),
  };
}
