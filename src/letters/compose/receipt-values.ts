import { lastRequest } from '../../answers/rules/request-memory';
import { type Day, formatDay } from '../../calendar/day';
import { taskText } from '../../dispatches/rules/task-text';
import { isAsked } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { LetterValues } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { linkLines, pageButton } from './letter-buttons';
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
    lien_ket_xac_nhan: linkLines(items, pageButton(items, context), context),
  };
}

function answerLine(item: LetterItem, words: Words): string {
  const { acknowledgedOn, completedOn, requests } = item.obligation;
  const { dispatch } = item;
  const { letters } = words;
  const answers = [
    ...(acknowledgedOn === null || !isAsked(dispatch, 'acknowledge')
      ? []
      : [format(letters.acknowledgedOn, { day: formatDay(acknowledgedOn) })]),
    ...(completedOn === null || !isAsked(dispatch, 'complete')
      ? []
      : [resultText(item, completedOn, words)]),
  ];
  const line = format(letters.recorded, {
    document: citedName(item, words),
    unit: item.unit.name,
    answers: joinTwo(answers, words),
  });
  const last = lastRequest(requests);
  return last ? format(letters.withCode, { line, reference: last.reference }) : line;
}

function resultText({ dispatch, obligation }: LetterItem, on: Day, words: Words): string {
  const { completedOn, nothingToReportOn } = words.letters;
  const day = formatDay(on);
  if (obligation.nothingToReport === 'yes') return format(nothingToReportOn, { day });
  const { attended, eligible } = obligation;
  return format<string>(taskText(dispatch, completedOn, words.language), {
    ...{ day, attended: attended ?? 0, eligible: eligible ?? 0 },
  });
}
