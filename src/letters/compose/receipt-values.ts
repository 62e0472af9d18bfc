import { lastRequest } from '../../answers/rules/request-memory';
import { formatDay } from '../../calendar/day';
import type { TemplateValues } from '../../texts/fill-template';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { linkLines } from './letter-buttons';
import type { LetterDesk } from './letter-desk';
import { both, citedName, documentNumbers, greeting, lineList } from './letter-lines';

/** Gives the values of a receipt: what the units of a mailbox answered on the page, with days, totals and the reference. */
export function receiptValues({ items }: PlannedLetter, desk: LetterDesk): TemplateValues {
  const { words } = desk;
  return {
    ten_don_vi: greeting(items, words),
    van_ban: documentNumbers(items, words),
    danh_sach: lineList(
      items.map((item) => answerLine(item, words)),
      'more',
      words,
    ),
    lien_ket_xac_nhan: linkLines(items, items, desk),
  };
}

function answerLine(item: LetterItem, words: Words): string {
  const { acknowledgedOn, completedOn, attended, eligible, requests } = item.obligation;
  const { letters } = words;
  const answers = [
    ...(acknowledgedOn === null
      ? []
      : [say(letters.acknowledgedOn, { day: formatDay(acknowledgedOn) })]),
    ...(completedOn === null
      ? []
      : [
          say(letters.completedOn, {
            ...{ day: formatDay(completedOn), attended: attended ?? 0 },
            eligible: eligible ?? 0,
          }),
        ]),
  ];
  const line = say(letters.recorded, {
    document: citedName(item, words),
    unit: item.unit.name,
    answers: both(answers, words),
  });
  const last = lastRequest(requests);
  return last ? say(letters.withCode, { line, reference: last.reference }) : line;
}
