import { type Day, formatDay } from '../../calendar/day';
import { stageName } from '../../dispatches/rules/asked-text';
import { followedUpNow } from '../../dispatches/rules/reminders-sent';
import { isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { pageKeyOf } from '../../summary/rules/summary-token';
import { daysLateText } from '../../texts/days-late';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import { formatCount } from '../../texts/number-text';
import type { Words } from '../../words/words';
import { type LetterButton, type LetterValues, strong } from '../document/rich-text';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import { buttonLines } from './letter-buttons';
import type { LetterContext } from './letter-context';
import { citedInFull, documentNumbers, itemPerDispatch } from './letter-lines';
import { daysLate } from './stage-lines';

/** Most units that a digest names. */
const NAMED = 20;

/** Items of one unit, one for each dispatch. */
type UnitItems = readonly [LetterItem, ...LetterItem[]];

export function digestValues(
  { items, mailbox }: PlannedLetter,
  context: LetterContext,
): LetterValues {
  const { words, today } = context;
  const { letters } = words;
  const superiors = new Set(items.map(({ superior }) => superior));
  const [superior = ''] = superiors;
  const { act, actAndReport } = letters.digestRequest;
  const asksResult = items.some(({ dispatch }) => isAsked(dispatch, 'complete'));
  const byUnit: readonly UnitItems[] = [...groupBy(items, ({ unit }) => unit.code).values()];
  const buttons = pageButtons(mailbox, context);
  return {
    ngay_chot: strong(formatDay(today)),
    noi_nhan: superiors.size === 1 && superior !== '' ? superior : letters.leader,
    so_don_vi: formatCount(byUnit.length, context.language),
    van_ban: documentNumbers(items, words),
    noi_dung_tra_loi: asksResult ? actAndReport : act,
    danh_sach: [
      ...unitLines(byUnit, context),
      ...moreLine(byUnit.length, buttons.length === 0 ? 'noPage' : 'page', context),
      `\n${letters.digest.documents}`,
      ...itemPerDispatch(items).map((item) =>
        format(letters.plainLine, { line: citedInFull(item, words) }),
      ),
    ].join('\n'),
    lien_ket_tong_hop: buttonLines(buttons, context),
  };
}

/**
 * Button to the page of all dispatches, for a mailbox that receives the summary. A parent unit gets none: it may
 * not see other units, and its own page is empty if it received none of the dispatches.
 */
function pageButtons(
  mailbox: string,
  { settings, summaryLinkOf, words: { letters } }: LetterContext,
): LetterButton[] {
  if (!settings.leaderMailboxes.includes(mailbox)) return [];
  const { address, until } = summaryLinkOf(pageKeyOf(mailbox), 'leaders');
  const note = format(letters.summaryNote, { until });
  return address === '' ? [] : [{ address, label: letters.openSummary, note }];
}

/** A line for each unit; if the digest is about several dispatches, a line below it for each of its own. */
function unitLines(byUnit: readonly UnitItems[], { words, today }: LetterContext): string[] {
  const { unitOfOne, unitOfSeveral, dispatchLine } = words.letters.digest;
  const isSeveral = itemPerDispatch(byUnit.flat()).length > 1;
  return byUnit.slice(0, NAMED).flatMap((own) => {
    const [item] = own;
    const unit = item.unit.name;
    if (!isSeveral) return format(unitOfOne, { unit, tasks: tasksText(item, words, today) });
    const dispatches = own.map((one) =>
      format(dispatchLine, {
        document: dispatchNumber(one.dispatch),
        tasks: tasksText(one, words, today),
      }),
    );
    return [format(unitOfSeveral, { unit, count: own.length }), ...dispatches];
  });
}

function tasksText(item: LetterItem, words: Words, today: Day): string {
  const { task, tasks, late, expected } = words.letters.digest;
  const texts = item.stages.map((stage) =>
    format(task, {
      stage: stageName(stage, item.dispatch, words.summary.stages, words.language),
      late: daysLateText(daysLate(item, stage), late, words.language),
    }),
  );
  const times = item.stages.map((stage) => followedUpNow(item.reminders, item, stage).times);
  const { expectedOn: day } = item.obligation;
  const promise = day === null || !item.stages.includes('complete') ? null : day;
  return format(tasks, {
    tasks: texts.join(', '),
    reminders: Math.max(0, ...times),
    expected:
      promise === null
        ? ''
        : format(expected[promise < today ? 'passed' : 'ahead'], { day: formatDay(promise) }),
  });
}

/** Number of the units that are not named, and where to see them all. */
function moreLine(
  units: number,
  where: 'page' | 'noPage',
  { words, language, settings }: LetterContext,
): string[] {
  if (units <= NAMED) return [];
  const count = formatCount(units - NAMED, language);
  const all = formatCount(units, language);
  return [format(words.letters.digest.more[where], { count, all, office: settings.officeName })];
}
