import { addDays, type Day, formatDay, NO_DAY, toDay } from '../../calendar/day';
import { addWorkingDays } from '../../calendar/working-calendar';
import { stageName } from '../../dispatches/rules/asked-text';
import type { MissingRecipients } from '../../dispatches/rules/missing-recipients';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { openRequests } from '../../dispatches/rules/open-requests';
import { planInputOf } from '../../letters/compose/letter-context';
import { unitsToCall } from '../../letters/rules/units-to-call';
import type { Dispatch } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { roundOf } from '../../records/round';
import type { Stage } from '../../records/stage';
import { type OverdueOn, unitCount } from '../../summary/rules/overdue-count';
import type { Summary } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Language } from '../../texts/language';
import type { MenuEntry } from '../../words/menu-lines';
import type { Words } from '../../words/words';
import type { Office } from '../../workbook/reading/office';
import { longAwaitingSentences } from '../block-reasons';
import type { TodaysLetter, TodaysLetters } from './todays-letters';

/** What the items are found in: everything, or what is about the dispatches of one officer. */
export interface TodayData {
  readonly office: Office;
  readonly today: Day;
  readonly letters: TodaysLetters;
  readonly summaries: readonly Summary[];
  /** Units overdue in any dispatch at the last count of an earlier day, if it is known. */
  readonly overdueBefore: OverdueOn | undefined;
  /** Recipients without a row in Theo dõi. */
  readonly missing: readonly MissingRecipients[];
  /** Problems of Tình trạng hệ thống, except those about letters that wait for approval. */
  readonly problems: readonly string[];
}

interface Found {
  /** A kind with count 0 is not shown. */
  readonly count: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly lines?: readonly string[];
}

interface WaitingKind extends Readonly<Record<Language, WaitingWords>> {
  readonly key: string;
  readonly opens: MenuEntry;
  readonly find: (data: TodayData) => Found;
}

interface WaitingWords {
  readonly sentence: string;
  readonly button: string;
}

