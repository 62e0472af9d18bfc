import { expectUntil } from '../../../src/answers/rules/expected-day';
import { addDays, type Day, formatDay } from '../../../src/calendar/day';
import { calendarOf } from '../../../src/calendar/day-off';
import { deadlineStatusOn } from '../../../src/calendar/deadline';
import { initialDaysOff } from '../../../src/calendar/initial-days-off';
import type { WorkingCalendar } from '../../../src/calendar/working-calendar';
import { answerDay } from '../../../src/dispatches/rules/answer-day';
import { commonValues, compose, fillLetter } from '../../../src/letters/compose/compose-letter';
import type { LetterContext } from '../../../src/letters/compose/letter-context';
import { type LetterMessage, mailOf } from '../../../src/letters/compose/mail-of';
import type { LetterDocument } from '../../../src/letters/document/letter-document';
import { contactsBefore } from '../../../src/letters/rules/contacts-before';
import { digestItemFinder } from '../../../src/letters/rules/escalation';
import { closingRecord } from '../../../src/letters/rules/leadership-record';
import { dueContextOf, type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { letterFor, type PlannedLetter } from '../../../src/letters/rules/planned-letter';
import { freeze } from '../../../src/periods/rules/freeze';
import { DISPATCH_DEFAULTS, type Dispatch, toDispatchId } from '../../../src/records/dispatch';
import type { FrozenFigures } from '../../../src/records/frozen-figures';
import { LEADERS, type LetterItemRecord } from '../../../src/records/letter-item-record';
import type { LetterKind } from '../../../src/records/letter-kind';
import { newObligation, type Obligation } from '../../../src/records/obligation';
import { ASKING_PAUSE, DUE_SOON_DAYS } from '../../../src/records/office-rules';
import { type OutboxLetter, toLetterId } from '../../../src/records/outbox-letter';
import type { Stage } from '../../../src/records/stage';
import { toUnitCode, UNIT_DEFAULTS, type Unit } from '../../../src/records/unit';
import { summarise } from '../../../src/summary/rules/summarise';
import type { Language } from '../../../src/texts/language';
import { wordsIn } from '../../../src/words/words-in';
import type { MailMessage } from '../../../src/workbook/ports';
import { settingsOf } from '../../../src/workbook/tabs/settings-rows';

export interface SampleLetter {
  readonly name: string;
  readonly message: MailMessage;
  readonly document: LetterDocument;
}

/** Address with the length of Google's own web app addresses. */
const PAGE = `https://script.google.com/macros/s/AKfycb${'x7Kq2Lm9_pR4tVw8'.repeat(4)}/exec`;

const ACKNOWLEDGE_BY = '2026-11-04';
const COMPLETE_BY = '2026-11-25';

const DISPATCH: Dispatch = {
  ...DISPATCH_DEFAULTS,
  id: toDispatchId('VB-001'),
  number: '18-CV/ĐU',
  type: 'Công văn',
  issuedOn: '2026-10-26',
  issuingBody: 'Đảng ủy xã Thượng Lâm Khê',
  subject: 'tăng cường quán triệt, tuyên truyền việc sử dụng mạng xã hội an toàn, đúng quy định',
  reportsTo: ['Thường trực Đảng ủy xã'],
  acknowledgeBy: ACKNOWLEDGE_BY,
  completeBy: COMPLETE_BY,
};

const PLAN: Dispatch = {
  ...DISPATCH,
  id: toDispatchId('VB-002'),
  number: '25-KH/ĐU',
  type: 'Kế hoạch',
  issuedOn: '2026-11-02',
  subject: 'tổ chức sinh hoạt chuyên đề quý IV',
  acknowledgeBy: '2026-11-25',
  completeBy: '2026-12-11',
};

/** Four dispatches whose first deadline has passed on 11/11/2026. */
const OVERDUE: readonly Dispatch[] = ['18-CV/ĐU', '22-CV/ĐU', '23-CV/ĐU', '24-CV/ĐU'].map(
  (number, at) => ({ ...DISPATCH, id: toDispatchId(`VB-00${at + 1}`), number }),
);

const unitOf = (code: string, name: string, email: string): Unit => ({
  ...UNIT_DEFAULTS,
  code: toUnitCode(code),
  name,
  email,
  block: 'Khối trường học',
  parent: 'Đảng ủy xã Thượng Lâm Khê',
});
const SCHOOL = unitOf('TLK-045', 'Trường Mầm non Đồng Vàng', 'dongvang@thuonglamkhe.example.org');
const CELL = unitOf('TLK-046', 'Chi bộ Trường Mầm non Đồng Vàng', SCHOOL.email);

const aboutSchool = ({ id: dispatchId }: Pick<Dispatch, 'id'>) =>
  ({ dispatchId, unitCode: SCHOOL.code, version: 1 }) as const;

const noticed = (dispatch: Pick<Dispatch, 'id'>): LetterItemRecord => ({
  ...{ kind: 'notice', ...aboutSchool(dispatch), movesDeadline: false },
});

const reminded = (stage: Stage, setDay: Day, step: number): LetterItemRecord => ({
  ...{ kind: 'reminder', ...aboutSchool(DISPATCH), stage, setDay, step },
});

const announced = (dispatch: Pick<Dispatch, 'id'>, setDay: Day | null): LetterItemRecord => ({
  ...{ kind: 'announcement', ...aboutSchool(dispatch), stage: 'acknowledge', setDay },
});

/** A letter about the school that was sent before. */
function earlierLetter(
  day: Day,
  kind: LetterKind,
  itemRecords: readonly LetterItemRecord[],
): OutboxLetter {
  return {
    id: toLetterId(`T-${day.replaceAll('-', '').slice(2)}`),
    kind,
    state: 'sent',
    mailbox: SCHOOL.email,
    copies: '',
    subject: '',
    itemRecords,
    regardless: 'no',
    plannedOn: day,
    claimedAt: `${day}T08:10`,
    run: '',
    sentAt: `${day}T08:10`,
    reason: '',
  };
}

const firstNotice = earlierLetter('2026-10-26', 'notice', [
  noticed(DISPATCH),
  announced(DISPATCH, DISPATCH.acknowledgeBy),
]);
const firstCompletionNotice = earlierLetter('2026-10-26', 'notice', [
  reminded('complete', COMPLETE_BY, 0),
]);
const planNotice = earlierLetter('2026-11-02', 'notice', [
  noticed(PLAN),
  announced(PLAN, PLAN.acknowledgeBy),
]);
const followedUp = (day: Day, step: number) =>
  earlierLetter(day, 'followUp', [reminded('acknowledge', ACKNOWLEDGE_BY, step)]);
const TWO_FOLLOW_UPS = [
  firstNotice,
  followedUp('2026-11-05', 1),
  followedUp('2026-11-11', 5),
] as const;
const THREE_FOLLOW_UPS = [...TWO_FOLLOW_UPS, followedUp('2026-11-18', 10)] as const;

const rowOf = (fields: Partial<Obligation>, { id } = DISPATCH, { code } = SCHOOL): Obligation => ({
  ...newObligation(id, code),
  ...fields,
});
const RECEIVED = { acknowledge: 'acknowledged', acknowledgedOn: '2026-11-03' } as const;

/**
 * Input from which each sample letter is planned. `inputOf` fills in what is left out: one dispatch, one school
 * that has not answered it, and no earlier letters.
 */
const PLANS: Readonly<Record<string, Partial<PlanInput> & { readonly today: Day }>> = {
  notice: { today: '2026-10-26' },
  'notice-two-units': {
    today: '2026-10-26',
    units: [SCHOOL, CELL],
    obligations: [rowOf({}), rowOf({}, DISPATCH, CELL)],
  },
  'notice-receipt': {
    today: '2026-10-26',
    dispatches: [{ ...DISPATCH, asks: 'receipt', completeBy: null }],
  },
  'notice-report': {
    today: '2026-10-26',
    dispatches: [
      {
        ...DISPATCH,
        ...{ label: 'Mục 3', leadUnit: 'Ban Xây dựng Đảng', subject: 'kỷ niệm ngày 18/11' },
        ...{ asks: 'result', acknowledgeBy: null, completeHour: '16:00' },
        ...{ task: 'report', taskWords: 'tổ chức Ngày hội Đại đoàn kết', reportForm: 'document' },
      },
    ],
  },
  'notice-no-deadline': {
    today: '2026-10-26',
    dispatches: [{ ...DISPATCH, task: 'report', acknowledgeBy: null, completeBy: null }],
  },
  reminder: { today: '2026-11-20', letters: [firstNotice], obligations: [rowOf(RECEIVED)] },
  'follow-up': { today: '2026-11-05', letters: [firstNotice] },
  'follow-up-third': { today: '2026-11-18', letters: TWO_FOLLOW_UPS },
  'follow-up-both': { today: '2026-12-09', letters: THREE_FOLLOW_UPS },
  'follow-up-answered': {
    today: '2026-12-09',
    letters: [firstNotice],
    obligations: [
      rowOf({
        ...RECEIVED,
        complete: 'inProgress',
        implementingDocument: 'Kế hoạch số 12-KH/CB',
        documentOn: '2026-11-20',
        expectedOn: '2026-12-04',
        difficulties: 'Chi bộ có 12 đồng chí đi làm ăn xa, chưa họp đủ.',
      }),
    ],
  },
  'several-dispatches': {
    today: '2026-11-20',
    dispatches: [DISPATCH, PLAN],
    obligations: [rowOf(RECEIVED), rowOf({}, PLAN)],
    letters: [firstNotice, planNotice],
  },
  'several-follow-ups': {
    today: '2026-11-11',
    dispatches: OVERDUE,
    obligations: OVERDUE.map((dispatch) => rowOf({}, dispatch)),
    letters: [
      ...OVERDUE.map((dispatch) =>
        earlierLetter('2026-10-26', 'notice', [
          noticed(dispatch),
          announced(dispatch, DISPATCH.acknowledgeBy),
        ]),
      ),
      followedUp('2026-11-05', 1),
    ],
  },
  'news-and-others': {
    today: '2026-11-03',
    dispatches: [DISPATCH, PLAN],
    obligations: [rowOf({}), rowOf({}, PLAN)],
    letters: [firstNotice],
  },
  'new-version': {
    today: '2026-11-11',
    dispatches: [
      {
        ...DISPATCH,
        version: 2,
        changes: 'sửa nội dung mục 2, bổ sung đối tượng quán triệt',
        acknowledgeBy: '2026-11-16',
        completeBy: '2026-12-01',
      },
    ],
    letters: [firstNotice],
  },
  moved: {
    today: '2026-11-06',
    dispatches: [{ ...DISPATCH, acknowledgeBy: '2026-11-12' }],
    letters: TWO_FOLLOW_UPS.slice(0, 2),
  },
  extended: {
    today: '2026-11-23',
    letters: [firstNotice, firstCompletionNotice],
    obligations: [rowOf({ ...RECEIVED, completeExtendedTo: '2026-12-04' })],
  },
  resumed: {
    today: '2026-11-20',
    dispatches: [{ ...DISPATCH, acknowledgeBy: '2026-11-27', completeBy: '2026-12-11' }],
    letters: [
      {
        ...firstNotice,
        itemRecords: [...firstNotice.itemRecords, ...firstCompletionNotice.itemRecords],
      },
      earlierLetter('2026-11-06', 'cancellation', [
        { kind: 'cancellation', ...aboutSchool(DISPATCH), earlier: 0 },
      ]),
    ],
  },
  supplement: {
    today: '2026-11-12',
    letters: [firstNotice],
    obligations: [
      rowOf({
        ...RECEIVED,
        complete: 'inProgress',
        returnedStage: 'complete',
        returnedOn: '2026-11-12',
        returnedBecause: 'thiếu số thuộc diện của khối học sinh',
      }),
    ],
  },
  exempt: {
    today: '2026-11-12',
    letters: [firstNotice],
    obligations: [rowOf({ exemptBecause: 'đơn vị đã sáp nhập' })],
  },
  ended: {
    today: '2026-11-12',
    dispatches: [
      { ...DISPATCH, state: 'cancelled', changes: 'Công văn số 30-CV/ĐU ngày 11/11/2026' },
    ],
    letters: [firstNotice],
  },
  information: { today: '2026-10-26', obligations: [rowOf({ role: 'informed' })] },
};

/** Throws if a letter cannot be composed. */
export function sampleLetters(language: Language): SampleLetter[] {
  const context = contextIn(language);
  const units = Object.entries(PLANS).map(([name, plan]) => {
    const [letter] = planLetters(inputOf(plan, context)).letters;
    return composed(name, letter, {
      ...context,
      today: plan.today,
      answerBy: (dispatch) => answerDay(dispatch, plan.today, context.calendar),
      pastContacts: contactsBefore(plan.letters ?? []),
      mayPromise: (status, promised) => {
        const { settings, calendar } = context;
        return expectUntil(status, promised, { ...settings, calendar, today: plan.today }) !== null;
      },
    });
  });
  const today = '2026-11-23';
  return [
    ...units,
    composed('superior', digest(inputOf({ today, letters: THREE_FOLLOW_UPS }, context)), {
      ...context,
      today,
    }),
    composed('leadership', aboutWeek([DISPATCH], context), { ...context, today }),
    composed('leadership-several', aboutWeek([DISPATCH, PLAN], context), {
      ...context,
      dispatches: [DISPATCH, PLAN],
      today,
    }),
    sampleOf('health', toOwner(context)),
  ];
}

type SampleContext = LetterContext & {
  readonly rules: PlanInput['rules'];
  readonly calendar: WorkingCalendar;
};

function contextIn(language: Language): SampleContext {
  const words = wordsIn(language);
  const initial = settingsOf([], words).settings;
  const settings = {
    ...initial,
    officeName: 'Văn phòng Đảng ủy xã Thượng Lâm Khê',
    officer: 'Chánh Văn phòng',
    phone: '0100 000 001',
    replyTo: 'vanphong.danguy@thuonglamkhe.example.org',
    linkBase: PAGE,
  };
  const calendar = calendarOf(settings.workingWeekdays, initialDaysOff(words.daysOff));
  const rules = {
    ...settings,
    askingPause: ASKING_PAUSE,
    deadlines: { ...settings, dueSoonDays: DUE_SOON_DAYS, calendar },
  };
  const base = {
    words,
    language,
    settings,
    today: '2026-11-23' as const,
    judgeOn: (day: Day) => deadlineStatusOn(rules.deadlines, day),
    answerBy: () => '2026-11-26' as const,
    pastContacts: () => [],
    mayPromise: () => false,
    fileId: () => 'tep',
    rules,
    calendar,
    openings: new Map(),
    openingCells: [],
    linkOf: ({ code }: Unit, dispatch = '') =>
      `${PAGE}?t=${code}.1.q8Zs0Yk3Jd6Hf1Nw5Bt7Xv2Mc4Lr9PgQ_aE-uIoT&d=${dispatch}`,
    summaryLinkOf: () => ({ address: `${PAGE}?s=VB-001.q8Zs0Yk3Jd6Hf1Nw5B`, until: '31/12/2026' }),
    dispatches: [DISPATCH],
    frozen: () => [],
    tracking: () => [],
  };
  return { ...base, frozen: () => frozenWeek(base) };
}

function inputOf(
  { dispatches = [DISPATCH], ...plan }: (typeof PLANS)[string],
  { rules }: SampleContext,
): PlanInput {
  return { dispatches, units: [SCHOOL], obligations: [rowOf({})], letters: [], rules, ...plan };
}

function composed(
  name: string,
  letter: PlannedLetter | undefined,
  context: LetterContext,
): SampleLetter {
  if (!letter) throw new Error(`No letter ${name} is planned`);
  const outcome = compose(letter, context);
  if ('fault' in outcome) throw new Error(`${name}: ${outcome.fault}`);
  return sampleOf(name, outcome.message);
}

function sampleOf(name: string, message: LetterMessage): SampleLetter {
  return { name, message: mailOf(message), document: message.document };
}

function digest(input: PlanInput): PlannedLetter | undefined {
  const mailbox = 'thuongtruc@thuonglamkhe.example.org';
  const escalation = { toParent: false, mailbox };
  const toSuperior = digestItemFinder({ ...input.rules, escalation }, input);
  const [obligation] = input.obligations;
  if (!obligation) return undefined;
  const owed = { obligation, dispatch: DISPATCH, unit: SCHOOL };
  const item = toSuperior(owed, dueContextOf(input));
  return item ? letterFor([item], []) : undefined;
}

function toOwner(context: SampleContext): LetterMessage {
  const values = {
    ...commonValues(context),
    so_viec: '1',
    danh_sach: context.words.errors.noLink,
    dia_chi_bang: 'https://docs.google.com/spreadsheets/d/1x7Kq2Lm9_pR4tVw8/edit',
  };
  const message = fillLetter(context.words.templates.health, values, context);
  return { ...message, to: context.settings.replyTo, copies: '' };
}

function frozenWeek({ rules }: Pick<SampleContext, 'rules'>): FrozenFigures[] {
  const closed = (from: string, cutOff: Day, cell: Obligation, proposal: string) => {
    const summaries = summarise({
      dispatches: [DISPATCH, PLAN],
      units: [SCHOOL, CELL],
      obligations: [rowOf({}), cell, rowOf({}, PLAN), rowOf({}, PLAN, CELL)],
      letters: THREE_FOLLOW_UPS,
      today: cutOff,
      rules: rules.deadlines,
    });
    const facts = {
      period: `Tuần từ ${from} đến ${formatDay(cutOff)}`,
      closing: 1,
      cutOff,
      closedAt: `${addDays(cutOff, 1)}T00:05`,
      reason: '',
    };
    return summaries.flatMap((summary) =>
      freeze(summary, facts, summary.dispatch.id === DISPATCH.id ? proposal : ''),
    );
  };
  return [
    ...closed('09/11', '2026-11-15', rowOf({}, DISPATCH, CELL), ''),
    ...closed(
      '16/11',
      '2026-11-22',
      rowOf(RECEIVED, DISPATCH, CELL),
      'Đề nghị Thường trực làm việc với hai trường còn chậm trong tuần tới.',
    ),
  ];
}

function aboutWeek(dispatches: readonly Dispatch[], context: SampleContext): PlannedLetter {
  const frozen = context.frozen(DISPATCH.id);
  const totals = frozen.filter(
    ({ level, cutOff, dispatchId }) =>
      level === 'total' &&
      cutOff === '2026-11-22' &&
      dispatches.some(({ id }) => id === dispatchId),
  );
  const item = { kind: 'leadership', unitCode: LEADERS, correction: 0 } as const;
  return {
    mailbox: 'bithu@thuonglamkhe.example.org',
    copies: [],
    kind: 'leadership',
    needsApproval: true,
    items: [],
    itemRecords: totals.map((total) => ({
      ...item,
      dispatchId: total.dispatchId,
      ...closingRecord(frozen, total),
    })),
  };
}
