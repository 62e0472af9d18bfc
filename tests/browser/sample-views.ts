import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import {
  type PageDispatch,
  pageAnswers,
  type SubordinateUnit,
  type UnitPageInput,
  type UnitPageView,
  unitPageView,
} from '../../src/answers/rules/page-view';
import { usualTraining } from '../../src/answers/rules/usual-training';
import { type Day, NO_DAY } from '../../src/calendar/day';
import {
  type ApprovalView,
  contentCounts,
  type LettersView,
  type ListedLetter,
  type PackedApproval,
  type PackedLetters,
  packApproval,
  packLetters,
  sumsOf,
} from '../../src/letters/rules/letters-view';
import type { PhoneReminderView } from '../../src/letters/rules/phone-reminder-view';
import { DISPATCH_DEFAULTS, type Dispatch, toDispatchId } from '../../src/records/dispatch';
import {
  newObligation,
  type Obligation,
  type TrackedObligation,
} from '../../src/records/obligation';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../src/records/unit';
import { liveData } from '../../src/report/data/live-data';
import type { ReportData } from '../../src/report/data/report-data';
import type { ReportView } from '../../src/report/data/report-view';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import { summarise } from '../../src/summary/rules/summarise';
import { briefingLines } from '../../src/summary/tab/briefing-lines';
import { wordsIn } from '../../src/words/words-in';
import { obligation } from '../builders/obligation';
import { settings } from '../builders/settings';
import { trainingValues } from '../builders/training';

const RULES = {
  calendar: {
    weekdays: [1, 2, 3, 4, 5],
    daysOff: new Set<Day>(),
    makeUpDays: new Set<Day>(),
  },
  dueSoonDays: 2,
};

/** The dispatch of all samples. Its second deadline is a Saturday. */
export const DISPATCH: Dispatch = {
  ...DISPATCH_DEFAULTS,
  id: toDispatchId('VB-001'),
  number: '1384-CV/HU',
  type: 'Công văn',
  issuedOn: '2024-10-30',
  issuingBody: 'Huyện ủy Phù Ninh',
  subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội của cán bộ, đảng viên',
  link: 'https://vanban.example.org/1384-CV-HU.pdf',
  leadUnit: 'Ban Tuyên giáo Huyện ủy',
  acknowledgeBy: '2024-11-08',
  completeBy: '2024-11-30',
};

const UNIT: Unit = {
  ...UNIT_DEFAULTS,
  code: toUnitCode('PN-061'),
  name: 'Trường Tiểu học Phù Ninh',
  shortName: 'TH Phù Ninh',
  block: 'Trường học',
  kind: 'Trường tiểu học',
  parent: 'Phòng Giáo dục và Đào tạo',
  email: 'th.phuninh@phuninh.example.org',
  phone: '0100 100 061',
};

const SETTINGS = settings({
  officeName: 'Văn phòng Huyện ủy Phù Ninh',
  officer: 'Chuyên viên tổng hợp',
  phone: '0100 100 000',
  superior: 'Đảng bộ huyện Phù Ninh',
  reportPlace: 'Phù Ninh',
  reportSymbol: 'VPHU',
  needsApproval: [],
});

/** Data of the school's page on `today`, with the answers it has given. */
export function schoolPage(
  answered: Partial<TrackedObligation> = {},
  today: Day = '2024-11-05',
  dispatch: Dispatch = DISPATCH,
): UnitPageView {
  const row = { ...obligation({ unitCode: 'PN-061' }), ...answered };
  return pageOf({ dispatches: [dispatch], obligations: [row], today });
}

/** Data of the school's page, without dispatches unless `fields` has some. */
export function pageOf(fields: Partial<UnitPageInput>): OpenView {
  return unitPageView({
    token: 'token-of-the-school',
    address: 'https://script.example.org/exec?t=token-of-the-school',
    unit: UNIT,
    successorOf: '',
    twin: '',
    subordinates: [],
    waiting: [],
    linked: '',
    before: '',
    further: [],
    rows: { unit: 62, dispatches: 7, obligations: { 'VB-001/PN-061': 63, 'VB-003/PN-061': 263 } },
    dispatches: [],
    obligations: [],
    settings: SETTINGS,
    language: 'vi',
    today: '2024-11-05',
    rules: RULES,
    lastNotified: () => NO_DAY,
    ...fields,
  }) as OpenView;
}

type OpenView = Extract<UnitPageView, { state: 'open' }>;

