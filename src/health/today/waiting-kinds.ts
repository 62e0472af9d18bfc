import { addDays, type Day, formatDay, NO_DAY, toDay } from '../../calendar/day';
import { addWorkingDays } from '../../calendar/working-calendar';
import { stageName } from '../../dispatches/rules/asked-text';
import { stagesIn } from '../../dispatches/rules/obligation-status';
import { plannedToday } from '../../letters/jobs/queue-letters';
import { planObstacles } from '../../letters/send/obstacles';
import { dispatchNumber } from '../../records/dispatch-number';
import { stageFigures } from '../../records/figures';
import { overdueBefore, unitCount } from '../../summary/rules/overdue-count';
import type { Summary } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import type { MenuEntry } from '../../words/menu-lines';
import type { Words } from '../../words/words';
import type { Needs, Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { awaitingLetters, longAwaitingSentences } from '../block-reasons';
import { healthProblems } from '../health';
import { nextSendingDay } from '../running-lines';

export interface TodayData {
  readonly ports: Ports;
  readonly office: Office;
  readonly today: Day;
  readonly summaries: readonly Summary[];
  readonly letters: ReturnType<typeof todaysLetters>;
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

/** Maximum number of sentences of system health in the list, because the owner's letter has only ten lines. */
const MAX_FOUND = 2;

export const WAITING_KINDS: readonly WaitingKind[] = [
  {
    key: 'awaiting',
    opens: 'openApproval',
    vi: { sentence: '{count} thư chờ duyệt.', button: 'Duyệt thư' },
    en: { sentence: 'Letters awaiting approval: {count}.', button: 'Approve letters' },
    find: ({ letters }) => ({ count: letters.awaiting, lines: letters.sentences }),
  },
  {
    key: 'found',
    opens: 'openHealth',
    vi: { sentence: '{count} việc cần xử lý ở Tình trạng hệ thống.', button: 'Xem, xử lý' },
    en: {
      sentence: 'To be dealt with, in System status: {count}.',
      button: 'Look and settle',
    },
    find: ({ ports, office, letters }) => {
      const problems = healthProblems(ports, office);
      const found = problems.filter((one) => !letters.sentences.includes(one));
      return { count: found.length, lines: found.slice(0, MAX_FOUND) };
    },
  },
  {
    key: 'goes',
    opens: 'openLetters',
    vi: {
      sentence: '{count} thư tự gửi ngày {day}, từ {sendFrom} giờ đến {sendUntil} giờ.',
      button: 'Xem trước và gửi',
    },
    en: {
      sentence:
        'Letters that go by themselves on {day}, from {sendFrom}:00 to {sendUntil}:00: {count}.',
      button: 'Preview and send',
    },
    find: ({ letters, office: { settings } }) => {
      const { sendFrom, sendUntil } = settings;
      return { count: letters.goes, values: { day: formatDay(letters.day), sendFrom, sendUntil } };
    },
  },
  {
    key: 'overdue',
    opens: 'updateSummary',
    vi: { sentence: '{count} đơn vị quá hạn{change}.', button: 'Xem ở Tổng hợp' },
    en: { sentence: 'Units overdue: {count}{change}.', button: 'See the summary' },
    find: ({ ports, office: { words }, summaries, today }) => {
      const late = unitCount(summaries.flatMap(({ overdue }) => overdue));
      const { day = NO_DAY, count: was = late } =
        overdueBefore(ports.scriptProperties.get('overdue'), today) ?? {};
      const change = late - was;
      const since = {
        change: change > 0 ? `+${change}` : change,
        day: formatDay(day),
      };
      return {
        count: late,
        values: { change: change ? format(words.today.sinceThen, since) : '' },
      };
    },
  },
  {
    key: 'next',
    opens: 'openPhoneReminders',
    vi: {
      sentence: 'Hạn gần nhất {day}: {stage} {number}, còn {count} đơn vị.',
      button: 'Nhắc đơn vị',
    },
    en: {
      sentence: 'Next deadline {day}: {stage} {number}, still open for units: {count}.',
      button: 'Remind units',
    },
    find: nextDeadline,
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
    vi: { sentence: '{count} kết quả chưa đối chiếu.', button: 'Đối chiếu' },
    en: { sentence: 'Results not yet compared: {count}.', button: 'Compare' },
    find: ({ summaries }) => ({
      count: summaries.reduce(
        (sum, { selfReported }) => sum + stageFigures(selfReported, 'complete').done,
        0,
      ),
    }),
  },
  {
    key: 'addresses',
    opens: 'openPhoneReminders',
    vi: {
      sentence: '{count} đơn vị không có địa chỉ thư dùng được.',
      button: 'Nhắc qua điện thoại',
    },
    en: { sentence: 'Units without a usable address: {count}.', button: 'Remind by phone' },
    find: ({ summaries }) => ({
      count: unitCount(summaries.flatMap(({ unreachable }) => unreachable)),
    }),
  },
];

/** If today is a sending day whose letters are not planned yet, counts them as if they were. Writes nothing. */
export function todaysLetters(ports: Needs<'clock' | 'scriptProperties'>, office: Office) {
  const day = nextSendingDay(ports, office);
  const today = ports.clock.today();
  const isPlanned = day !== today || ports.scriptProperties.get('plannedOn') === today;
  const due =
    isPlanned || planObstacles(ports, office).length > 0
      ? []
      : plannedToday(office, today, 'scheduled').letters;
  const needApproval = due.filter(({ needsApproval }) => needsApproval).length;
  const queued = office.letters.filter(({ state }) => state === 'queued').length;
  const awaiting = awaitingLetters(ports, office);
  return {
    awaiting: awaiting.length + needApproval,
    goes: queued + due.length - needApproval,
    day,
    /** Sentences of system health about the same letters. */
    sentences: longAwaitingSentences(office, awaiting, today),
  };
}

/** Counts the units with the earliest deadline that has not passed. */
function nextDeadline({ ports, summaries, office, today }: TodayData): Found {
  const open = summaries
    .filter(({ dispatch }) => dispatch.state === 'open')
    .flatMap(({ dispatch, units }) =>
      units.flatMap(({ exemption, status, code }) =>
        stagesIn(status).flatMap(([stage, { done, deadline }]) =>
          done || exemption || deadline === null || deadline.due < today
            ? []
            : [{ due: deadline.due, stage, dispatch, code }],
        ),
      ),
    );
  const [first] = open.sort((a, b) => (a.due < b.due ? -1 : 1));
  if (!first) return { count: 0 };
  const { dispatch, stage, due } = first;
  const { stages, today: labels }: Words = office.words;
  const task = stageName(stage, dispatch, stages, ports.language());
  const name = stage === 'acknowledge' ? task : format(labels.ofDocument, { task });
  return {
    count: unitCount(open.filter((one) => one.due === due)),
    values: { number: dispatchNumber(dispatch), stage: name, day: formatDay(due) },
  };
}

/** Number of working days at the beginning of a month on which dispatches without a deadline are named. */
const DAYS_NAMED = 5;

/** In the first working days of a month: open dispatches with open stages without a deadline, and units. */
function withoutDeadline({ summaries, office, today }: TodayData): Found {
  const { plan, words } = office;
  const monthBefore = addDays(toDay(`${today.slice(0, 8)}01`), -1);
  if (today > addWorkingDays(monthBefore, DAYS_NAMED, plan.deadlines.calendar)) return { count: 0 };
  const lines = summaries.flatMap(({ dispatch, units }) => {
    const isOpen = ({ exemption, status }: (typeof units)[number]) =>
      !exemption && stagesIn(status).some(([, { timing }]) => timing === 'openNoDeadline');
    const open = dispatch.state === 'open' ? units.filter(isOpen).length : 0;
    const number = dispatchNumber(dispatch);
    return open > 0 ? [format(words.today.openUnits, { number, open })] : [];
  });
  return { count: lines.length, lines };
}
