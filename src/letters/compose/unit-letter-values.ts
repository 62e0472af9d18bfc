import { formatDay } from '../../calendar/day';
import { optionLines } from '../../dispatches/rules/dispatch-options';
import { askedStages } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import {
  buttonLink,
  formatRich,
  joinRich,
  type LetterValues,
  type RichText,
  strong,
} from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { askedBlocks } from './asked-blocks';
import { followUpValues } from './follow-up-values';
import { itemButton, linkLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import {
  citedName,
  dispatchValues,
  documentName,
  greeting,
  isPlaceholderUsed,
  isSentBack,
  itemPerDispatch,
  lineList,
  unitsInSentence,
} from './letter-lines';
import { taskInLetter } from './stage-lines';
import { stageValues, unnamedLines } from './stage-values';

/**
 * The text is about the first item and the items that differ from it only in the unit. `viec_khac` lists the
 * other items.
 */
export function unitLetterValues({ items }: PlannedLetter, context: LetterContext): LetterValues {
  const { words } = context;
  const [first] = items;
  if (!first) return {};
  const [, ...rest] = items;
  const main = [first, ...rest.filter((item) => areAlike(first, item))] as const;
  const others = items.filter((item) => !main.includes(item));
  const units = unitsInSentence(main, words);
  const listsOthers = isPlaceholderUsed('{viec_khac}', first, context);
  const stages = stageValues(first, context);
  const dispatch = dispatchValues(first.dispatch, words);
  const listsAllStages = ['{tung_viec}', '{viec_va_han}'].some((name) =>
    isPlaceholderUsed(name, first, context),
  );
  return {
    ten_don_vi: units,
    xung_ho_nguoi_nhan: greeting(items, words),
    lien_ket_xac_nhan: linkLines(listsOthers && !isPair(items) ? main : items, items, context),
    viec_khac: otherLines(others, items, context),
    ly_do: joinRich(
      [...(listsAllStages ? [] : unnamedLines(first, context)), ...reasonLines(first, words)],
      '\n',
    ),
    ...dispatch,
    tham_khao: [dispatch.tham_khao, ...dispatchLines(items, context)]
      .filter((line) => line !== '')
      .join('\n'),
    ...stages,
    ...askedBlocks({ first, others, items }, stages, context),
    ...(first.kind === 'followUp' ? followUpValues(main, { units, stages }, context) : {}),
    ...changeValues(first, context),
  };
}

/** True if one text fits both items, because they differ at most in the unit. */
function areAlike(a: LetterItem, b: LetterItem): boolean {
  return (
    a.dispatch.id === b.dispatch.id &&
    a.kind === b.kind &&
    a.stages.join() === b.stages.join() &&
    askedStages(a.dispatch).every(
      (stage) => a.status[stage]?.deadline?.setDay === b.status[stage]?.deadline?.setDay,
    ) &&
    (a.kind !== 'followUp' || a.reminders.followUps === b.reminders.followUps) &&
    a.obligation.exemptBecause === b.obligation.exemptBecause &&
    a.obligation.returnedBecause === b.obligation.returnedBecause
  );
}

/** Sentences about the dispatches of the items; each names its dispatch if there are several. */
function dispatchLines(items: readonly LetterItem[], { words, language }: LetterContext): string[] {
  const distinct = itemPerDispatch(items);
  return distinct.flatMap((item) => {
    const document = distinct.length > 1 ? documentName(item, words) : '';
    return optionLines(item.dispatch, { language, document });
  });
}

/** With two items, both links go to the top of the letter, to fit the first screen of a phone. */
function isPair(items: readonly LetterItem[]): boolean {
  return items.length === 2;
}

function otherLines(
  others: readonly LetterItem[],
  items: readonly LetterItem[],
  context: LetterContext,
): RichText {
  if (others.length === 0) return '';
  const { words } = context;
  const { alsoHeading, alsoItem } = words.letters;
  const lines = others.map((item) => {
    const named = { document: citedName(item, words), unit: item.unit.name };
    const line = formatRich(alsoItem, { ...named, tasks: alsoTasks(item, context) });
    if (isPair(items)) return line;
    const button = itemButton(item, items, context);
    const hasLink = button.note !== '' && button.address !== '';
    return hasLink ? joinRich([line, buttonLink(button, true)], '\n') : line;
  });
  return joinRich([alsoHeading, lineList(lines, 'more', words)], '\n');
}

function alsoTasks(item: LetterItem, context: LetterContext): RichText {
  const { alsoFollowUp, completeTask } = context.words.letters;
  const tasks = taskInLetter(item, context);
  if (item.kind === 'followUp') {
    const number = item.reminders.followUps + 1;
    return formatRich(alsoFollowUp, { tasks, number, day: strong(formatDay(context.answerBy())) });
  }
  return isSentBack(item)
    ? formatRich(completeTask, { tasks, what: item.obligation.returnedBecause })
    : tasks;
}

function reasonLines(item: LetterItem, { letters }: Words): string[] {
  if (isSentBack(item))
    return [format(letters.toComplete, { what: item.obligation.returnedBecause })];
  const { obligation, dispatch } = item;
  const isEnded = item.kind === 'cancellation' && dispatch.state === 'cancelled';
  const reason = isEnded ? dispatch.changes : obligation.exemptBecause;
  return reason === '' ? [] : [format(letters.because, { reason })];
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
  const isShownAbove = isShort && isPlaceholderUsed('{thay_doi_ngan}', item, context);
  return {
    ban_thu: String(version),
    thay_doi: isShownAbove ? '' : line(changes),
    thay_doi_ngan: line(isShort ? changes : `${start}…`),
  };
}