/**
 * Data of the page of a school with six dispatches on 20/11/2024. It has finished that of its letter, `VB-001`;
 * `VB-002` and `VB-003` are loaded, `VB-003` with its receipt overdue; the others are only listed.
 */
export function sixDispatchesPage(): OpenView {
  const dispatches = [1, 2, 3, 4, 5, 6].map((at) => ({
    ...DISPATCH,
    id: toDispatchId(`VB-00${at}`),
    number: `${1383 + at}-CV/HU`,
    acknowledgeBy: at === 3 ? '2024-11-08' : (`2024-11-${20 + at}` as Day),
  }));
  const row = ({ id }: Dispatch) => obligation({ unitCode: 'PN-061', dispatchId: id });
  return pageOf({
    today: '2024-11-20',
    linked: 'VB-001',
    dispatches: dispatches.slice(0, 3),
    obligations: dispatches
      .slice(0, 3)
      .map((one, at) => (at === 0 ? { ...row(one), ...TRAINED } : row(one))),
    waiting: dispatches.slice(3).map((one) => ({
      dispatch: one,
      codes: `acknowledge within ${one.acknowledgeBy}; complete within 2024-11-30`,
    })),
  });
}

/**
 * Data of the page of a parent with `count` subordinates on 20/11/2024. Of every five, three have done all, one has
 * not acknowledged and is overdue, one has only its result open.
 */
export function parentPage(count: number): OpenView {
  const codes = [
    'acknowledge overdue 2024-11-08; complete within 2024-11-30',
    'acknowledge onTime 2024-11-08; complete within 2024-11-30',
    ...Array(3).fill('acknowledge onTime 2024-11-08; complete onTime 2024-11-30'),
  ];
  return pageOf({
    today: '2024-11-20',
    unit: {
      ...UNIT,
      code: toUnitCode('PN-010'),
      name: 'Phòng Giáo dục và Đào tạo',
      position: 'Văn thư',
    },
    dispatches: [DISPATCH],
    obligations: [{ ...obligation({ unitCode: 'PN-010' }), ...TRAINED }],
    subordinates: Array.from({ length: count }, (_, at) => ({
      unit: {
        ...UNIT,
        code: toUnitCode(`PN-${100 + at}`),
        name: `Trường Tiểu học số ${at + 1}`,
        parent: 'Phòng Giáo dục và Đào tạo',
      },
      owed: [{ dispatch: DISPATCH, codes: codes[at % 5] ?? '' }],
    })),
  });
}

/** Data of a subordinate of `parentPage` that has answered nothing. */
export function childUnit(): SubordinateUnit {
  const dispatches = dispatchesOf(schoolPage({}, '2024-11-20'));
  const unit = { name: 'Trường Tiểu học số 1', kind: 'Trường tiểu học' };
  return { code: 'PN-100', name: unit.name, usual: usualTraining(unit), dispatches };
}

/** Answers of the school after step 1, acknowledgement. */
export const ACKNOWLEDGED: Partial<Obligation> = {
  acknowledge: 'acknowledged',
  acknowledgedOn: '2024-11-05',
  acknowledgedBy: 'Văn thư',
  channel: 'page',
  answeredVersion: 1,
};

/** Answers of the school after step 2, training. */
export const TRAINED: Partial<Obligation> = {
  ...ACKNOWLEDGED,
  complete: 'completed',
  completedOn: '2024-11-20',
  heldOn: '2024-11-18',
  completeChannel: 'page',
  sessions: 1,
  eligible: 72,
  attended: 71,
  reportedValues: trainingValues({
    eligibleBy: { staff: 72 },
    rounds: [
      { form: 'meeting', heldOn: '2024-11-18', sessions: 1, attended: { staff: 71 } },
      { form: 'copies', heldOn: '2024-11-06', sessions: null, attended: {} },
    ],
  }),
  implementingDocument: 'Kế hoạch số 12-KH/CB',
  documentOn: '2024-11-05',
};

/** Server's reply after recording these answers of the school. */
export function recorded(answered: Partial<Obligation>): AnswerOutcome {
  const answers = pageAnswers({ ...obligation({ unitCode: 'PN-061' }), ...answered });
  return { state: 'recorded', at: '2024-11-05T14:05', reference: '3F9A-12BC', answers };
}

/** Dispatches of a page's data. None if the page is not open. */
export function dispatchesOf(view: UnitPageView): readonly PageDispatch[] {
  return view.state === 'open' ? view.dispatches : [];
}

