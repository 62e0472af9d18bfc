import { type RandomSource, seededRandom } from '../../local/demo/random-source';
import { type FIGURES_DISPATCH, figuresCsv } from '../../src/backup/rules/figures-csv';
import { addDays, addMonths, type Day, toDay } from '../../src/calendar/day';
import { sealOf } from '../../src/periods/rules/seals';
import {
  type Asks,
  DISPATCH_DEFAULTS,
  type Dispatch,
  toDispatchId,
} from '../../src/records/dispatch';
import { figureNames, scopeOf } from '../../src/records/figure-scope';
import { type ClosedFigures, closedFigures, NO_CLOSED_FIGURES } from '../../src/records/figures';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { pick } from '../../src/records/pick';
import { addedValues } from '../../src/records/reported-value';

/** A made-up closing. `office`, `dispatch` and `month` count from 1. */
export interface MadeUp {
  readonly office: number;
  readonly year: number;
  readonly dispatch: number;
  readonly month: number;
  /** Number of the closing within its period. Default: 1. */
  readonly closing?: number;
  /** Cut-off day. Default: the last day of the month. */
  readonly cutOff?: Day;
  /** Week of a period of its own within the month. Default: the period is the month. */
  readonly week?: number;
  /** What the dispatch asks. Default: receipt and result. */
  readonly asks?: Asks;
}

export interface MadeUpClosing {
  readonly office: string;
  readonly dispatch: Pick<Dispatch, (typeof FIGURES_DISPATCH)[number]>;
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
}

/** Blocks of every made-up office, as in a commune. */
const BLOCKS = [
  'Chi bộ',
  'Trường học',
  'Chính quyền',
  'Mặt trận và đoàn thể',
  'Quân sự',
  'Công an',
  'Y tế',
  'Doanh nghiệp',
];

/** Figure that dispatches with an even number request. Of a block in which no unit reported it, there is none. */
const REQUESTED = 'Số tin, bài đã đăng';

/** Makes up a closing. The same arguments give the same figures. The names of offices are not real. */
export function madeUpClosing(wanted: MadeUp): MadeUpClosing {
  const { office, year, dispatch, month, closing = 1, asks = DISPATCH_DEFAULTS.asks } = wanted;
  const { cutOff = lastDay(year, month), week = 0 } = wanted;
  const chance = seededRandom(
    ((office * 97 + year) * 97 + dispatch) * 13 + month * 7 + closing + week,
  );
  const id = toDispatchId(`VB-${year % 100}${String(dispatch).padStart(2, '0')}`);
  const facts = {
    period: week ? `Tuần ${week}, tháng ${month}/${year}` : `Tháng ${month}/${year}`,
    dispatchId: id,
    number: `${100 + dispatch}-CV/TU`,
    closing,
    cutOff,
    closedAt: `${addDays(cutOff, closing)}T00:0${chance.between(1, 9)}`,
    reason: closing > 1 ? 'Một đơn vị báo cáo lại' : '',
    code: '',
    name: '',
    difficulties: '',
    overdueStages: [],
  };
  const sizes = seededRandom((office * 97 + year) * 97 + dispatch);
  const asking = { ...pick(DISPATCH_DEFAULTS, ['label', 'task']), asks };
  const shown = figureNames(scopeOf([asking]));
  const blocks = BLOCKS.map((block): FrozenFigures => {
    const figures = pick(figuresOf(chance, sizes.between(3, 14), month), shown);
    const value = { label: REQUESTED, value: chance.between(0, 400) / 4 };
    const isReported = dispatch % 2 === 0 && chance.between(0, 9) > 0;
    const row = {
      ...{ ...facts, ...NO_CLOSED_FIGURES, ...figures, level: 'block' as const, block },
      reminders: chance.between(0, 9),
      completedAfter: chance.between(0, 2),
      reportedValues: isReported ? [value] : [],
    };
    return { ...row, checksum: sealOf(row, []) };
  });
  const sum = (name: 'reminders' | 'completedAfter') =>
    blocks.reduce((all, row) => all + row[name], 0);
  const figures = closedFigures((name) => blocks.reduce((all, row) => all + row[name], 0));
  const total = {
    ...{ ...facts, ...figures, level: 'total' as const, block: '' },
    reminders: sum('reminders'),
    completedAfter: sum('completedAfter'),
    reportedValues: addedValues(blocks.map(({ reportedValues }) => reportedValues)),
  };
  return {
    office: `Văn phòng Đảng ủy xã Mẫu số ${office}`,
    dispatch: {
      id,
      ...asking,
      issuedOn: toDay(`${year}-01-${String((dispatch % 28) + 1).padStart(2, '0')}`),
      issuingBody: 'Tỉnh ủy Mẫu',
      subject: `Về việc tổ chức quán triệt văn bản mẫu số ${dispatch}, “khẩn, trong tháng"`,
    },
    total: { ...total, checksum: sealOf(total, blocks) },
    blocks,
  };
}

/** The file that an office with these closings downloads at the moment `savedAt`. */
export function madeUpCsv(closings: readonly MadeUpClosing[], savedAt: string): string {
  const [first] = closings;
  const dispatches = new Map(closings.map(({ dispatch }) => [dispatch.id, dispatch]));
  return figuresCsv({
    office: first?.office ?? '',
    savedAt,
    dispatches: [...dispatches.values()],
    frozen: closings.flatMap(({ total, blocks }) => [total, ...blocks]),
  }).text;
}

function lastDay(year: number, month: number): Day {
  return addDays(addMonths(toDay(`${year}-${String(month).padStart(2, '0')}-01`), 1), -1);
}

/** Makes up figures in which more units have answered the later the month is. */
function figuresOf(chance: RandomSource, units: number, month: number): ClosedFigures {
  const acknowledged = chance.between(Math.floor((units * month) / 14), units);
  const completed = chance.between(Math.floor((acknowledged * month) / 13), acknowledged);
  const completeLate = chance.between(0, Math.floor(completed / 4));
  const completeOverdue = chance.between(0, units - completed);
  const acknowledgeLate = chance.between(0, Math.floor(acknowledged / 5));
  const acknowledgeOverdue = chance.between(0, units - acknowledged);
  return {
    ...NO_CLOSED_FIGURES,
    units,
    acknowledgeOnTime: acknowledged - acknowledgeLate,
    acknowledgeLate,
    acknowledgeWithin: units - acknowledged - acknowledgeOverdue,
    acknowledgeOverdue,
    completeOnTime: completed - completeLate,
    completeLate,
    completeWithin: units - completed - completeOverdue,
    completeOverdue,
    overdue: completeOverdue,
    unreachable: chance.between(0, 1),
    sessions: completed,
    eligible: completed * 40,
    attended: completed * chance.between(30, 40),
  };
}
