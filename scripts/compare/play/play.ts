import type { AppsScript } from '../../../local/apps-script';
import { Contacts } from '../../../local/demo/contacts';
import { drawHabits } from '../../../local/demo/habits';
import { linksIn, type ReceivedLink } from '../../../local/demo/mailbox';
import { OfficeStaff } from '../../../local/demo/office-staff';
import { prepareOffice } from '../../../local/demo/prepare-office';
import { seededRandom } from '../../../local/demo/random-source';
import { readDispatch, readUnitTable } from '../../../local/demo/read-inputs';
import type { Host } from '../../../local/host/host';
import { addDays, type Day, weekdayOf } from '../../../src/calendar/day';
import { wordsIn } from '../../../src/words/words-in';
import { normaliser } from '../normalise';
import type { PageReader } from '../pages/page-reader';
import { type PlayRecord, Recorder } from '../record';
import { AGENDA } from './agenda';
import { closeInSheet } from './dispatch-acts';
import { archive, backUp } from './file-acts';
import { decideLetters, dieSending, tryLetters } from './letter-acts';
import { lookAtPages } from './look-at-pages';
import {
  officeOf,
  openOffice,
  PAGE,
  type PlayedOffice,
  settingsOf,
  USER,
  versionIn,
} from './office';
import { RecordedFile } from './recorded-file';
import { type Act, type Stage, typeSetting } from './stage';

export interface PlayOptions {
  /** Runs the built add-on. */
  readonly host: Host;
  readonly seed: number;
  /** Number of weeks to play. */
  readonly weeks: number;
  /** Reads the trees of pages; `null` if the play records none. */
  readonly reader: PageReader | null;
}

/** Times of day in UTC. Vietnam is seven hours ahead. */
const HOURS = { staff: '02:30', contacts: '03:30', evening: '11:00' };
const TICK = 600_000;

/** Weekdays on which letters are approved; 1 is Monday. Letters of Monday wait until Tuesday. */
const APPROVAL_DAYS = [2, 4, 5];

/**
 * By week, counted from 0: at its start one unit in so many begins to answer. First all units do,
 * later some answer again after new dispatches.
 */
const CONTACTS: Readonly<Record<number, number>> = { 0: 1, 3: 4, 5: 5 };

/** Weeks, counted from 0, at whose end every page is recorded, with the number of buttons pressed on each. */
const PAGES: Readonly<Record<number, number>> = { 0: 0, 3: 6, 7: 0 };

/**
 * Plays one of the sample offices and returns what was recorded. On day one the office sets up,
 * imports its units, adds the sample's dispatch and sends its letters. Then eight weeks follow: before
 * each time at which people act, the clock runs once; staff approve letters and do what the agenda has
 * for the day; contacts open the links in their letters and answer. After each week all cells are
 * recorded, after the first, fourth and eighth also all pages. In February of the next year the office
 * archives what has ended, and makes a backup of its file.
 *
 * The seed determines the office, its language and settings, the day of each act and its random
 * numbers. If an act finds nothing to do, fails, or calls a function that the build lacks, this is
 * recorded and the play goes on.
 */
export async function play(options: PlayOptions): Promise<PlayRecord> {
  const played = new Play(options);
  await played.firstDay();
  for (let week = 0; week < options.weeks; week += 1) await played.week(week);
  await played.nextYear();
  return played.end();
}

class Play {
  private readonly office: PlayedOffice;
  private readonly unrecorded: AppsScript;
  private readonly recorder: Recorder;
  private readonly file: RecordedFile;
  private readonly links = new Map<string, ReceivedLink>();
  private readonly stage: Omit<Stage, 'chance'>;
  private contacts: Contacts | null = null;
  private acts = 0;

  constructor(private readonly options: PlayOptions) {
    const { host, seed } = options;
    this.office = officeOf(host, seed);
    const { start, language } = this.office;
    this.unrecorded = openOffice(this.office, host, seed);
    this.recorder = new Recorder(normaliser(versionIn(this.unrecorded)));
    this.recorder.day = start;
    this.file = new RecordedFile(this.unrecorded, {
      recorder: this.recorder,
      onLetter: (letter) => {
        for (const link of linksIn(letter)) this.links.set(link.unit, link);
      },
    });
    const { google } = this.file;
    const words = wordsIn(language);
    const staff = new OfficeStaff(google, USER, words);
    this.stage = { google, host, staff, user: USER, words, language, links: this.links };
  }

