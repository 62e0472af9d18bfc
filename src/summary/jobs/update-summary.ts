import { contactText } from '../../answers/jobs/office-contact';
import type { Day } from '../../calendar/day';
import { isUnstamped, stampClosed } from '../../dispatches/jobs/stamp-closed';
import { trackingCopies } from '../../dispatches/jobs/tracking-copies';
import { digestOf } from '../../texts/digest';
import { format } from '../../texts/format';
import { readSettledOffice } from '../../unit-changes/jobs/settled-office';
import type { Changes } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import type { Properties, PropertyName, PropertyStore } from '../../workbook/property-store-port';
import {
  type Office,
  type OfficeRules,
  readOfficeToShow,
  readTab,
} from '../../workbook/reading/office';
import { lastClosed } from '../../workbook/reading/open-work';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import type { StandingChart } from '../../workbook/tabs/summary-sheet';
import { summaryTab } from '../../workbook/tabs/tabs';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { areInPlace, currentCells } from '../../workbook/writing/row-ids';
import { thenCheck } from '../../workbook/writing/until-settled';
import { beginChange, changeRows } from '../../workbook/writing/write-rows';
import { addOverdueCount, unitCount } from '../rules/overdue-count';
import type { Summary } from '../rules/summarise';
import { type ChartPlaces, layOutSummary } from '../tab/lay-out-summary';
import { chartChanges, type DrawnChart, stillDrawn, unpackCharts } from '../tab/plan-charts';
import type { SummaryLayout } from '../tab/summary-head';
import { CHARTS_DUE, drawCharts, standingCharts } from './draw-charts';
import { summariesOf, sumUp } from './sum-up';

declare module '../../workbook/property-store-port' {
  interface Properties {
    summaryDigest: string;
    /** JSON of `OverdueOn[]`: the count at the last rebuild and the last count of an earlier day. */
    overdue: string;
  }
}

interface SummaryOptions {
  /** Called under the lock, so it may write too. The properties that it returns are stored after the flush. */
  readonly beside?: ((office: Office) => Partial<Properties>) | undefined;
  /** Rules that the run has already read. */
  readonly rules?: OfficeRules;
  /**
   * True to leave no rows free that earlier rebuilds needed, and to look for charts that people have deleted or moved.
   * The first rebuild of a day does both anyway.
   */
  readonly tidies?: boolean;
}

/**
 * Reads without the lock and writes under it, many rows of the tab Theo dõi in several locked sections. Starts over
 * if these rows moved in between. Charts are drawn afterwards, and only those that have changed.
 */
export function updateSummary(
  ports: Ports,
  { beside = () => ({}), rules, tidies = false }: SummaryOptions = {},
): { changed: boolean; office: Office } {
  for (let tries = 1; ; tries += 1) {
    const prepared = sumUpNow(ports, rules, tidies);
    const { office } = prepared;
    const [copies, ...earlier] = inParts(prepared.copies);
    const section = <T>(part: Copies, write: () => T): T | null =>
      withLock(ports, () => (tries < TRIES && haveRowsMoved(ports, office, part) ? null : write()));
    const isWritten = (part: Copies) =>
      section(part, () => {
        changeRows(ports, trackingTab, office.tracking, part);
        return true;
      });
    if (!earlier.every(isWritten)) continue;
    const written = section(copies, () =>
      writeSummary(ports, { ...prepared, copies }, beside(office)),
    );
    if (written === null) continue;
    const isDrawn = written.areChartsDue && drawCharts(ports, written.charts);
    return { changed: written.isWritten || isDrawn, office };
  }
}

type Copies = Changes<typeof trackingTab.columns>;

/** Most rows of the tab Theo dõi changed under one lock. */
const PART = 20_000;

/** At least one part, which may be empty. */
function inParts(copies: Copies): readonly [Copies, ...Copies[]] {
  if (copies.size <= PART) return [copies];
  const all = [...copies];
  return [new Map(all.slice(0, PART)), ...inParts(new Map(all.slice(PART)))];
}

/** The third attempt writes even if rows have moved; `beginChange` verifies the rows after writing. */
const TRIES = 3;

interface PreparedSummary {
  readonly office: Office;
  readonly copies: Copies;
  readonly layout: SummaryLayout;
  /** Units with an overdue stage in any dispatch, each counted once. */
  readonly overdueUnits: number;
  /** Value of the property `summaryDue` before reading, to notice changes made since. */
  readonly summarySeen: string;
  /** Charts of the tab, read only if this rebuild tidies it. */
  readonly standing: readonly StandingChart[] | null;
}