export function listedLetters(count: number, state: ListedLetter['state']): ListedLetter[] {
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 9 === 0 ? 'followUp' : at % 4 === 0 ? 'reminder' : 'notice';
    return {
      id:
        state === 'planned' || state === 'toApprove' ? '' : `T-${String(at + 1).padStart(6, '0')}`,
      kind,
      contents: [{ kind, number: '1384-CV/HU', nth: kind === 'followUp' ? 2 : 0 }],
      state,
      mailbox: `donvi${at + 1}@phuninh.example.org`,
      units: [at % 2 === 0 ? `Chi bộ thôn số ${at + 1}` : `Trường Mầm non xã số ${at + 1}`],
      blocks: [at % 2 === 0 ? 'Chi, đảng bộ trực thuộc' : 'Trường học'],
      subject: `[Thông báo] 1384-CV/HU, hạn 08/11: xác nhận đã nhận`,
      hasRequest: false,
      leaders: [],
      recipients: 1,
      at: '',
      reason: '',
    };
  });
}

export function restingMailboxes(count: number): LettersView['resting'] {
  return Array.from({ length: count }, (_, at) => ({
    mailbox: `nghi${at + 1}@phuninh.example.org`,
    units: [`Chi bộ thôn Nghỉ số ${at + 1}`],
    subject: '[Nhắc] 1390-CV/HU, hạn 12/11: kết quả',
    until: '08/11/2024',
  }));
}

/** Data of the letters dialog for `count` letters with one recipient each. */
export function lettersView(count: number, more: Partial<LettersView> = {}): PackedLetters {
  const { letters = listedLetters(count, 'planned') } = more;
  return packLetters({
    language: 'vi',
    obstacles: [],
    faults: [],
    moreFaults: 0,
    awaiting: 0,
    isPageUntested: false,
    gap: '',
    outsideWindow: '',
    sendsAtOnce: true,
    sums: { ...sumsOf(letters), recipients: count },
    letters,
    recent: [],
    openEnded: [],
    resting: [],
    leftOut: [],
    skipped: [
      { reason: 'Chưa có địa chỉ thư', count: 1, units: ['Chi bộ Hợp tác xã Nông nghiệp'] },
      { reason: 'Địa chỉ thư sai', count: 1, units: ['Chi bộ Quỹ tín dụng nhân dân'] },
    ],
    skippedCount: 2,
    quotaLeft: 100,
    lastDay: '',
    ...more,
  });
}

/** Data of the approval dialog. */
export function approvalView(
  letters: readonly ListedLetter[],
  more: Partial<ApprovalView> = {},
): PackedApproval {
  const counts = { letters: letters.length, dropped: 0 };
  const contents = contentCounts(letters);
  return packApproval({ language: 'vi', counts, contents, letters, dropped: [], ...more });
}

/** Data of the summary for a district with five blocks. */
export function districtSummary(): SummaryView {
  const blocks = [
    ['Chính quyền', 1],
    ['Phòng, ban, ngành', 13],
    ['MTTQ và các tổ chức chính trị - xã hội', 6],
    ['Chi, đảng bộ trực thuộc', 38],
    ['Trường học', 36],
  ] as const;
  const units = blocks.flatMap(([block, count]) =>
    Array.from(
      { length: count },
      (_, at): Unit => ({
        ...UNIT,
        code: toUnitCode(`${block}-${at}`),
        name: `${block}: đơn vị số ${at + 1}`,
        block,
        email: at === 5 ? '' : UNIT.email,
      }),
    ),
  );
  const obligations = units.map(
    (unit, at): Obligation => ({
      ...newObligation(toDispatchId('VB-001'), unit.code),
      ...answersOf(at),
    }),
  );
  const summaries = summarise({
    dispatches: [DISPATCH],
    obligations,
    units,
    letters: [],
    today: '2024-12-05',
    rules: RULES,
  });
  return {
    language: 'vi',
    officeName: SETTINGS.officeName,
    lastStep: 10,
    asOf: '07:30, 05/12/2024',
    summaries,
    lateUnits: [],
    lateUnitsLeftOut: 0,
    briefings: summaries.map((summary) => briefingLines(summary, wordsIn('vi'), 'vi')),
  };
}

