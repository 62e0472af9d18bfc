import { type RandomSource, seededRandom } from '../../local/demo/random-source';
import { addDays, addMonths, type Day, toDay } from '../../src/calendar/day';
import { type PeriodFile, sealedFile } from '../../src/periods/rules/period-file';
import { sealOf } from '../../src/periods/rules/seals';
import { type Asks, DISPATCH_DEFAULTS, toDispatchId } from '../../src/records/dispatch';
import { figureNames, scopeOf } from '../../src/records/figure-scope';
import { addFigures, type Figures, NO_FIGURES } from '../../src/records/figures';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { pick } from '../../src/records/pick';
import { workbookOf } from '../../src/report/page/workbook-of';
import { periodFileSection } from '../../src/report/period-file/period-file';
import { periodFile as words } from '../../src/words/vi/report/period-file';

/** Parameters of a made-up file. `office`, `dispatch` and `month` count from 1. */
export interface MadeUp {
  readonly office: number;
  readonly year: number;
  readonly dispatch: number;
  readonly month: number;
  /** Number of the closing within its period. Default: 1. */
  readonly closing?: number;
  /** Cut-off day. Default: the last day of the month. */
  readonly cutOff?: Day;
  /** Name of the office. Default: a name with its number. */
  readonly name?: string;
  /** What the dispatch asks. Default: receipt and result. */
  readonly asks?: Asks;
}

/** Blocks of every made-up office, as in a commune. */
export const BLOCKS = [
  'Chi bộ',
  'Trường học',
  'Chính quyền',
  'Mặt trận và đoàn thể',
  'Quân sự',
  'Công an',
  'Y tế',
  'Doanh nghiệp',
] as const;

/** Makes up a period file. The same arguments give the same file. The names of offices are not real. */
export function madeUpFile(wanted: MadeUp): PeriodFile {
  const { office, year, dispatch, month, closing = 1, asks = DISPATCH_DEFAULTS.asks } = wanted;
  const { cutOff = lastDay(year, month), name = `Văn phòng Đảng ủy xã Mẫu số ${office}` } = wanted;
  const chance = seededRandom(((office * 97 + year) * 97 + dispatch) * 13 + month * 7 + closing);
  const facts = {
    period: `Tháng ${month}/${year}`,
    dispatchId: toDispatchId(`VB-${String(dispatch).padStart(3, '0')}`),
    number: `${100 + dispatch}-CV/TU`,
    closing,
    cutOff,
    closedAt: `${addDays(cutOff, closing)}T00:0${chance.between(1, 9)}`,
    reason: closing > 1 ? 'Một đơn vị báo cáo lại' : '',
    code: '',
    name: '',
    difficulties: '',
    overdueStages: [],
    reportedValues: [],
  };
  const sizes = seededRandom((office * 97 + year) * 97 + dispatch);
  const asked = { ...pick(DISPATCH_DEFAULTS, ['label', 'task', 'taskWords']), asks };
  const shown = figureNames(scopeOf([asked]));
  const blocks = BLOCKS.map((block): FrozenFigures => {
    const all = figuresOf(chance, sizes.between(3, 14), month);
    const figures = { ...NO_FIGURES, ...pick(all, shown) };
    const row = { ...facts, ...figures, level: 'block' as const, block };
    const followUp = { reminders: chance.between(0, 9), completedAfter: chance.between(0, 2) };
    return { ...row, ...followUp, checksum: sealOf({ ...row, ...followUp }, []) };
  });
  const sum = blocks.reduce(addFigures, NO_FIGURES);
  const total = {
    ...facts,
    ...sum,
    reminders: blocks.reduce((count, { reminders }) => count + (reminders ?? 0), 0),
    completedAfter: blocks.reduce((count, one) => count + (one.completedAfter ?? 0), 0),
    level: 'total' as const,
    block: '',
  };
  return sealedFile({
    office: name,
    version: '0.1.0',
    type: 'Công văn',
    issuedOn: toDay(`${year}-01-${String((dispatch % 28) + 1).padStart(2, '0')}`),
    issuingBody: 'Tỉnh ủy Mẫu',
    subject: `Về việc tổ chức quán triệt văn bản mẫu số ${dispatch}`,
    ...asked,
    figureTitles: [],
    total: { ...total, checksum: sealOf(total, blocks) },
    blocks,
  });
}

function lastDay(year: number, month: number): Day {
  return addDays(addMonths(toDay(`${year}-${String(month).padStart(2, '0')}-01`), 1), -1);
}

export function workbookBytes(file: PeriodFile): Uint8Array {
  return workbookOf([periodFileSection(file, words)], 'vi');
}

/** Makes up figures in which more units have answered the later the month is. */
function figuresOf(chance: RandomSource, units: number, month: number): Figures {
  const acknowledged = chance.between(Math.floor((units * month) / 14), units);
  const completed = chance.between(Math.floor((acknowledged * month) / 13), acknowledged);
  const completeLate = chance.between(0, Math.floor(completed / 4));
  const completeOverdue = chance.between(0, units - completed);
  const acknowledgeLate = chance.between(0, Math.floor(acknowledged / 5));
  const acknowledgeOverdue = chance.between(0, units - acknowledged);
  return {
    ...NO_FIGURES,
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