function sumUpNow(ports: Ports, rules: OfficeRules | undefined, tidies: boolean): PreparedSummary {
  const summarySeen = ports.scriptProperties.get('summaryDue') ?? '';
  const office = readSettledOffice(ports, rules, readOfficeToShow);
  const today = ports.clock.today();
  const copies = trackingCopies(office, today);
  const all = summariesOf(office, today);
  const layout = layoutOf(ports, office, all);
  const isTidied =
    (tidies || ports.scriptProperties.get('summaryOn') !== today) && ports.reader.has(summaryTab);
  return {
    office,
    copies,
    layout,
    overdueUnits: unitCount(all.flatMap(({ overdue }) => overdue)),
    summarySeen,
    standing: isTidied ? standingCharts(ports, drawnCharts(ports)) : null,
  };
}

function drawnCharts({ scriptProperties }: Ports): DrawnChart[] {
  return unpackCharts(scriptProperties.get('summaryCharts'));
}

interface WrittenSummary {
  readonly isWritten: boolean;
  readonly areChartsDue: boolean;
  readonly charts: Parameters<typeof drawCharts>[1];
}

function haveRowsMoved(ports: Ports, { tracking }: Office, copies: Copies): boolean {
  if (copies.size === 0) return false;
  const there = currentCells(ports, trackingTab, [...copies.keys()], [tracking.places.key]);
  return !areInPlace(trackingTab, tracking, there);
}

function writeSummary(
  ports: Ports,
  { office, copies, layout, overdueUnits, summarySeen, standing }: PreparedSummary,
  more: Partial<Properties>,
): WrittenSummary {
  const { scriptProperties, writer } = ports;
  const today = ports.clock.today();
  if (office.dispatches.some((dispatch) => isUnstamped(dispatch, today)))
    stampClosed(
      ports,
      readTab(ports, dispatchesTab, office.words),
      office.words.errors.unknownPerson,
    );
  const check = beginChange(ports, trackingTab, office.tracking, copies);
  const before = drawnCharts(ports);
  const sheet = layOutSummary(layout, standing ? new Map() : placesIn(before, layout));
  const lasting = sheet.rows.map(({ kind, cells }) => (kind === 'asOf' ? cells[0] : cells));
  const summaryDigest = digestOf(JSON.stringify([today, lasting]));
  const hasChanged = scriptProperties.get('summaryDigest') !== summaryDigest;
  const drawn = standing ? stillDrawn(before, standing) : before;
  const isAnyDue = chartChanges(sheet.charts, drawn, standing ?? drawn).length > 0;
  const isWritable = (hasChanged || isAnyDue) && isSummaryWritable(ports);
  const [isWritten, areChartsDue] = [hasChanged && isWritable, isAnyDue && isWritable];
  thenCheck(() => isWritten && ports.summaryWriter.writeSummary(sheet), check);
  writer.flush();
  setChanged(scriptProperties, {
    ...more,
    contact: contactText(office.settings),
    summarySeen: areChartsDue ? CHARTS_DUE : summarySeen,
    summaryOn: today,
    summaryDigest: hasChanged && !isWritten ? '' : summaryDigest,
    overdue: addOverdueCount(scriptProperties.get('overdue'), today, overdueUnits),
  });
  const { charts } = sheet;
  return { isWritten, areChartsDue, charts: { charts, standing, summaryDigest, summarySeen } };
}

/** None if a dispatch has gone, so that its rows do not stay blank. */
function placesIn(drawn: readonly DrawnChart[], { summaries }: SummaryLayout): ChartPlaces {
  const ids = summaries.map(({ dispatch }): string => dispatch.id);
  const hasGone = drawn.some(({ key }) => !ids.includes(key.slice(0, -1)));
  return new Map(hasGone ? [] : drawn.map((one) => [one.key, one]));
}

/** False if Tổng hợp is missing or protected. Nothing else depends on it, so the run goes on without it. */
function isSummaryWritable({ reader }: Ports): boolean {
  return reader.has(summaryTab) && reader.canEdit(summaryTab);
}

function setChanged({ get, setAll }: PropertyStore, values: Partial<Properties>): void {
  const isKnown = ([name, text]: [string, string]) => get(name as PropertyName) === text;
  if (!Object.entries(values).every(isKnown)) setAll(values);
}

/** Shows all open and paused dispatches, else the one closed last. */
function layoutOf(ports: Ports, office: Office, all: readonly Summary[]): SummaryLayout {
  const { words, settings } = office;
  const unread = office.dispatchRows.setAside.filter(({ isLonely }) => !isLonely).length;
  return {
    summaries: all.length > 0 ? all : lastClosedSummary(office, ports.clock.today()),
    words,
    language: ports.language(),
    officeName: settings.officeName,
    at: ports.clock.now(),
    warning: unread > 0 ? format(words.summary.unreadDispatches, { count: unread }) : '',
  };
}

/** As of the closing day. Empty if every closed dispatch is archived or there is none. */
function lastClosedSummary(office: Office, today: Day): Summary[] {
  const last = lastClosed(office.dispatches, today);
  return last ? sumUp(office, [last], last.closedOn ?? today) : [];
}
