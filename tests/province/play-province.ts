import type { AppsScript } from '../../local/apps-script';
import { Contacts } from '../../local/demo/contacts';
import type { Habit } from '../../local/demo/habits';
import { linksIn, type ReceivedLink } from '../../local/demo/mailbox';
import { OfficeStaff } from '../../local/demo/office-staff';
import { seededRandom } from '../../local/demo/random-source';
import { nodeHostFor } from '../../local/host/node/node-host';
import { headersOf, tableOf } from '../../local/sheet-table';
import { openOffice, PAGE, USER } from '../../scripts/compare/play/office';
import { type Stage, typeSetting } from '../../scripts/compare/play/stage';
import { addDays, type Day, formatDay, weekdayOf } from '../../src/calendar/day';
import { type Dispatch, toDispatchId } from '../../src/records/dispatch';
import type { LetterItemRecord } from '../../src/records/letter-item-record';
import { LETTER_KINDS, type LetterKind } from '../../src/records/letter-kind';
import { toUnitCode, type UnitCode } from '../../src/records/unit';
import { groupBy } from '../../src/texts/group-by';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { dayAt, words } from '../soak/course';
import { drawGrades, type Grade, habitOf } from './grades';
import { answerDays, OFFICE_ACTS } from './office-acts';
import {
  type OfficeAct,
  type PlannedAct,
  type PlannedDispatch,
  type ProvincePlan,
  planDay,
} from './province-plan';

export interface PlayOptions {
  /** Folder of the built add-on. */
  readonly dist: string;
  readonly seed: number;
  readonly plan: ProvincePlan;
  /** Weekdays on which the office approves waiting letters; 1 is Monday. */
  readonly approvalDays: readonly number[];
  /** Called on working days before the office approves letters, and at the end of each day. */
  readonly look?: (google: AppsScript, at: 'morning' | 'evening', day: Day) => void;
}

export interface PlayedUnit {
  readonly code: UnitCode;
  readonly mailbox: string;
  readonly grade: Grade;
}

export type PlayedDispatch = Pick<
  Dispatch,
  | 'id'
  | 'number'
  | 'subject'
  | 'asks'
  | 'task'
  | 'urgency'
  | 'issuedOn'
  | 'acknowledgeBy'
  | 'completeBy'
>;

export interface DeliveredLetter {
  readonly to: string;
  readonly on: Day;
  readonly subject: string;
  readonly body: string;
  /** Kind and records of its row in Hộp thư đi. The notice to the owner has no row and is `health`. */
  readonly kind: LetterKind;
  readonly records: readonly LetterItemRecord[];
  /** `null` if nobody had to approve it. */
  readonly approvedOn: Day | null;
}

/** Something that units have to be told: a new dispatch, or an act of the office. */
export interface PlayedNews {
  readonly what: 'issue' | OfficeAct;
  readonly dispatch: PlayedDispatch;
  readonly on: Day;
  readonly units: readonly UnitCode[];
  /** Units that answered within `SOON` days, so that a letter that is missing may have become needless. */
  readonly answered: readonly UnitCode[];
}

export interface PlayedProvince {
  readonly start: Day;
  readonly end: Day;
  readonly units: readonly PlayedUnit[];
  readonly dispatches: readonly PlayedDispatch[];
  readonly news: readonly PlayedNews[];
  /** All letters of the play, in the order in which they were sent. */
  readonly letters: readonly DeliveredLetter[];
}

export interface Play {
  readonly google: AppsScript;
  readonly played: PlayedProvince;
}

/** Mailbox of the leaders, who get the summaries and hear of overdue units. */
export const LEADER = 'phobithu@tinh.example.org';

/** Blocks with their share of the units, and the name of a unit. */
const BLOCKS: readonly (readonly [name: string, share: number, unit: string])[] = [
  ['Khối xã, phường, đặc khu', 0.58, 'Đảng ủy xã Mẫu'],
  ['Khối sở, ban, ngành', 0.18, 'Đảng ủy Sở Mẫu'],
  ['Khối cơ quan Đảng', 0.06, 'Ban Tỉnh ủy Mẫu'],
  ['Khối Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', 0.07, 'Hội Mẫu'],
  ['Khối doanh nghiệp, đơn vị sự nghiệp', 0.11, 'Đảng ủy Công ty Mẫu'],
];

/** Times of day in UTC. Vietnam is seven hours ahead. */
const HOURS = { office: '01:20', contacts: '03:30', evening: '10:30' };
const TICK = 600_000;

/** Days within which an answer may have made a letter needless. */
const SOON = 7;

/** Days after which a contact completes an answer that was sent back. */
const COMPLETES_AFTER = 5;

/**
 * Plays the plan: on working mornings the office approves letters, if it is an approval day, issues
 * dispatches and acts; then contacts answer. The clock runs once before each of these times and in
 * the evening.
 */
export function playProvince(options: PlayOptions): Play {
  const province = new Province(options);
  for (let count = 0; count < options.plan.days; count += 1) province.playDay(count);
  return { google: province.google, played: province.played() };
}

