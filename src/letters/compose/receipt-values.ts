import { lastRequest } from '../../answers/rules/request-memory';
import { formatDay } from '../../calendar/day';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterValues } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { linkLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { citedName, documentNumbers, greeting, joinTwo, lineList } from './letter-lines';

export function receiptValues({ items }: PlannedLetter, context: LetterContext): LetterValues {
  const { words } = context;
  return {
    ten_don_vi: greeting(items, words),
    van_ban: documentNumbers(items, words),
    danh_sach: lineList(
      items.map((item) => answerLine(item, words)),
      'more',
      words,
    ),
    lien_ket_xac_nhan: linkLines(items, items, context),
  };
}

function answerLine(item: LetterItem, words: Words): string {
  const { acknowledgedOn, completedOn, attended, eligible, requests } = item.obligation;
  const { letters } = words;
  const answers = [
    ...(acknowledgedOn === null
      ? []
      : [format(letters.acknowledgedOn, { day: formatDay(acknowledgedOn) })]),
    ...(completedOn === null
      ? []
      : [
          format(letters.completedOn, {
            ...{ day: formatDay(completedOn), attended: attended ?? 0 },
            eligible: eligible ?? 0,
          }),
        ]),
  ];
  const line = format(letters.recorded, {
    document: citedName(item, words),
    unit: item.unit.name,
    answers: joinTwo(answers, words),
  });
  const last = lastRequest(requests);
  return last ? format(letters.withCode, { line, reference: last.reference }) : line;
}
