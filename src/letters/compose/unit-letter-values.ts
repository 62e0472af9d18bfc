import { formatDay } from '../../calendar/day';
import { STAGES } from '../../records/obligation';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { followUpValues } from './follow-up-values';
import { buttonOf, linkLines, namedLink } from './letter-buttons';
import type { LetterDesk } from './letter-desk';
import {
  citedName,
  directiveValues,
  greeting,
  isNamed,
  isSentBack,
  lineList,
  unitsInSentence,
} from './letter-lines';
import { taskInLetter } from './stage-lines';
import { stageValues, unnamedLines } from './stage-values';

/** Gives the values of a letter about what its units owe: the most urgent dispatch first, then a list of the others. */
export function unitLetterValues({ items }: PlannedLetter, desk: LetterDesk): TemplateValues {
  const { words } = desk;
  const [first] = items;
  if (!first) return {};
  const [, ...rest] = items;
  const main = [first, ...rest.filter((item) => belongTogether(first, item))] as const;
  const others = items.filter((item) => !main.includes(item));
  const units = unitsInSentence(main, words);
  const tellsOthers = isNamed('{viec_khac}', first, desk);
  const stages = stageValues(first, desk);
  const saysAll = ['{tung_viec}', '{viec_va_han}'].some((name) => isNamed(name, first, desk));
  return {
    ten_don_vi: units,
    xung_ho_nguoi_nhan: greeting(items, words),
    lien_ket_xac_nhan: linkLines(tellsOthers && !isPair(items) ? main : items, items, desk),
    viec_khac: otherLines(others, items, desk),
    ly_do: [...(saysAll ? [] : unnamedLines(first, desk)), reasonLine(first, words)]
      .filter((line) => line !== '')
      .join('\n'),
    ...directiveValues(first.directive, words),
    ...stages,
    ...(first.kind === 'followUp' ? followUpValues(main, { units, stages }, desk) : {}),
    ...changeValues(first, desk),
  };
}

/** Items that one text can speak of: the same dispatch, kind, stages, deadlines and number, for the same reason. */
function belongTogether(a: LetterItem, b: LetterItem): boolean {
  return (
    a.directive.id === b.directive.id &&
    a.kind === b.kind &&
    a.stages.join() === b.stages.join() &&
    STAGES.every(
      (stage) => a.standing[stage].deadline.asked === b.standing[stage].deadline.asked,
    ) &&
    (a.kind !== 'followUp' || a.reminders.followUps === b.reminders.followUps) &&
    a.obligation.exemptBecause === b.obligation.exemptBecause &&
    a.obligation.returnedBecause === b.obligation.returnedBecause
  );
}

/** Of two, both are opened at the top, so that a telephone's first screen holds them. */
function isPair(items: readonly LetterItem[]): boolean {
  return items.length === 2;
}

/** The other tasks of the mailbox, each with the link to where it is answered. */
function otherLines(
  others: readonly LetterItem[],
  items: readonly LetterItem[],
  desk: LetterDesk,
): string {
  if (others.length === 0) return '';
  const { words } = desk;
  const { alsoHeading, alsoItem } = words.letters;
  const lines = others.map((item) => {
    const named = { document: citedName(item, words), unit: item.unit.name };
    const line = say(alsoItem, { ...named, tasks: alsoTasks(item, desk) });
    if (isPair(items)) return line;
    const button = buttonOf(item, items, desk);
    return button.note === '' || button.address === '' ? line : `${line}\n${namedLink(button)}`;
  });
  return [alsoHeading, lineList(lines, 'more', words)].join('\n');
}

function alsoTasks(item: LetterItem, desk: LetterDesk): string {
  const { alsoFollowUp, completeTask } = desk.words.letters;
  const tasks = taskInLetter(item, desk);
  if (item.kind === 'followUp') {
    const number = item.reminders.followUps + 1;
    return say(alsoFollowUp, { tasks, number, day: formatDay(desk.answerBy()) });
  }
  return isSentBack(item)
    ? say(completeTask, { tasks, what: item.obligation.returnedBecause })
    : tasks;
}

/** Why the unit is let go, or what the office has sent back to be completed. */
function reasonLine(item: LetterItem, { letters }: Words): string {
  if (isSentBack(item)) return say(letters.toComplete, { what: item.obligation.returnedBecause });
  const { obligation, directive } = item;
  const isEnded = item.kind === 'cancellation' && directive.state === 'cancelled';
  const reason = isEnded ? directive.changes : obligation.exemptBecause;
  return reason === '' ? '' : say(letters.because, { reason });
}

/** Most characters of what a version changes that find room above a button; the whole then stands below it. */
const MOST_CHANGES = 90;

/** What a later version changes must be said: empty, it keeps the letter back. The first changes nothing. */
function changeValues(item: LetterItem, desk: LetterDesk): TemplateValues {
  const { version, changes } = item.directive;
  const line = (text: string) =>
    text === '' ? '' : say(desk.words.letters.changed, { version, changes: text });
  const isShort = changes.length <= MOST_CHANGES;
  const start = changes.slice(0, MOST_CHANGES).replace(/\s+\S*$/, '');
  const isSaid = isShort && isNamed('{thay_doi_ngan}', item, desk);
  return {
    ban_thu: String(version),
    thay_doi: isSaid ? '' : line(changes),
    thay_doi_ngan: line(isShort ? changes : `${start}…`),
  };
}
