import { type AppsScriptOptions, defaultOptions } from './apps-script-options';
import type { RunReport } from './run-report';
import type { RunRequest } from './run-request';
import { type Interleaving, reportFrom, runInterleaved, runOne } from './runs';
import type { PageMade } from './services/html-output';
import type { JournalEntry } from './services/journal-entry';
import { type MenuMade, menuFunction } from './services/menu';
import type { Ticks } from './services/pass-time';
import type { Answer } from './services/running-execution';
import type { PageRequest } from './services/visit-page';
import type { ExecutionRecord, Letter, WorldState } from './services/world-state';
import { startContext } from './start-context';

export type { AppsScriptOptions } from './apps-script-options';
export type { RunReport } from './run-report';
export type { RunRequest } from './run-request';

/** How a person meets a question, and how slow the services are meanwhile. */
export interface PressOptions {
  answers?: Answer[];
  slow?: number;
}

/** A letter with the instant it was sent at in ISO form. */
export type SentLetter = Omit<Letter, 'at'> & { at: string };

/** Everything that outlives an execution, as plain data: what restore() brings back. */
export interface SavedGoogle {
  state: WorldState;
  menus: Record<string, MenuMade[]>;
  file: unknown;
}

/**
 * Starts an Apps Script project on this computer: the file with its tabs, the services, the people
 * around it, a virtual clock and a journal of every service call.
 */