class Province {
  readonly google: AppsScript;
  private readonly stage: Stage;
  private readonly units: readonly PlayedUnit[];
  private readonly grades: ReadonlyMap<string, Grade>;
  private readonly dispatches: PlayedDispatch[] = [];
  private readonly links = new Map<string, ReceivedLink>();
  private readonly contacts = new Map<string, Contacts[]>();
  private readonly approved = new Map<string, Day>();
  private readonly news: Omit<PlayedNews, 'answered'>[] = [];
  private lettersRead = 0;

  constructor(private readonly options: PlayOptions) {
    const { dist, seed, plan } = options;
    const host = nodeHostFor(dist);
    this.google = openOffice({ start: plan.start, language: 'vi' }, host, seed);
    this.stage = {
      google: this.google,
      host,
      staff: new OfficeStaff(this.google, USER, words),
      user: USER,
      words,
      language: 'vi',
      chance: seededRandom(seed),
      links: this.links,
    };
    this.setUp();
    const table = tableOf(this.google, 'units');
    const grades = drawGrades(table.rows.length, seededRandom(seed));
    this.units = table.rows.map((row, at) => ({
      code: toUnitCode(table.text(row, 'code')),
      mailbox: table.text(row, 'email'),
      grade: grades[at] ?? 'prompt',
    }));
    this.grades = new Map(this.units.map(({ code, grade }) => [code, grade]));
  }

  playDay(count: number): void {
    const day = this.dayOf(count);
    if (weekdayOf(day) <= 5) {
      this.passTo(day, HOURS.office);
      this.options.look?.(this.google, 'morning', day);
      this.workInOffice(count);
      this.readMail();
      this.passTo(day, HOURS.contacts);
      for (const contacts of [...this.contacts.values()].flat()) contacts.answer(day, this.links);
    }
    this.passTo(day, HOURS.evening);
    this.readMail();
    this.options.look?.(this.google, 'evening', day);
    this.google.journal.length = 0;
  }

  played(): PlayedProvince {
    const { plan } = this.options;
    return {
      start: plan.start,
      end: planDay(plan, plan.days - 1),
      units: this.units,
      dispatches: this.dispatches,
      news: this.news.map((news) => ({ ...news, answered: this.answeredSoon(news) })),
      letters: this.delivered(),
    };
  }

  private answeredSoon({ dispatch, on }: Omit<PlayedNews, 'answered'>): UnitCode[] {
    const until = addDays(on, SOON);
    const days = [...answerDays(this.google, dispatch)];
    return days.filter(([, day]) => day !== null && day <= until).map(([unit]) => unit);
  }

  private workInOffice(count: number): void {
    const { plan, approvalDays } = this.options;
    const day = this.dayOf(count);
    if (approvalDays.includes(weekdayOf(day)))
      for (const id of this.stage.staff.approveAll()) this.approved.set(id, day);
    for (const planned of plan.dispatches) if (planned.issuedOn === count) this.issue(planned);
    for (const act of plan.acts) if (act.on === count) this.act(act);
  }

  private setUp(): void {
    const { staff } = this.stage;
    staff.setUp('vi');
    const list = staff.importList(unitList(this.options.plan.units));
    if (!list?.write().done) throw new Error('The units were not imported');
    staff.introduce({
      officeName: 'Văn phòng Tỉnh ủy',
      officer: 'Chuyên viên Phòng Tổng hợp',
      phone: '0210 3846 001',
      replyTo: 'vptu@tinh.example.org',
      linkBase: PAGE,
    });
    typeSetting(this.stage, 'leaderMailboxes', LEADER);
    typeSetting(this.stage, 'escalationMailbox', LEADER);
    typeSetting(this.stage, 'periodKind', words.choices.periodKind.week);
  }

  private issue(planned: PlannedDispatch): void {
    const { staff } = this.stage;
    const { number, type, subject, asks, task = 'training', urgency = 'normal' } = planned;
    const day = (count?: number) => (count === undefined ? null : this.dayOf(count));
    const dates = {
      issuedOn: this.dayOf(planned.issuedOn),
      acknowledgeBy: day(planned.acknowledgeBy),
      completeBy: day(planned.completeBy),
    };
    const typed = Object.entries(dates).map(([name, date]) => [name, date ? formatDay(date) : '']);
    staff.submit('addDispatch', {
      ...{ number, type, subject, asks, task, urgency },
      ...Object.fromEntries(typed),
      issuingBody: 'Ban Thường vụ Tỉnh ủy',
      link: '',
      recipientBlocks: '',
      firstNotice: 'letter',
      notClassified: 'yes',
    });
    const table = tableOf(this.google, 'dispatches');
    const row = table.rows.find((one) => table.text(one, 'number') === number);
    const id = toDispatchId(row ? table.text(row, 'id') : '');
    const dispatch = { id, number, subject, asks, task, urgency, ...dates };
    this.dispatches.push(dispatch);
    const units = this.units.map(({ code }) => code);
    this.news.push({ what: 'issue', dispatch, on: dates.issuedOn, units });
    this.beginAnswers(planned);
    staff.sendToday();
  }

