import type { AppsScript } from '../../local/apps-script';
import { markResult } from '../../local/demo/mark-result';
import { valueFieldName } from '../../src/answers/answer-form-view';
import type { Day } from '../../src/calendar/day';
import type { FormAnswers } from '../../src/forms/form-view';
import type { UnitChange } from '../../src/unit-changes/rules/unit-act';
import type { UnitsView } from '../../src/unit-changes/rules/units-view';
import {
  acknowledgeAnswer,
  completionAnswer,
  reportAnswer,
  typedHeads,
  typedRound,
} from '../builders/answers';
import { writingOf } from '../builders/unit-change';
import { viewIn } from '../builders/units-view';
import { dispatch } from '../bundle/dispatch';
import {
  importUnits,
  introduce,
  newFile,
  owner,
  sendAll,
  setUp,
  tickAt,
  tokenIn,
  typeSetting,
} from '../bundle/office';
import { cellAt, rowsOf, words } from '../bundle/rows-of';

/** Mailbox of the leaders, who get a letter with each closing. */
export const LEADER = 'bithu@phuninh.example.org';

/** An office that is being played, with every page that was printed as PDF. */
export interface YearOffice {
  readonly google: AppsScript;
  readonly printed: readonly string[];
}

const HEADERS = [
  ...['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'],
  ...['Cơ quan cấp trên trực tiếp', 'Điện thoại'],
];

const mailbox = (code: string) => `${code.toLowerCase()}@phuninh.example.org`;
const unitRow = (code: string, name: string, block: string, parent = '', email = mailbox(code)) => [
  ...[code, name, block, email],
  ...[parent, '0100 200 300'],
];
const numbered = (count: number, row: (number: string, at: number) => string[]) =>
  Array.from({ length: count }, (_, at) => row(String(at + 1).padStart(2, '0'), at));

/** 23 units in three blocks, and one without block. One has no mailbox. */
const UNITS = [
  HEADERS,
  unitRow('PGD', 'Phòng Giáo dục và Đào tạo', 'Cơ quan'),
  unitRow('DU-1', 'Đảng ủy xã Phú Hòa', 'Cơ quan'),
  unitRow('DU-2', 'Đảng ủy xã Phú Lộc', 'Cơ quan'),
  unitRow('CQ-1', 'Thanh tra huyện', 'Cơ quan'),
  unitRow('CQ-2', 'Hạt Kiểm lâm', 'Cơ quan'),
  unitRow('CQ-3', 'Chi cục Thống kê', 'Cơ quan', '', ''),
  ...numbered(8, (at) => unitRow(`TH-${at}`, `Trường Mẫu ${at}`, 'Trường học', 'PGD')),
  ...numbered(8, (at, index) =>
    unitRow(`CB-${at}`, `Chi bộ Khu ${at}`, 'Chi bộ', index < 4 ? 'DU-1' : 'DU-2'),
  ),
  unitRow('KK-1', 'Quỹ tín dụng nhân dân', ''),
];

/** Performs an act of a dialog. Throws unless the office says that it is done. */
function act({ google }: YearOffice, fn: string, ...args: readonly unknown[]): unknown {
  const { result, error } = google.call(owner, fn, ...args);
  const { done = true } = (result ?? {}) as { done?: boolean };
  if (error || !done) throw new Error(`${fn}: ${JSON.stringify(error ?? result)}`);
  return result;
}

function marks(office: YearOffice, key: string, mark: Parameters<typeof markResult>[2]): void {
  markResult((fn, ...args) => act(office, fn, ...args), key, mark);
}

const codeOf = (numbers: readonly number[], prefix: string) =>
  numbers.map((number) => `${prefix}-${String(number).padStart(2, '0')}`);
const schools = (...numbers: number[]) => codeOf(numbers, 'TH');
const cells = (...numbers: number[]) => codeOf(numbers, 'CB');

let requests = 0;

/** Sends an answer from a unit's page. Throws unless the page says that it is recorded. */
function send({ google }: YearOffice, unit: string, fn: string, answer: object): void {
  const letter = google.letters.findLast(
    ({ to, body }) => to === mailbox(unit) && body.includes('?t='),
  );
  if (!letter) throw new Error(`No letter with a link went to ${unit}.`);
  requests += 1;
  const request = requests.toString(16).padStart(32, '0');
  const { result } = google.callFromPage(fn, tokenIn(letter), answer, request);
  const { state } = (result ?? {}) as { state?: string };
  if (state !== 'recorded') throw new Error(`${fn} of ${unit}: ${JSON.stringify(result)}`);
}

