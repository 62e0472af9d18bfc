import type { Day } from '../../src/calendar/day';
import type { Dispatch } from '../../src/records/dispatch';
import type { Reader } from '../../src/records/letter-item-record';
import type { Obligation } from '../../src/records/obligation';
import { openLeadersPage, summaryLinkMaker } from '../../src/summary/jobs/open-leaders-page';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import { pageKeyOf } from '../../src/summary/rules/summary-token';
import { readRules } from '../../src/workbook/reading/office';
import { fakeOffice } from '../fakes/office';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { unit } from './unit';

const LEADER = 'bithu@tinh.example.org';

/** A Saturday. */
export const PROVINCE_DAY: Day = '2024-12-07';

const BLOCKS = [
  ['Khối xã, phường, đặc khu', 72, 'Đảng ủy xã Mẫu'],
  ['Khối sở, ban, ngành', 22, 'Đảng ủy Sở Mẫu'],
  ['Khối cơ quan Đảng', 7, 'Ban Tỉnh ủy Mẫu'],
  ['Khối Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', 9, 'Hội Mẫu'],
  ['Khối doanh nghiệp, đơn vị sự nghiệp', 14, 'Đảng ủy Công ty trách nhiệm hữu hạn một thành viên'],
] as const;

/** 124 units. */
export const PROVINCE_UNITS = BLOCKS.flatMap(([block, count, name]) =>
  Array.from({ length: count }, (_, at) =>
    unit({ code: `${block.length}-${at}`, name: `${name} ${at + 1}`, block }),
  ),
);

const training = { asks: 'receiptAndResult' } as const;
const report = { task: 'report', taskWords: 'rà soát, thống kê' } as const;

/** Deadlines are from long ago to the Friday before `PROVINCE_DAY`; the last dispatch is not due yet. */
export const PROVINCE_DISPATCHES = [
  [
    '101-CV/TU',
    'chấn chỉnh hoạt động sử dụng mạng xã hội của cán bộ, đảng viên',
    training,
    '2024-10-14',
    '2024-11-08',
  ],
  [
    '12-CT/TU',
    'tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống lãng phí trong các cơ quan, đơn vị trên địa bàn tỉnh giai đoạn 2024 - 2030',
    { ...training, ...report },
    '2024-10-21',
    '2024-11-22',
  ],
  [
    '45-KH/TU',
    'học tập, quán triệt Nghị quyết Đại hội đại biểu Đảng bộ tỉnh',
    training,
    '2024-10-28',
    '2024-12-06',
  ],
  [
    '118-CV/TU',
    'bảo đảm an toàn thông tin mạng trong các cơ quan Đảng',
    { asks: 'result', ...report },
    null,
    '2024-12-02',
  ],
  [
    '07-HD/TU',
    'ứng phó với bão và mưa lũ trên địa bàn tỉnh',
    { asks: 'receipt' },
    '2024-11-15',
    null,
  ],
  [
    '131-CV/TU',
    'tuyên truyền kỷ niệm ngày thành lập Mặt trận Dân tộc thống nhất Việt Nam',
    training,
    '2024-12-16',
    '2024-12-31',
  ],
] as const;

/** Obligations of every unit in every dispatch: some never answer, some are slow, a few are exempt. */
export const PROVINCE_OBLIGATIONS: readonly Obligation[] = PROVINCE_DISPATCHES.flatMap((_, nth) =>
  PROVINCE_UNITS.map(({ code }, at) =>
    obligation({ dispatchId: idOf(nth), unitCode: code, ...answersOf(at, nth) }),
  ),
);

function idOf(nth: number): string {
  return `VB-00${nth + 1}`;
}

function answersOf(at: number, nth: number): Partial<Obligation> {
  if ((at + nth) % 31 === 30) return { exemptBecause: 'không thuộc diện' };
  if (at % 20 === 3 || (at * 7 + nth * 5) % 17 === 0) return {};
  const { asks } = PROVINCE_DISPATCHES[nth]?.[2] ?? training;
  const acknowledged = { acknowledge: 'acknowledged', acknowledgedOn: '2024-10-14' } as const;
  const receipt = asks === 'result' ? {} : acknowledged;
  if (asks === 'receipt' || (at * 3 + nth) % 13 === 0) return receipt;
  return {
    ...receipt,
    complete: 'completed',
    completedOn: at % 5 === 0 ? '2024-12-04' : '2024-11-05',
  };
}

export function provinceDispatches(): Dispatch[] {
  return PROVINCE_DISPATCHES.map(([number, subject, asked, acknowledgeBy, completeBy], nth) =>
    dispatch({
      ...{ id: idOf(nth), number, subject, acknowledgeBy, completeBy, ...asked },
      ...{ firstNotice: 'paper', supportUnits: ['Công an tỉnh'] },
    }),
  );
}

/** What the reader's page of all dispatches shows in a province of 124 units with six dispatches. */
export function provinceView(reader: Reader = 'leaders'): SummaryView {
  const { ports } = fakeOffice({
    units: [...PROVINCE_UNITS, unit({ code: 'CA', name: 'Công an tỉnh', block: 'Khối khác' })],
    dispatches: provinceDispatches(),
    obligations: PROVINCE_OBLIGATIONS,
    settings: { leaderMailboxes: LEADER, linkBase: 'https://script.example.org/exec' },
    now: `${PROVINCE_DAY}T09:00`,
  });
  const linkTo = summaryLinkMaker(ports.signer, ports.clock, readRules(ports).settings);
  const owner = reader === 'leaders' ? LEADER : 'CA';
  const { address } = linkTo(pageKeyOf(owner), reader);
  const view = openLeadersPage(ports, decodeURIComponent(address.split('?s=')[1] ?? ''));
  if (!view) throw new Error('The page does not open');
  return view;
}
