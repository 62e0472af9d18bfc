import type { AppsScript } from '../../../local/apps-script';
import { seededRandom } from '../../../local/demo/random-source';
import type { RunReport } from '../../../local/runs/run-report';
import type { SavedGoogle } from '../../../local/saved-google';
import { TAB_KEYS, type TabKey } from '../../../src/records/tab-key';
import { cellName } from '../../../src/texts/cell-name';
import { dist } from '../../bundle/built';
import type { Act } from '../acts/act';
import { type Office, officeOf } from '../acts/offices';
import {
  type Before,
  type Deleted,
  type Disturbance,
  disturb,
  OWN,
  orderAs,
  sheetOf,
  shuffled,
} from './disturbances';
import { linesLacking, linesOf } from './office-lines';
import { perform } from './perform';

/** Where the rows are that an act is about. */
export const POSITIONS = ['first', 'middle', 'last'] as const;
export type Position = (typeof POSITIONS)[number];

/** Tabs that people sort and filter. The rows of each are put in another order before an act. */
export const SORTED = [
  'tracking',
  'dispatches',
  'units',
  'outbox',
] as const satisfies readonly TabKey[];

/** An act in an office whose rows are in another order, and what it does undisturbed. */
export interface Prepared {
  readonly act: Act;
  readonly office: Office;
  readonly position: Position;
  readonly saved: SavedGoogle;
  readonly before: Before;
  /** Tabs that the act writes, except Tổng hợp. */
  readonly written: readonly TabKey[];
  readonly undisturbed: Played;
  /** The office after the undisturbed act. */
  readonly after: SavedGoogle;
}

/** A disturbance before a service call of an act, numbered from 1 over all its runs. */
export interface Struck extends Disturbance {
  readonly at: number;
}

/** An act with one or two disturbances. */
export interface DisturbedTrial {
  readonly prepared: Prepared;
  readonly atOnce: boolean;
  readonly struck: readonly Struck[];
}

export interface Played {
  readonly reports: readonly RunReport[];
  /** Whether a person was told that the act failed: an error, or another outcome. */
  readonly failed: boolean;
  /** Tabs from which a person deleted a column during the act. */
  readonly deleted: readonly Deleted[];
}

const MOST_ABOUT = 2;

/** Prepares an act: finds the rows that it is about, and puts these first, in the middle and last. */
export async function prepared(act: Act, folder?: string): Promise<Prepared[]> {
  const office = officeOf(act.office, folder ?? (await act.build?.()) ?? dist);
  const { google } = office;
  google.restore(office.saved);
  google.writeAtOnce(false);
  const all = idsIn(google);
  const earlier = linesOf(google);
  await perform(act, google);
  const changed = linesLacking(linesOf(google), earlier);
  const about = new Map<TabKey, ReadonlySet<string>>();
  for (const tab of SORTED) {
    const ids = new Set(changed.filter(({ of }) => of === tab).map(({ id }) => id));
    const there = [...ids].filter((id) => id !== '' && all.get(tab)?.includes(id));
    if (there.length > 0 && there.length <= MOST_ABOUT) about.set(tab, new Set(there));
  }
  const positions = about.size > 0 ? POSITIONS : POSITIONS.slice(0, 1);
  const found: Prepared[] = [];
  for (const position of positions) {
    google.restore(office.saved);
    arrange(google, about, position);
    const saved = google.save();
    const before = { ids: idsIn(google), about };
    const now = linesOf(google);
    const { reports } = await perform(act, google);
    const written = new Set(linesLacking(linesOf(google), now).map(({ of }) => of));
    for (const { of } of linesLacking(now, linesOf(google))) written.add(of);
    found.push({
      ...{ act, office, position, saved, before, after: google.save() },
      written: TAB_KEYS.filter((tab) => written.has(tab) && tab !== 'summary'),
      undisturbed: { reports, failed: false, deleted: [] },
    });
  }
  return found;
}

const idsIn = (google: AppsScript) =>
  new Map(TAB_KEYS.map((tab) => [tab, sheetOf(google, tab)?.ids ?? []] as const));

/** Puts rows in another order, those that the act is about at `position`, and adds a column of the office's own. */
function arrange(google: AppsScript, about: Before['about'], position: Position): void {
  for (const [nth, tab] of SORTED.entries()) {
    const sheet = sheetOf(google, tab);
    if (!sheet) continue;
    const { name, firstRow, headers } = sheet;
    const chance = seededRandom(nth + 1);
    const own = [...(about.get(tab) ?? [])];
    const known = sheet.ids.filter((id) => id !== '' && !own.includes(id));
    const others = shuffled(known.length, chance).map((at) => known[at] ?? '');
    const above = { first: 0, middle: Math.floor(others.length / 2), last: others.length };
    others.splice(above[position], 0, ...own);
    google.file.orderRows(name, firstRow, orderAs(sheet.ids, others));
    const place = chance.between(2, headers.length);
    google.file.insertColumn(name, place);
    const column = cellName(1, place);
    google.file.removeRules(name, `${column}:${column.replace('1', '')}`);
    google.file.type(name, cellName(firstRow - 1, place), OWN);
    for (const [at, id] of (sheetOf(google, tab)?.ids ?? []).entries())
      if (id !== '') google.file.type(name, cellName(firstRow + at, place), `của ${id}`);
  }
}

/** Performs the act with disturbances in its office, as this was before. */
export async function play({ prepared: one, atOnce, struck }: DisturbedTrial): Promise<Played> {
  const { act, office, before, saved, undisturbed } = one;
  const { google } = office;
  google.restore(saved);
  google.writeAtOnce(atOnce);
  const reports: RunReport[] = [];
  const noting: Act = {
    ...act,
    does: (run, of) =>
      act.does((request) => {
        const report = run(request);
        reports.push(report);
        return report;
      }, of),
  };
  const deleted: Deleted[] = [];
  const strike = (each: Struck) => () => {
    const found = disturb(google, before, each);
    if (found) deleted.push(found);
  };
  const due = (_: number, calls: number) => ({
    at: Object.fromEntries(struck.map((each) => [each.at - calls, strike(each)] as const)),
  });
  let hasSeen = true;
  try {
    await perform(noting, google, null, due);
  } catch {
    // What an act cannot read between its runs, the person who does it does not see either
    hasSeen = false;
  }
  google.writeAtOnce(false);
  return { reports, deleted, failed: !hasSeen || haveFailed(reports, undisturbed.reports) };
}

/** True if a person was told that an act failed which undisturbed ends as in `like`. */
export const haveFailed = (reports: readonly RunReport[], like: readonly RunReport[]): boolean =>
  reports.length < like.length || reports.some((report, at) => hasFailed(report, like[at]));

/** True if a run told that it failed: an error, an alert, or another outcome than undisturbed. */
function hasFailed({ error, result, shown }: RunReport, like: RunReport | undefined): boolean {
  const alerts = ({ shown: all }: Pick<RunReport, 'shown'>) =>
    all.filter(({ kind }) => kind === 'alert').length;
  return (
    error !== undefined ||
    outcomeOf(result) !== outcomeOf(like?.result) ||
    alerts({ shown }) > (like ? alerts(like) : 0)
  );
}

function outcomeOf(result: unknown): string {
  if (Array.isArray(result)) return result.map(outcomeOf).join();
  const { done, state } = (result ?? {}) as { done?: boolean; state?: string };
  return `${done} ${state}`;
}