const confirms = (office: YearOffice, id: string, units: readonly string[], version = 1) => {
  for (const unit of units)
    send(office, unit, 'confirmReceipt', acknowledgeAnswer({ dispatch: id, version }));
};

/** A superior answers for units below it. */
const confirmsFor = (office: YearOffice, id: string, parent: string, units: readonly string[]) => {
  for (const forUnit of units) {
    const answer = { dispatch: id, forUnit, reason: 'đơn vị báo qua điện thoại' };
    send(office, parent, 'confirmReceipt', acknowledgeAnswer(answer));
  }
};

/** Figures of its own that the office asks with a dispatch. */
const POSTS = 'Số tin, bài đã đăng';
const CLASSES = 'Số lớp tập huấn';
const MONEY = 'Kinh phí';

const typedValues = (own: Readonly<Record<string, string>>) =>
  Object.entries(own).map(([label, text]) => ({ label, text }));

interface Trained {
  readonly on: Day;
  readonly eligible: number;
  readonly attended: number;
  readonly state?: 'inProgress' | 'completed';
  readonly version?: number;
  readonly replaces?: boolean;
  readonly earlier?: readonly object[];
  readonly difficulties?: string;
  readonly own?: Readonly<Record<string, string>>;
}

const round = (heldOn: Day, attended: number) =>
  typedRound({ heldOn, attended: typedHeads({ party: String(attended) }) });

function trains(office: YearOffice, id: string, unit: string, told: Trained): void {
  const { on, eligible, attended, state = 'completed', version = 1 } = told;
  const answer = completionAnswer({
    ...{ dispatch: id, version, state },
    eligible: typedHeads({ party: String(eligible) }),
    entries: [round(on, attended)],
    difficulties: told.difficulties ?? '',
  });
  const values = [...answer.values, ...typedValues(told.own ?? {})];
  send(office, unit, 'reportResult', { ...answer, values });
}

const reports = (office: YearOffice, id: string, unit: string, fields: object) =>
  send(office, unit, 'reportResult', reportAnswer({ dispatch: id, ...fields }));

const records = (office: YearOffice, id: string, unit: string, fields: FormAnswers) =>
  act(office, 'recordAnswer', {
    ...{ dispatch: id, unit, position: 'Văn thư', reason: 'gọi điện' },
    ...fields,
  });

/** Types into a cell of the row of Theo dõi of a unit. */
function types(
  { google }: YearOffice,
  id: string,
  unit: string,
  [column, text]: readonly [string, string],
): void {
  const at = rowsOf(google, 'tracking').findIndex(({ key }) => key === `${id}/${unit}`);
  const { refusal } = google.type(
    owner,
    words.tabs.tracking.name,
    cellAt(google, 'tracking', column, at + 3),
    text,
  );
  if (at < 0 || refusal !== null) throw new Error(`${id}/${unit}: ${refusal}`);
}

function change(
  office: YearOffice,
  on: Day,
  planned: (unit: (code: string) => UnitsView['units'][number]) => Partial<UnitChange>,
): void {
  const { result } = office.google.call(owner, 'readUnits', { units: 'all', contacts: null });
  const view = viewIn(result);
  const unit = (code: string) => {
    const found = view.units.find((one) => one.code === code);
    if (!found) throw new Error(`No unit has the code ${code}.`);
    return found;
  };
  act(office, 'changeUnits', view.seen, writingOf(view, { on, ...planned(unit) }));
}

const approveAll = (office: YearOffice) => {
  const { awaiting } = words.choices.letterState;
  const waiting = rowsOf(office.google, 'outbox').filter(({ state }) => state === awaiting);
  act(office, 'decideLetters', { approve: waiting.map(({ id }) => id), cancel: [] });
};

const byHand = (office: YearOffice, fields: FormAnswers) => act(office, 'takeClosing', fields);

/** A day on which something happens. A look at all figures follows the acts of a `checked` day. */
interface YearDay {
  readonly day: Day;
  readonly checked?: true;
  readonly acts: (office: YearOffice) => void;
}

