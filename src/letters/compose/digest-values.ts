import { formatDay } from '../../calendar/day';
import { isAsked } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { type LetterValues, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterContext } from './letter-context';
import { citedName, documentNumbers, joinTwo, lineList } from './letter-lines';
import { daysLate, stageName } from './stage-lines';

export function digestValues(
  { items }: PlannedLetter,
  { words, today }: LetterContext,
): LetterValues {
  const superiors = new Set(items.map(({ superior }) => superior));
  const [superior = ''] = superiors;
  const { act, actAndReport } = words.letters.digestRequest;
  const asksResult = items.some(({ dispatch }) => isAsked(dispatch, 'complete'));
  return {
    ngay_chot: strong(formatDay(today)),
    noi_nhan: superiors.size === 1 && superior !== '' ? superior : words.letters.leader,
    so_don_vi: String(new Set(items.map(({ unit }) => unit.code)).size),
    van_ban: documentNumbers(items, words),
    noi_dung_tra_loi: asksResult ? actAndReport : act,
    danh_sach: lineList(
      items.map((item) => digestLine(item, words)),
      'moreLate',
      words,
    ),
  };
}

function digestLine(item: LetterItem, words: Words): string {
  const tasks = item.stages.map((stage) =>
    format(words.letters.overdueTask, {
      stage: stageName(item, stage, words),
      days: daysLate(item, stage),
    }),
  );
  const { expectedOn } = item.obligation;
  const line = format(words.letters.digestItem, {
    unit: item.unit.name,
    document: citedName(item, words),
    tasks: joinTwo(tasks, words),
    reminders: item.reminders.followUps,
  });
  return expectedOn === null
    ? line
    : line + format(words.letters.expected, { day: formatDay(expectedOn) });
}
