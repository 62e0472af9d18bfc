import { addDays, type Day, formatDay, NO_DAY, toDay } from '../../src/calendar/day';
import { parseDay } from '../../src/calendar/parse-day';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import { format } from '../../src/texts/format';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import type { Host } from '../host/host';
import { type AppsScript, startAppsScript } from '../start-apps-script';
import { Contacts } from './contacts';
import { type DaysPlayed, runToEnd } from './days-played';
import { demoWords } from './demo-words';
import { BadInput, type FollowUpOptions } from './follow-up-options';
import { drawHabits } from './habits';
import { linksIn, type ReceivedLink, viewIn } from './mailbox';
import { OfficeStaff } from './office-staff';
import { prepareOffice } from './prepare-office';
import { ProgressPrinter } from './progress-printer';
import { seededRandom } from './random-source';
import { dispatchAnswers, readDispatch, readUnitTable } from './read-inputs';
import { sheetRows } from './sheet-rows';

export interface PlayContext {
  readonly host: Host;
  /** Folder of the built add-on, if it is not the host's own. */
  readonly dist?: string;
  readonly pageAddress: string;
  readonly print: (line: string) => void;
  /**
   * True for the playground, which opens the office in the middle of its follow-up. Letters of the
   * last two days then wait for approval and no period is closed. Only the last clock run before
   * each moment is played, which saves most of the time.
   */
  readonly midway?: boolean;
}

export interface Played {
  readonly google: AppsScript;
  readonly words: Words;
  readonly report: () => string;
}

export const STAFF = 'vanthu@vanphong.example.org';

/** UTC hours at which something happens on a simulated day. Vietnam is at UTC+7. */
const HOURS = { morning: '01:00', staff: '02:30', contacts: '03:30', evening: '11:00' };

/**
 * Plays the follow-up of a dispatch over simulated days. Throws `BadInput`, before anything is
 * sent, if the inputs cannot be used.
 */
export function playFollowUp(options: FollowUpOptions, context: PlayContext): Played {
  return runToEnd(followUpByDays(options, context));
}

/** Does the same as `playFollowUp`, and yields before each day, so that progress can be shown. */
export function* followUpByDays(
  options: FollowUpOptions,
  context: PlayContext,
): Generator<DaysPlayed, Played> {
  const { host, dist, pageAddress, print, midway = false } = context;
  const lines = demoWords(options.language);
  const dispatch = readDispatch(host, options);
  const table = readUnitTable(host, options);
  const words = wordsIn(options.language);
  const answers = dispatchAnswers(dispatch);
  const issuedOn = parseDay(answers.issuedOn ?? '');
  const start = options.start ?? issuedOn ?? NO_DAY;
  if (issuedOn !== null && start < issuedOn) {
    const expected = format(lines.expectNotBefore, { day: formatDay(issuedOn) });
    throw new BadInput(format(lines.optionProblem, { option: '--start', value: start, expected }));
  }
  const google = startAppsScript(host, {
    ...(dist !== undefined && { dist }),
    now: `${start || '2024-10-30'}T${HOURS.morning}:00Z`,
    owner: STAFF,
    account: 'workspace',
    evaluates: 'once',
    language: options.language,
    pdf: host.pdfPrinter(options.language),
  });
  google.deploy(pageAddress);
  const staff = new OfficeStaff(google, STAFF, words);
  const { number = '' } = answers;
  yield { day: 0, of: options.days };
  print(format(lines.started, { number, units: table.length - 1, start, days: options.days }));
  prepareOffice(staff, { table, dispatch }, { options, words, print, pageAddress });
  const printer = new ProgressPrinter(google, words, lines, print);
  yield* new FollowUp({ google, staff, words, options, printer, midway }).play(start, answers);
  staff.updateSummary();
  const report = () => staff.openSummaryPage();
  for (const summary of viewIn<SummaryView>(report()).summaries) printer.totals(summary);
  return { google, words, report };
}

interface FollowUpContext {
  readonly google: AppsScript;
  readonly staff: OfficeStaff;
  readonly words: Words;
  readonly options: FollowUpOptions;
  readonly printer: ProgressPrinter;
  readonly midway: boolean;
}

class FollowUp {
  private readonly links = new Map<string, ReceivedLink>();
  private lettersRead = 0;

  constructor(private readonly context: FollowUpContext) {}

  *play(
    start: Day,
    { acknowledgeBy = '', completeBy = '' }: Readonly<Record<string, string>>,
  ): Generator<DaysPlayed, void> {
    const { google, staff, words, options, printer, midway } = this.context;
    const chance = seededRandom(options.seed);
    const units = sheetRows(google, unitsTab, words);
    staff.sendToday();
    printer.firstNotice();
    this.readMail();
    const reached = [...this.links.keys()].sort();
    const frame = { start, acknowledgeBy: dayIn(acknowledgeBy), completeBy: dayIn(completeBy) };
    const habits = drawHabits(reached, frame, chance);
    const contacts = new Contacts(google, habits, chance);
    const byTelephone = units.find(({ code }) => !this.links.has(code))?.code ?? null;
    const closeOn = periodEnd(start, options.days);
    for (let count = 1; count < options.days; count += 1) {
      yield { day: count, of: options.days };
      const day = addDays(start, count);
      this.pass(`${day}T${HOURS.staff}:00Z`);
      const isLeft = midway && count >= options.days - DAYS_LEFT;
      const approved = isLeft ? 0 : staff.approveAll().length;
      const recorded = count === RECORDED_ON && byTelephone !== null ? byTelephone : null;
      if (recorded !== null) staff.recordInSheet(recorded);
      this.readMail();
      this.pass(`${day}T${HOURS.contacts}:00Z`);
      const answered = contacts.answer(day, this.links);
      this.pass(`${day}T${HOURS.evening}:00Z`);
      this.readMail();
      printer.day(day, { approved, recorded, ...answered });
      if (day === closeOn && !midway) printer.period(staff.closePeriod());
    }
  }

  private pass(instant: string): void {
    const { google, midway } = this.context;
    if (midway) {
      const missed = Array.from({ length: TICKS_OF_A_DAY }, (_, firing) => firing);
      google.advanceTo(new Date(Date.parse(instant) - TICK).toISOString(), { missed });
    }
    google.advanceTo(instant);
  }

  private readMail(): void {
    const { letters } = this.context.google;
    for (const letter of letters.slice(this.lettersRead)) {
      for (const link of linksIn(letter)) this.links.set(link.unit, link);
    }
    this.lettersRead = letters.length;
  }
}

/** `TICK` is in milliseconds. `TICKS_OF_A_DAY` is more than the clock runs between two moments of a day. */
const TICK = 600_000;
const TICKS_OF_A_DAY = 150;

/** Number of days at the end on which nobody approves letters, if `midway` is set. */
const DAYS_LEFT = 2;

/** Number of the day (from 0) on which staff record an answer given by telephone. */
const RECORDED_ON = 7;

/** Last day of the month after the month of `start`, or the last simulated day if that is earlier. */
function periodEnd(start: Day, days: number): Day {
  const firstOf = (day: Day): Day => toDay(`${day.slice(0, 7)}-01`);
  const monthAfter = (day: Day): Day => firstOf(addDays(firstOf(day), 32));
  const ends = [addDays(start, days - 1), addDays(monthAfter(monthAfter(start)), -1)];
  return ends.sort()[0] ?? start;
}

/** Throws if the date is invalid. The form Thêm văn bản has already ruled this out. */
function dayIn(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}