  async firstDay(): Promise<void> {
    const { files } = this.office;
    const { host, words, staff } = this.stage;
    await this.attempt('prepare the office', () => {
      const inputs = {
        table: readUnitTable(host, files),
        dispatch: readDispatch(host, files),
      };
      const setting = { options: files, words, print: () => undefined, pageAddress: PAGE };
      prepareOffice(staff, inputs, setting);
    });
    await this.attempt('fill in the settings', (stage) => {
      for (const [key, text] of settingsOf(stage)) typeSetting(stage, key, text);
    });
    await this.attempt('tryLetters', tryLetters);
    await this.attempt('dieSending', dieSending);
    await this.attempt('send the first letters', () => void staff.sendToday());
    this.file.look();
  }

  async week(week: number): Promise<void> {
    const first = addDays(this.office.start, 1 + 7 * week);
    const plan = this.planOf(week, first);
    const oneIn = CONTACTS[week];
    if (oneIn !== undefined) this.beginContacts(first, oneIn);
    for (let count = 0; count < 7; count += 1) {
      const day = addDays(first, count);
      const acts = plan.filter((one) => one.day === day);
      await this.playDay(
        day,
        acts.map(({ name, act }) => [name, act] as const),
      );
    }
    this.file.look();
    const presses = PAGES[week];
    if (presses !== undefined) await this.lookAtPages(presses);
  }

  /**
   * Closes the first dispatch, archives in February of the next year, and makes a backup.
   */
  async nextYear(): Promise<void> {
    const { google, staff } = this.stage;
    await this.attempt('close the first dispatch', closeInSheet);
    this.recorder.day = `${Number(this.office.start.slice(0, 4)) + 1}-02-03`;
    await this.attempt('come back in February', () => {
      this.passTo(HOURS.staff);
      google.tick('tick');
      staff.approveAll();
      staff.updateSummary();
    });
    await this.attempt('archive', archive);
    this.file.look();
    await this.attempt('back up', backUp);
  }

  end(): PlayRecord {
    const { seed } = this.options;
    this.recorder.day = '';
    this.file.end();
    return this.recorder.recordOf(seed, this.office.name);
  }

  /** Draws a working day of the week for each of its acts. */
  private planOf(week: number, first: Day) {
    const chance = seededRandom(this.options.seed * 100 + week);
    return Object.entries(AGENDA[week] ?? {}).map(([name, act]) => {
      const day = addDays(first, chance.between(0, 6));
      return { name, act, day: addDays(day, Math.min(0, 5 - weekdayOf(day))) };
    });
  }

  private async playDay(day: Day, acts: readonly (readonly [string, Act])[]): Promise<void> {
    this.recorder.day = day;
    if (weekdayOf(day) <= 5) {
      await this.attempt('the morning passes', () => this.passTo(HOURS.staff));
      for (const [name, act] of acts) await this.attempt(name, act);
      if (APPROVAL_DAYS.includes(weekdayOf(day)))
        await this.attempt('decideLetters', decideLetters);
      await this.attempt('contacts answer', () => {
        this.passTo(HOURS.contacts);
        this.contacts?.answer(day, this.links);
      });
    }
    await this.attempt('the day ends', () => this.passTo(HOURS.evening));
  }

  /**
   * Lets time pass to a time of day. Of the clock's runs before it, only the last one takes place,
   * because most would find nothing to do.
   */
  private passTo(hour: string): void {
    const { google } = this.stage;
    const instant = `${this.recorder.day}T${hour}:00Z`;
    const before = new Date(Date.parse(instant) - TICK).toISOString();
    this.unrecorded.advanceTo(before, { missed: 'all' });
    google.advanceTo(instant);
  }

  /**
   * Chooses one unit in `oneIn`. From now on they answer what is open on their pages, in time, late
   * or never.
   */
  private beginContacts(start: Day, oneIn: number): void {
    const frame = { start, acknowledgeBy: addDays(start, 6), completeBy: addDays(start, 18) };
    const chance = seededRandom(this.options.seed * 10_000 + this.acts);
    const units = [...this.links.keys()].sort().filter((_, at) => at % oneIn === 0);
    this.contacts = new Contacts(this.stage.google, drawHabits(units, frame, chance), chance);
  }

  /** Plays an act with its own random numbers. Records the reason if it throws. */
  private async attempt(name: string, act: Act): Promise<void> {
    this.acts += 1;
    const chance = seededRandom(this.options.seed * 10_000 + this.acts);
    try {
      await act({ ...this.stage, chance });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.recorder.addUnplayed(name, reason);
    }
  }

  private async lookAtPages(presses: number): Promise<void> {
    const { reader } = this.options;
    if (!reader) return;
    const about = { google: this.unrecorded, user: USER, links: this.links };
    await lookAtPages(about, { reader, recorder: this.recorder, presses });
  }
}