export const WAITING_KINDS: readonly WaitingKind[] = [
  {
    key: 'awaiting',
    opens: 'openApproval',
    vi: { sentence: '{count} thư chờ duyệt{about}.', button: 'Duyệt thư' },
    en: { sentence: 'Letters awaiting approval{about}: {count}.', button: 'Approve letters' },
    find: (data) => {
      const { awaiting } = data.letters;
      const values = { about: about(data, awaiting) };
      return { count: awaiting.length, values, lines: longAwaiting(data) };
    },
  },
  {
    key: 'requests',
    opens: 'openRequests',
    vi: { sentence: '{count} đề nghị của đơn vị chưa được trả lời.', button: 'Xem, trả lời' },
    en: { sentence: 'Requests of units not yet answered: {count}.', button: 'Look and answer' },
    find: waitingRequests,
  },
  {
    key: 'found',
    opens: 'openHealth',
    vi: { sentence: '{count} việc cần xử lý ở Tình trạng hệ thống.', button: 'Xem, xử lý' },
    en: {
      sentence: 'To be dealt with, in System status: {count}.',
      button: 'Look and settle',
    },
    find: ({ problems }) => ({ count: problems.length, lines: problems }),
  },
  {
    key: 'rowsMissing',
    opens: 'openRecipients',
    vi: {
      sentence: '{count} đơn vị thuộc nơi nhận chưa được đưa vào theo dõi.',
      button: 'Đưa vào theo dõi',
    },
    en: { sentence: 'Recipients that are not tracked yet: {count}.', button: 'Track them' },
    find: ({ office, missing }) => {
      const lines = missing.map(({ dispatch, units }) =>
        format(office.words.today.missingIn, {
          number: dispatchNumber(dispatch),
          count: units.length,
          unit: units[0].name,
        }),
      );
      const units = missing.flatMap((one) => one.units.map(({ code }) => code));
      return { count: new Set(units).size, lines };
    },
  },
  {
    key: 'rounds',
    opens: 'openLetters',
    vi: {
      sentence: '{count} kỳ mới của báo cáo định kỳ chờ bấm gửi thông báo.',
      button: 'Xem trước và gửi',
    },
    en: {
      sentence:
        'New periods of repeating reports whose notice waits for you to press send: {count}.',
      button: 'Preview and send',
    },
    find: ({ office }) => {
      const waiting = office.dispatches.filter(
        ({ id, state, noticeOn }) => roundOf(id) !== null && state === 'draft' && noticeOn === null,
      );
      return { count: waiting.length, lines: waiting.map(dispatchNumber) };
    },
  },
  {
    key: 'goes',
    opens: 'openLetters',
    vi: {
      sentence: '{count} thư tự gửi{about} ngày {day}, từ {sendFrom} giờ đến {sendUntil} giờ.',
      button: 'Xem trước và gửi',
    },
    en: {
      sentence:
        'Letters{about} that go by themselves on {day}, from {sendFrom}:00 to {sendUntil}:00: {count}.',
      button: 'Preview and send',
    },
    find: (data) => {
      const { goes, day } = data.letters;
      const { sendFrom, sendUntil } = data.office.settings;
      const values = { about: about(data, goes), day: formatDay(day), sendFrom, sendUntil };
      return { count: goes.length, values };
    },
  },
  {
    key: 'overdue',
    opens: 'updateSummary',
    vi: { sentence: '{count} đơn vị quá hạn{where}{change}.', button: 'Xem ở Tổng hợp' },
    en: { sentence: 'Units overdue{where}: {count}{change}.', button: 'See the summary' },
    find: (data) => {
      const { office, summaries, overdueBefore } = data;
      const total = unitCount(summaries.flatMap(({ overdue }) => overdue));
      const { day = NO_DAY, count: was = total } = overdueBefore ?? {};
      const change = total - was;
      const since = { change: change > 0 ? `+${change}` : change, day: formatDay(day) };
      const counted = summaries.map(({ dispatch, overdue }) => ({
        dispatch,
        count: overdue.length,
      }));
      const { where, lines } = countedIn(data, counted, { total, line: 'overdueIn' });
      const values = { where, change: change ? format(office.words.today.sinceThen, since) : '' };
      return { count: total, values, lines };
    },
  },
  {
    key: 'noFollowUps',
    opens: 'openPhoneReminders',
    vi: {
      sentence:
        'Mục “Đôn đốc sau hạn” ở tab “Cài đặt” đang để trống: {count} văn bản có hạn không có thư đôn đốc nào tự đi.',
      button: 'Nhắc đơn vị',
    },
    en: {
      sentence:
        '“Follow-ups after the deadline” in the tab “Settings” is empty, so no follow-up goes by itself for documents with a deadline: {count}.',
      button: 'Remind units',
    },
    find: ({ office, summaries }) => {
      const withDeadline = summaries.filter(
        ({ dispatch }) => dispatch.acknowledgeBy !== null || dispatch.completeBy !== null,
      );
      return { count: office.settings.tiers.after.length === 0 ? withDeadline.length : 0 };
    },
  },
  {
    key: 'next',
    opens: 'openPhoneReminders',
    vi: { sentence: 'Các hạn sắp tới:', button: 'Nhắc đơn vị' },
    en: { sentence: 'Coming deadlines:', button: 'Remind units' },
    find: deadlines,
  },
  {
    key: 'noDeadline',
    opens: 'openLetters',
    vi: {
      sentence: '{count} văn bản không có hạn còn đơn vị chưa trả lời.',
      button: 'Xem trước và gửi',
    },
    en: {
      sentence: 'Documents without a deadline that units have not answered: {count}.',
      button: 'Preview and send',
    },
    find: withoutDeadline,
  },
  {
    key: 'compare',
    opens: 'openCheck',
    vi: { sentence: '{count} kết quả chưa đối chiếu{where}.', button: 'Đối chiếu' },
    en: { sentence: 'Results not yet compared{where}: {count}.', button: 'Compare' },
    find: (data) => {
      const counted = data.summaries.map(({ dispatch, uncompared }) => ({
        dispatch,
        count: uncompared,
      }));
      const total = counted.reduce((sum, { count }) => sum + count, 0);
      const { where, lines } = countedIn(data, counted, { total, line: 'uncheckedIn' });
      return { count: total, values: { where }, lines };
    },
  },
  {
    key: 'toCall',
    opens: 'openPhoneReminders',
    vi: {
      sentence: '{count} đơn vị cần gọi hôm nay: chưa có hộp thư, hoặc đã nhắc đủ số lần.',
      button: 'Danh sách cần gọi',
    },
    en: {
      sentence: 'Units to be called today, without a mailbox or after the last reminder: {count}.',
      button: 'Call list',
    },
    find: ({ office, summaries, today }) => {
      const dispatches = summaries.map(({ dispatch }) => dispatch);
      return { count: unitsToCall({ ...planInputOf(office, today), dispatches }).length };
    },
  },
];

/** Requests about dispatches, and those to change a contact. */
function waitingRequests({ office, summaries }: TodayData): Found {
  const { units, tracking } = office;
  const dispatches = new Map(summaries.map(({ dispatch }) => [dispatch.id, dispatch]));
  const aboutRows = tracking.rows.flatMap(({ row }) => {
    const dispatch = row.unitRequests.length > 0 ? dispatches.get(row.dispatchId) : undefined;
    return dispatch ? openRequests(dispatch, row) : [];
  });
  const contacts = units.filter(
    ({ state, contactRequest }) => state !== 'ended' && contactRequest?.state === 'open',
  );
  return { count: aboutRows.length + contacts.length };
}