function answersOf(at: number): Partial<Obligation> {
  if (at === 3) return { exemptBecause: 'Đơn vị mới thành lập, thực hiện cùng Chi bộ cơ quan' };
  if (at % 11 === 0) return {};
  if (at % 7 === 0) {
    return {
      ...ACKNOWLEDGED,
      difficulties: 'Chưa bố trí được hội trường; dự kiến lồng ghép sinh hoạt chi bộ tháng 12.',
    };
  }
  if (at % 10 === 1) {
    return {
      ...ACKNOWLEDGED,
      completeExtendedTo: '2024-12-20',
      reason: 'Văn bản số 12-CV/CB xin lùi hạn',
    };
  }
  return {
    ...TRAINED,
    completedOn: at % 5 === 0 ? '2024-12-04' : '2024-11-20',
    eligible: 1000 + at,
    attended: 986 + at,
  };
}

/** Sent letters in the form in which dialogs list them. */
export function sentLetters(count: number): ListedLetter[] {
  return listedLetters(count, 'sent').map((letter) => ({ ...letter, at: '04/11/2024 08:12' }));
}

/** Data of the phone reminder dialog: one unit that letters do not reach, and two with open dispatches. */
export function phoneReminderView(more: Partial<PhoneReminderView> = {}): PhoneReminderView {
  return {
    language: 'vi',
    toCall: [
      {
        code: 'PN-013',
        name: 'Chi bộ Hợp tác xã Nông nghiệp',
        phone: '0100 100 013',
        reason: 'chưa có địa chỉ email, liên hệ bằng điện thoại hoặc văn bản giấy',
        needsPaper: true,
        message:
          'Kính gửi Chi bộ Hợp tác xã Nông nghiệp. Văn phòng Huyện ủy Phù Ninh đề nghị đơn vị cập nhật: Công văn số 1384-CV/HU: xác nhận đã nhận văn bản, chậm nhất là ngày 08/11/2024.\nXác nhận tại: https://script.example.org/exec?t=abc (trang không hỏi mật khẩu, mã OTP). Liên hệ: Chuyên viên, điện thoại 0100 100 100.',
      },
    ],
    count: 1,
    hasLinks: true,
    units: [
      { code: 'PN-013', name: 'Chi bộ Hợp tác xã Nông nghiệp' },
      { code: 'PN-061', name: 'Trường Tiểu học Phù Ninh' },
    ],
    lists: [
      {
        title: 'Công văn số 1384-CV/HU: đơn vị chưa xác nhận đã nhận',
        text: 'Văn phòng Huyện ủy Phù Ninh: Công văn số 1384-CV/HU, còn 2 đơn vị chưa xác nhận đã nhận:\n- Chi bộ Hợp tác xã Nông nghiệp\n- Trường Tiểu học Phù Ninh\nĐề nghị các đơn vị mở liên kết trong thư đã gửi để trả lời.',
      },
      {
        title: 'Công văn số 1384-CV/HU: đơn vị chưa báo kết quả quán triệt',
        text: 'Văn phòng Huyện ủy Phù Ninh: Công văn số 1384-CV/HU, còn 2 đơn vị chưa báo kết quả quán triệt:\n- Chi bộ Hợp tác xã Nông nghiệp\n- Trường Tiểu học Phù Ninh\nĐề nghị các đơn vị mở liên kết trong thư đã gửi để trả lời.',
      },
    ],
    ...more,
  };
}

export function districtReport(more: Partial<ReportData> = {}): ReportData {
  const [summary] = districtSummary().summaries;
  if (!summary) throw new Error('no summary');
  return { ...liveData(summary, SETTINGS), ...more };
}

/** Data of the report dialog: one dispatch with a closed period, and one without. */
export function reportView(more: Partial<ReportView> = {}): ReportView {
  return {
    cancelled: [],
    language: 'vi',
    layout: 'party',
    dispatches: [
      {
        ...DISPATCH_DEFAULTS,
        id: toDispatchId('VB-001'),
        type: 'Công văn',
        number: '1384-CV/HU',
        subject: 'chấn chỉnh hoạt động sử dụng mạng xã hội',
        issuedOn: '2024-10-30',
        periods: [{ period: 'Tháng 11/2024', cutOff: '2024-11-30', corrected: false }],
      },
      {
        ...DISPATCH_DEFAULTS,
        id: toDispatchId('VB-002'),
        type: 'Kế hoạch',
        number: '12-KH/HU',
        subject: 'chuyển đổi số',
        issuedOn: '2024-10-30',
        periods: [],
      },
    ],
    hasRequestedFigures: false,
    first: null,
    ...more,
  };
}