export function loadAppsScript(options: AppsScriptOptions = {}) {
  const inside = startContext(options);
  const { world, google, spreadsheet } = inside;
  const report = (outcome: Parameters<typeof reportFrom>[1]) => reportFrom(inside, outcome);
  const { owner } = world.settings;

  return {
    /** A person opens the file: onOpen and the installed open triggers run. */
    open: (user: string = owner): RunReport[] => inside.openFile(google, user).map(report),

    /** The menus on a person's screen. */
    menus: (user: string = owner): MenuMade[] => world.menus[user] ?? [],

    /** A person presses a menu line; answers are given to alerts and prompts in order. */
    press(user: string, label: string, { answers, slow }: PressOptions = {}): RunReport {
      const fn = menuFunction(world.menus[user] ?? [], label);
      if (fn === null) throw new Error(`${user} sees no menu line "${label}".`);
      return runOne(inside, {
        fn,
        user,
        context: 'menu',
        ...(answers && { answers }),
        ...(slow !== undefined && { slow }),
      });
    },

    /** A dialog or sidebar that a person has open calls a function through google.script.run. */
    call(user: string, fn: string, ...args: unknown[]): RunReport {
      const subject = { fn, args: inside.insideValue(args) as unknown[], person: user };
      return report(inside.callServer(google, { ...subject, context: 'dialog-call' }));
    },

    /** An anonymous visitor opens the web page. */
    visit(request: PageRequest = {}): RunReport & { page: PageMade | null } {
      const asked = inside.insideValue(request) as PageRequest;
      const { page, ...outcome } = inside.visitPage(google, asked);
      return { ...report(outcome), page };
    },

    /** The web page that a visitor has open calls a function through google.script.run. */
    callFromPage(fn: string, ...args: unknown[]): RunReport {
      const subject = { fn, args: inside.insideValue(args) as unknown[], person: '' };
      const context = 'page-call' as const;
      return report(inside.callServer(google, { ...subject, context, effectiveUser: owner }));
    },

    /** A person types into a cell; the edit triggers run unless Sheets refuses what was typed. */
    type(user: string, tab: string, a1: string, text: string): RunReport[] {
      const edit = spreadsheet.type(tab, a1, text);
      return inside.fireEdit(google, user, edit).map(report);
    },

    /** A person types several cells faster than the first trigger runs: two events wait, the rest are lost. */
    typeFast(user: string, tab: string, cells: Record<string, string>): RunReport[] {
      const edits = Object.entries(cells).map(([a1, text]) => spreadsheet.type(tab, a1, text));
      return inside.fireBurst(google, user, edits).map(report);
    },

    /** Lets virtual time pass; due clock triggers fire as their creators. */
    advance(ms: number, ticks: Ticks & { slow?: number } = {}): RunReport[] {
      const { slow = 1, ...misbehaviour } = ticks;
      const until = world.state.now + ms;
      return inside.passTime(google, until, misbehaviour, { slow }).map(report);
    },

    /** Lets virtual time pass up to an ISO instant. */
    advanceTo(instant: string, ticks: Ticks & { slow?: number } = {}): RunReport[] {
      return this.advance(Math.max(0, Date.parse(instant) - world.state.now), ticks);
    },

    /** Fires the clock triggers of a handler now, whatever their time. */
    tick(handler: string, { slow = 1 }: { slow?: number } = {}): RunReport[] {
      const due = world.state.triggers.filter(
        (one) => one.event === 'CLOCK' && one.handler === handler,
      );
      return due.flatMap((one) => inside.fireClock(google, one, { slow })).map(report);
    },

    /** Runs any function as anyone in any context, with what is to befall it. */
    run: (request: RunRequest): RunReport => runOne(inside, request),

    /** Runs two requests that overlap. */
    interleave: (order: Interleaving) => runInterleaved(inside, order),

    /** The owner deploys the web page. */
    deploy(url: string): void {
      world.state.webAppUrl = url;
    },

    /** A person withdraws the authorisation given to the script, or gives it again. */
    revoke(user: string): void {
      world.state.revoked.push(user);
    },
    authorise(user: string): void {
      world.state.revoked = world.state.revoked.filter((one) => one !== user);
    },

    /** Other mail of an account uses its quota up: what is left, by the truth and by what Google says. */
    setMailQuota(user: string, left: { true?: number; said?: number }): void {
      const { true: truth, said } = left;
      if (truth !== undefined) {
        const used = (world.settings.account === 'consumer' ? 100 : 1500) - truth;
        world.state.mailUse[user] = { since: world.state.now, used };
      }
      if (said !== undefined) world.state.mailAdvice[user] = said;
      else delete world.state.mailAdvice[user];
    },

    /** Recipients that a user may still write to in truth. */
    mailLeft: (user: string = owner): number => inside.mailRemaining(world, user),

    /** Trigger time that a user has had today, in milliseconds. */
    triggerTime: (user: string = owner): number => inside.triggerTimeToday(google, user),

    get now(): string {
      return new Date(world.state.now).toISOString();
    },
    get letters(): SentLetter[] {
      return world.state.letters.map((one) => ({ ...one, at: new Date(one.at).toISOString() }));
    },
    get journal(): JournalEntry[] {
      return world.journal;
    },
    get executions(): ExecutionRecord[] {
      return world.state.executions;
    },
    get triggers() {
      return world.state.triggers;
    },
    get properties() {
      return world.state.properties;
    },
    get logs(): string[] {
      return world.state.logs;
    },

    /** The file as people act on it: type, sort, insertRow, deleteRow, renameTab, snapshot and so on. */
    file: spreadsheet,

    /** The whole file as plain data. */
    snapshot: () => spreadsheet.snapshot(),

    /** Keeps everything, so that many runs can start from the same place. */
    save(): SavedGoogle {
      return {
        state: structuredClone(world.state),
        menus: structuredClone(world.menus),
        file: spreadsheet.snapshot(),
      };
    },

    /** Brings a saved state back; the journal starts anew. */
    restore(saved: SavedGoogle): void {
      world.state = inside.insideValue(saved.state) as WorldState;
      world.menus = inside.insideValue(saved.menus) as Record<string, MenuMade[]>;
      world.journal = [];
      spreadsheet.restore(saved.file as ReturnType<typeof spreadsheet.snapshot>);
    },

    /** A person copies the file: same cells, another script, no properties, triggers or deployment. */
    clone(change: AppsScriptOptions = {}): AppsScript {
      const { spreadsheetId, scriptId } = world.settings;
      const copy = loadAppsScript({
        ...options,
        now: new Date(world.state.now).toISOString(),
        webAppUrl: defaultOptions.webAppUrl,
        spreadsheetId: `${spreadsheetId}-copy`,
        scriptId: `${scriptId}-copy`,
        ...change,
      });
      copy.file.restore(spreadsheet.snapshot());
      return copy;
    },
  };
}

/** Google, running one project on this computer. */
export interface AppsScript extends ReturnType<typeof loadAppsScript> {}
