import { formatDay } from '../../calendar/day';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import {
  both,
  deadlineText,
  directiveValues,
  documentName,
  greeting,
  isSentBack,
  lineList,
  linkLines,
  taskLine,
} from './letter-lines';

/** Gives the values of a letter about what its units owe: the most urgent dispatch first, then a list of the others. */
export function unitLetterValues({ items }: PlannedLetter, desk: LetterDesk): TemplateValues {
  const { words } = desk;
  const [first] = items;
  if (!first) return {};
  const main = items.filter((item) => belongTogether(first, item));
  const others = items.filter((item) => !main.includes(item));
  const units = greeting(main, words);
  return {
    ...directiveValues(first.directive, words),
    ...deadlineValues(first, main, words),
    ten_don_vi: units,
    xung_ho_nguoi_nhan: units,
    lien_ket_xac_nhan: linkLines(items, desk),
    viec_khac: otherLines(others, words),
    ly_do: reasonLine(first, words),
    thay_doi: changeLine(first, words),
  };
}

/** Items that one text can speak of: the same dispatch, kind and open stages, for the same reason. */
function belongTogether(a: LetterItem, b: LetterItem): boolean {
  return (
    a.directive.id === b.directive.id &&
    a.kind === b.kind &&
    a.stages.join() === b.stages.join() &&
    a.obligation.exemptBecause === b.obligation.exemptBecause &&
    a.obligation.returnedBecause === b.obligation.returnedBecause
  );
}

function deadlineValues(
  first: LetterItem,
  main: readonly LetterItem[],
  words: Words,
): TemplateValues {
  const { standing, stages } = first;
  const dues = stages.map((stage) => standing[stage].deadline.due).sort();
  const followUps = main.flatMap(({ reminders }) =>
    stages.map((stage) => reminders.followUps[stage]),
  );
  const [only = 'train'] = stages;
  return {
    viec_con_lai: both(
      stages.map((stage) => words.stages[stage]),
      words,
    ),
    han: formatDay(dues[0] ?? standing.train.deadline.due),
    han_chi_tiet:
      stages.length > 1
        ? taskLine(first, words)
        : say(words.letters.noLaterThan, { deadline: deadlineText(first, only, words) }),
    han_xac_nhan: deadlineText(first, 'acknowledge', words),
    han_hoan_thanh: deadlineText(first, 'train', words),
    so_ngay_qua_han: String(Math.max(0, ...stages.map((stage) => standing[stage].daysLate))),
    lan_don_doc: String(Math.max(0, ...followUps) + 1),
  };
}

function otherLines(items: readonly LetterItem[], words: Words): string {
  if (items.length === 0) return '';
  const { alsoHeading, alsoItem } = words.letters;
  const lines = items.map((item) => {
    const named = { document: documentName(item, words), unit: item.unit.name };
    return say(alsoItem, { ...named, tasks: alsoTasks(item, words) });
  });
  return [alsoHeading, lineList(lines, 'more', words)].join('\n');
}

function alsoTasks(item: LetterItem, words: Words): string {
  const tasks = taskLine(item, words);
  if (!isSentBack(item)) return tasks;
  return say(words.letters.completeTask, { tasks, what: item.obligation.returnedBecause });
}

/** Why the unit is let go, or what the office has sent back to be completed. */
function reasonLine(item: LetterItem, { letters }: Words): string {
  if (isSentBack(item)) return say(letters.toComplete, { what: item.obligation.returnedBecause });
  const reason = item.obligation.exemptBecause;
  return reason === '' ? '' : say(letters.because, { reason });
}

/** What a later version changes must be said: empty, it keeps the letter back. The first changes nothing. */
function changeLine({ directive }: LetterItem, { letters }: Words): string {
  return directive.changes === '' ? '' : say(letters.changed, { changes: directive.changes });
}