/** Sentences about letters that have waited too long for approval. */
export function longAwaiting({
  office,
  letters,
  today,
}: Pick<TodayData, 'office' | 'letters' | 'today'>): string[] {
  const rows = letters.awaiting.flatMap(({ row }) => row ?? []);
  return longAwaitingSentences(office, rows, today);
}

/** The dispatches that letters are about, for a sentence; `''` in an office with one dispatch. */
function about({ office }: TodayData, letters: readonly TodaysLetter[]): string {
  const dispatches = [...new Set(letters.flatMap((letter) => letter.dispatches))];
  if (office.dispatches.length === 1 || dispatches.length === 0) return '';
  return format(office.words.today.about, { documents: documentsText(dispatches, office.words) });
}

/** Number of a single dispatch, or how many dispatches there are. */
function documentsText(dispatches: readonly Dispatch[], { letters }: Words): string {
  const [first, another] = dispatches;
  return first && !another
    ? dispatchNumber(first)
    : format(letters.documents, { count: dispatches.length });
}

interface CountedDispatch {
  readonly dispatch: Dispatch;
  readonly count: number;
}

/**
 * `where` says in which dispatches `total` was counted; `''` in an office with one dispatch. `lines` has one for
 * each of several dispatches, the highest count first.
 */
function countedIn(
  { office }: TodayData,
  all: readonly CountedDispatch[],
  { total, line }: { total: number; line: 'overdueIn' | 'uncheckedIn' },
): { where: string; lines: readonly string[] } {
  const { words, dispatches } = office;
  const counted = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const sum = counted.reduce((before, { count }) => before + count, 0);
  const documents = documentsText(
    counted.map(({ dispatch }) => dispatch),
    words,
  );
  return {
    where:
      dispatches.length === 1
        ? ''
        : format(words.today.where, { documents }) + (sum > total ? words.today.eachOnce : ''),
    lines:
      counted.length === 1
        ? []
        : counted.map(({ dispatch, count }) =>
            format(words.today[line], { number: dispatchNumber(dispatch), count }),
          ),
  };
}

/** Units that have a stage of a dispatch open until the same day; `due` is `null` without a deadline. */
interface OpenStage extends CountedDispatch {
  readonly stage: Stage;
  readonly due: Day | null;
}

function openStagesIn(summaries: readonly Summary[]): OpenStage[] {
  const open = summaries.filter(({ dispatch }) => dispatch.state === 'open');
  return open.flatMap(({ dispatch, units }) => {
    const single = units.flatMap(({ exemption, status }) =>
      stagesIn(status).flatMap(([stage, { done, deadline }]) =>
        done || exemption ? [] : [{ stage, due: deadline?.due ?? null }],
      ),
    );
    return [...groupBy(single, ({ stage, due }) => `${stage} ${due}`).values()].map((same) => ({
      ...same[0],
      dispatch,
      count: same.length,
    }));
  });
}

function openStageLine({ dispatch, stage, due, count }: OpenStage, words: Words): string {
  const { short } = words.letters.first;
  const values = {
    number: dispatchNumber(dispatch),
    count,
    stage: stageName(stage, dispatch, short, words.language),
  };
  return due === null
    ? format(words.today.open, values)
    : format(words.today.openUntil, { ...values, day: formatDay(due) });
}

/** A line for each dispatch, stage and day that has not passed: the nearest day first, then the most units. */
function deadlines({ summaries, office, today }: TodayData): Found {
  const lines = openStagesIn(summaries)
    .flatMap((one) => (one.due !== null && one.due >= today ? [{ ...one, due: one.due }] : []))
    .sort((a, b) => (a.due === b.due ? b.count - a.count : a.due < b.due ? -1 : 1))
    .map((one) => openStageLine(one, office.words));
  return { count: lines.length, lines };
}

/** Number of working days at the beginning of a month on which dispatches without a deadline are named. */
const DAYS_NAMED = 5;

/** In the first working days of a month: a line for each open dispatch and stage without a deadline. */
function withoutDeadline({ summaries, office, today }: TodayData): Found {
  const { plan, words } = office;
  const monthBefore = addDays(toDay(`${today.slice(0, 8)}01`), -1);
  if (today > addWorkingDays(monthBefore, DAYS_NAMED, plan.deadlines.calendar)) return { count: 0 };
  const open = openStagesIn(summaries).filter(({ due }) => due === null);
  return {
    count: new Set(open.map(({ dispatch }) => dispatch)).size,
    lines: open.map((one) => openStageLine(one, words)),
  };
}