const nothing = () => undefined;

const DAYS: readonly YearDay[] = [
  {
    day: '2026-01-05',
    acts(office) {
      const receipt = { asks: 'receipt', task: '', completeBy: '', acknowledgeBy: '2026-01-16' };
      const own = { number: '12-TB/HU', type: 'Thông báo', issuedOn: '2026-01-05' };
      const about = { subject: 'lịch trực Tết', reportsTo: 'Thường trực Huyện ủy' };
      act(office, 'addDispatch', dispatch({ ...receipt, ...own, ...about }));
      sendAll(office.google);
    },
  },
  {
    day: '2026-01-07',
    acts(office) {
      confirms(office, 'VB-001', [...schools(1, 2, 3), ...cells(3, 4, 5), 'DU-1', 'PGD']);
      confirmsFor(office, 'VB-001', 'DU-1', cells(1, 2));
      confirmsFor(office, 'VB-001', 'PGD', schools(8));
    },
  },
  { day: '2026-01-12', checked: true, acts: nothing },
  {
    day: '2026-01-14',
    acts(office) {
      records(office, 'VB-001', 'CQ-3', { answer: 'acknowledged', channel: 'phone' });
      records(office, 'VB-001', 'CQ-2', { answer: 'acknowledged', channel: 'email' });
      records(office, 'VB-001', 'CQ-1', { answer: 'acknowledged', channel: 'paper' });
      const { acknowledged } = words.choices.acknowledgeState;
      types(office, 'VB-001', 'TH-05', ['acknowledge', acknowledged]);
      const own = { number: '30-CV/HU', issuedOn: '2026-01-14', subject: 'học tập chuyên đề' };
      const days = { acknowledgeBy: '2026-01-23', completeBy: '2026-03-06' };
      const requestedFigures = `${POSTS} (tin, bài) · số nguyên · cộng`;
      act(
        office,
        'addDispatch',
        dispatch({ ...own, ...days, requestedFigures, reportsTo: 'Thường trực Huyện ủy' }),
      );
      sendAll(office.google);
    },
  },
  // Saturday after the deadline of Friday
  { day: '2026-01-17', checked: true, acts: nothing },
  {
    day: '2026-01-19',
    checked: true,
    acts(office) {
      confirms(office, 'VB-002', [...schools(1, 2, 3, 4), ...cells(1, 2, 3), 'DU-1', 'DU-2']);
      confirms(office, 'VB-001', schools(6));
    },
  },
  {
    day: '2026-01-21',
    acts(office) {
      const received = { acknowledge: 'acknowledged', acknowledgedOn: '2026-01-20' };
      const trained = {
        ...{ ...received, complete: 'completed', completedOn: '2026-01-21' },
        ...{ heldOn: '2026-01-20', sessions: 2, eligible: 40, attended: 36 },
      };
      const entries = [
        ...['TH-06', 'TH-07', 'CB-07'].map((unit) => ({ unit, answer: trained })),
        ...['CB-06', 'KK-1'].map((unit) => ({ unit, answer: received })),
      ];
      act(office, 'importAnswers', { dispatch: 'VB-002', entries });
      const own = { number: '44-CV/HU', issuedOn: '2026-01-21', subject: 'rà soát thiết bị' };
      const days = { acknowledgeBy: '2026-01-27', completeBy: '2026-02-27' };
      act(office, 'addDispatch', dispatch({ ...own, ...days, task: 'report', reportForm: 'page' }));
      sendAll(office.google);
    },
  },
  {
    day: '2026-01-28',
    acts(office) {
      trains(office, 'VB-002', 'CB-01', {
        ...{ on: '2026-01-27', eligible: 25, attended: 24, own: { [POSTS]: '4' } },
      });
      trains(office, 'VB-002', 'TH-01', {
        ...{ on: '2026-01-26', eligible: 60, attended: 31, state: 'inProgress' },
        difficulties: 'Thiếu báo cáo viên.',
      });
      records(office, 'VB-002', 'CQ-3', {
        ...{ answer: 'completed', channel: 'phone', form: 'meeting', heldOn: '2026-01-26' },
        ...{ sessions: '1', audience: 'staff', eligible: '12', attended: '12' },
      });
      act(office, 'changeDispatch', {
        ...{ dispatch: 'VB-003', state: 'cancelled', sure: 'yes' },
        ...{ grounds: '50-CV/HU', groundsOn: '2026-01-28' },
      });
    },
  },
  { day: '2026-02-02', checked: true, acts: nothing },
  {
    day: '2026-02-05',
    acts(office) {
      const reason = 'đơn vị đề nghị';
      const extended = { dispatch: 'VB-002', stage: 'complete', until: '2026-03-20', reason };
      act(office, 'changeDeadline', { ...extended, unit: 'TH-03' });
      const exempt = { exempt: 'yes', sure: 'yes', reason: 'không có đảng viên' };
      act(office, 'changeDeadline', {
        ...{ dispatch: 'VB-002', unit: 'CQ-1', stage: 'complete' },
        ...exempt,
      });
      change(office, '2026-02-05', (unit) => ({
        ...{ act: 'rename', units: [unit('CB-05')], names: ['Chi bộ Khu Trung tâm'] },
      }));
      for (const unit of ['CB-01', 'TH-06'])
        marks(office, `VB-002/${unit}`, { kind: 'matches', text: 'báo cáo giấy' });
      marks(office, 'VB-002/TH-07', {
        ...{ kind: 'returned', text: 'số người không khớp báo cáo giấy' },
      });
    },
  },
  {
    day: '2026-02-27',
    acts(office) {
      confirms(office, 'VB-002', schools(5));
      trains(office, 'VB-002', 'DU-1', { on: '2026-02-26', eligible: 120, attended: 96 });
    },
  },
  // Saturday after the deadline of Friday
  { day: '2026-03-07', checked: true, acts: nothing },
  {
    day: '2026-03-09',
    checked: true,
    acts(office) {
      trains(office, 'VB-002', 'DU-2', {
        ...{ on: '2026-03-06', eligible: 80, attended: 77, own: { [POSTS]: '11' } },
      });
      typeSetting(office.google, 'periodKind', words.choices.periodKind.month);
    },
  },
  {
    day: '2026-03-11',
    acts(office) {
      act(office, 'issueVersion', {
        ...{ dispatch: 'VB-002', kind: 'terms', changes: 'Lùi hạn báo kết quả', sure: 'yes' },
        ...{ asks: 'receiptAndResult', task: 'training' },
        requestedFigures: `${POSTS} (tin, bài) · số nguyên · cộng`,
        ...{ acknowledgeBy: '2026-03-18', completeBy: '2026-04-10' },
      });
      office.google.tick('tick');
    },
  },
  { day: '2026-03-12', acts: approveAll },
  {
    day: '2026-04-01',
    checked: true,
    acts(office) {
      const own = { number: '77-KH/HU', type: 'Kế hoạch', issuedOn: '2026-04-01' };
      const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
      const to = { recipientBlocks: 'Trường học; Cơ quan', completeBy: '2026-04-30' };
      const subject = 'phòng cháy, chữa cháy rừng';
      const requestedFigures = [
        `${CLASSES} (lớp) · số nguyên · bắt buộc · cộng`,
        `${MONEY} (triệu đồng) · số thập phân · cộng`,
      ].join('\n');
      act(office, 'addDispatch', dispatch({ ...own, ...asks, ...to, subject, requestedFigures }));
      sendAll(office.google);
    },
  },
  {
    day: '2026-04-20',
    acts(office) {
      act(office, 'changeDispatch', { dispatch: 'VB-002', state: 'paused' });
      const values = typedValues({ [CLASSES]: '3', [MONEY]: '12,5' });
      reports(office, 'VB-004', 'TH-01', { doneOn: '2026-04-17', values });
      reports(office, 'VB-004', 'TH-02', { state: 'nothing', doneOn: '2026-04-17' });
      reports(office, 'VB-004', 'TH-03', {
        ...{ state: 'inProgress', doneOn: '', values: typedValues({ [MONEY]: '0,5' }) },
      });
    },
  },
  // A day off, and the deadline of 30/4 is moved to 4/5
  { day: '2026-05-01', checked: true, acts: nothing },
  {
    day: '2026-05-06',
    acts(office) {
      const days = { acknowledgeBy: '2026-05-15', completeBy: '2026-05-29' };
      act(office, 'changeDispatch', { dispatch: 'VB-002', state: 'open', sure: 'yes', ...days });
      records(office, 'VB-004', 'CQ-3', {
        ...{ answer: 'reportCompleted', channel: 'email', doneOn: '2026-05-05' },
        [valueFieldName('VB-004', 0)]: '2',
      });
      office.google.tick('tick');
    },
  },
  { day: '2026-05-07', acts: approveAll },
  {
    day: '2026-05-20',
    acts(office) {
      change(office, '2026-05-20', (unit) => ({
        ...{ act: 'consolidate', names: ['Trường Hòa Bình'], email: 'th-hb@phuninh.example.org' },
        units: [unit('TH-06'), unit('TH-07')],
      }));
      change(office, '2026-05-20', (unit) => ({
        ...{ act: 'merge', units: [unit('CB-08')], heir: unit('CB-07') },
      }));
    },
  },
  { day: '2026-06-01', checked: true, acts: nothing },
  {
    day: '2026-07-01',
    checked: true,
    acts(office) {
      act(office, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
      byHand(office, { kind: 'halfYear', lastDay: '2026-06-30' });
      office.google.tick('tick');
    },
  },
  {
    day: '2026-09-03',
    acts(office) {
      const own = { number: '90-CV/HU', issuedOn: '2026-09-03', subject: 'thống kê hội viên' };
      const asks = { asks: 'result', task: 'report', reportForm: 'page', acknowledgeBy: '' };
      const noDay = { completeBy: '', completeNone: 'yes' };
      act(office, 'addDispatch', dispatch({ ...own, ...asks, ...noDay }));
      sendAll(office.google);
    },
  },
  {
    day: '2026-09-21',
    acts(office) {
      reports(office, 'VB-005', 'CB-01', { doneOn: '2026-09-18' });
      reports(office, 'VB-005', 'CQ-2', { state: 'inProgress', doneOn: '' });
      trains(office, 'VB-002', 'CB-02', {
        ...{ on: '2026-09-17', eligible: 18, attended: 18, version: 2 },
      });
    },
  },
  { day: '2026-10-01', checked: true, acts: nothing },
  {
    day: '2026-12-31',
    checked: true,
    acts(office) {
      for (const id of ['VB-004', 'VB-005'])
        act(office, 'changeDispatch', { dispatch: id, state: 'closed' });
      byHand(office, { kind: 'year', lastDay: '2026-12-31' });
      office.google.tick('tick');
    },
  },
];

/** Number of days on which all figures are looked at. */
export const CHECKED_DAYS = DAYS.filter(({ checked }) => checked).length;

interface Watching {
  /** Called after each tick, when a period may have been closed. */
  ticked(office: YearOffice, day: Day): void;
  /** Called in the evening of each checked day. */
  checked(office: YearOffice, day: Day): void | Promise<void>;
}

/** Types a telephone number where the mailbox of the unit without one belongs. */
function typeFault(google: AppsScript): void {
  const at = rowsOf(google, 'units').findIndex(({ code }) => code === 'CQ-3');
  const cell = cellAt(google, 'units', 'email', at + 2);
  google.type(owner, words.tabs.units.name, cell, '0100 200 300');
}

/** Plays the year of an office: on each day a tick at 08:05 in Vietnam, then the acts, then another tick. */
export async function playYear({ ticked, checked }: Watching): Promise<void> {
  const printed: string[] = [];
  const pdf = (html: string) => {
    printed.push(html);
    return new TextEncoder().encode('%PDF-1.4');
  };
  const google = newFile({ now: '2026-01-05T01:00:00Z', pdf });
  const office = { google, printed };
  setUp(google);
  introduce(google);
  typeSetting(google, 'leaderMailboxes', LEADER);
  typeSetting(google, 'needsApproval', '');
  typeSetting(google, 'periodKind', words.choices.periodKind.week);
  importUnits(google, UNITS);
  typeFault(google);
  for (const { day, checked: isChecked, acts } of DAYS) {
    tickAt(google, `${day}T01:05:00Z`);
    ticked(office, day);
    acts(office);
    google.tick('tick');
    ticked(office, day);
    google.press(owner, words.menu.updateSummary);
    if (isChecked) await checked(office, day);
  }
}