  private act(planned: PlannedAct): void {
    const { act, dispatch: number, on, until = on } = planned;
    const dispatch = this.dispatchOf(number);
    const today = this.dayOf(on);
    const { stage, grades } = this;
    const units = OFFICE_ACTS[act]({ stage, dispatch, grades, today, until: this.dayOf(until) });
    this.news.push({ what: act, dispatch, on: today, units });
    const asked = this.options.plan.dispatches.find((one) => one.number === number);
    if (act === 'issueVersion' && asked)
      this.beginAnswers({ ...asked, issuedOn: on, completeBy: until });
    if (act === 'cancel') this.contacts.delete(number);
    if (act === 'sendBack') {
      const completionOn = this.dayOf(on + COMPLETES_AFTER);
      const habits = new Map(units.map((unit) => [unit, { acknowledgeOn: null, completionOn }]));
      this.contacts.get(number)?.push(this.contactsOf(dispatch, habits));
    }
  }

  /**
   * From now on contacts answer the dispatch, in place of those who answered it before. Their habits have random
   * numbers of their own, so that they are the same on all builds.
   */
  private beginAnswers(planned: PlannedDispatch): void {
    const { number, issuedOn, acknowledgeBy = issuedOn, completeBy = acknowledgeBy } = planned;
    const period = {
      start: this.dayOf(issuedOn),
      acknowledgeBy: this.dayOf(acknowledgeBy),
      completeBy: this.dayOf(completeBy),
    };
    const chance = seededRandom(this.options.seed * 1_000 + issuedOn);
    const habits = new Map(
      [...this.grades].map(([unit, grade]) => [unit, habitOf(grade, period, chance)]),
    );
    this.contacts.set(number, [this.contactsOf(this.dispatchOf(number), habits)]);
  }

  private contactsOf({ id }: PlayedDispatch, habits: ReadonlyMap<string, Habit>): Contacts {
    return new Contacts(this.google, habits, this.stage.chance, id);
  }

  private dispatchOf(number: string): PlayedDispatch {
    const dispatch = this.dispatches.find((one) => one.number === number);
    if (!dispatch) throw new Error(`No dispatch ${number}`);
    return dispatch;
  }

  private dayOf(count: number): Day {
    return planDay(this.options.plan, count);
  }

  /** Lets time pass to a time of day. Of the clock's runs before it, only the last one takes place. */
  private passTo(day: Day, hour: string): void {
    const instant = `${day}T${hour}:00Z`;
    const before = new Date(Date.parse(instant) - TICK).toISOString();
    this.google.advanceTo(before, { missed: 'all' });
    this.google.advanceTo(instant);
  }

  private readMail(): void {
    const { letters } = this.google;
    for (const letter of letters.slice(this.lettersRead))
      for (const link of linksIn(letter)) this.links.set(link.unit, link);
    this.lettersRead = letters.length;
  }

  /** Finds the row of each letter in Hộp thư đi by mailbox, day and subject. */
  private delivered(): DeliveredLetter[] {
    const nameOf = (...parts: readonly (string | null)[]) => parts.join(' ');
    const outbox = tableOf(this.google, 'outbox');
    const rows = groupBy(outbox.rows, (row) =>
      nameOf(
        outbox.text(row, 'mailbox'),
        outbox.day(row, 'claimedAt'),
        outbox.text(row, 'subject'),
      ),
    );
    return this.google.letters.map(({ to, from, at, subject, body }) => {
      const on = dayAt(Date.parse(at));
      const sent = { to, on, subject, body };
      const [row, ...others] = rows.get(nameOf(to, on, subject)) ?? [];
      if (!row && to === from) return { ...sent, kind: 'health', records: [], approvedOn: null };
      const kind = LETTER_KINDS.find(
        (one) => row && words.choices.letterKind[one] === outbox.text(row, 'kind'),
      );
      const records = row ? parseLetterItems(outbox.text(row, 'itemRecords')) : null;
      if (!row || !kind || records === null || others.length > 0)
        throw new Error(`Not one readable row in Hộp thư đi for ${nameOf(to, on, subject)}`);
      return {
        ...sent,
        kind,
        records,
        approvedOn: this.approved.get(outbox.text(row, 'id')) ?? null,
      };
    });
  }
}

/** A list of units as the import takes it, with its line of headers. */
function unitList(count: number): string[][] {
  const { code, name, block, email } = headersOf('units', words);
  const units = BLOCKS.flatMap(([title, share, unit]) =>
    Array.from({ length: Math.round(share * count) }, (_, at) => [title, `${unit} ${at + 1}`]),
  );
  const lines = units.map(([title = '', unit = ''], at) => {
    const number = String(at + 1).padStart(3, '0');
    return [`PT-${number}`, unit, title, `dv${at + 1}@tinh.example.org`];
  });
  return [[code, name, block, email], ...lines];
}
