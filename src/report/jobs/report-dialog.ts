import { deadlineStatusOn } from '../../calendar/deadline';
import { closedPeriods } from '../../dispatches/rules/period-trend';
import { packRows } from '../../forms/packed-view';
import { type Dispatch, isFollowed } from '../../records/dispatch';
import { pick } from '../../records/pick';
import { NO_VALUES } from '../../records/reported-value';
import { yearOf } from '../../records/round';
import { summedFigures } from '../../records/training-figures';
import { PLACE_KEYS } from '../../records/unit';
import { summariesById } from '../../summary/jobs/sum-up';
import { stageDeadlines } from '../../summary/rules/summarise';
import { isExtended } from '../../summary/rules/unit-line';
import { countedValues } from '../../summary/rules/value-totals';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Needs, OfficePorts, Ports } from '../../workbook/ports';
import {
  dispatchOf,
  type Office,
  readOfficeToShow,
  readRules,
  readTab,
  readWholeOffice,
  rowsOf,
} from '../../workbook/reading/office';
import { opensWithData } from '../../workbook/reading/opens-with-data';
import { readFrozen } from '../../workbook/reading/read-frozen';
import { noteYearBook } from '../../workbook/reading/year-books';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { closedRows } from '../data/closed-data';
import { layoutOfOffice } from '../data/layout-of-office';
import { dueDays, liveData } from '../data/live-data';
import {
  CANCELLED_DISPATCH,
  LISTED_DISPATCH,
  type ReportOrder,
  type ReportView,
} from '../data/report-view';
import { type SentReport, type SentReports, sentData } from '../data/sent-report';
import type { SentYear } from '../data/year-data';

/** Lists all open, paused and closed dispatches. Throws if there is none. */
export function reportView(ports: Ports): ReportView {
  const rules = readRules(ports);
  const { words, settings } = rules;
  const firstOf = (rows: readonly Pick<Dispatch, 'id' | 'state'>[]) =>
    rows.filter(isFollowed).slice(0, 1);
  const office = opensWithData(ports)
    ? readOfficeToShow(ports, rules, (rows) => firstOf(rows).map(({ id }) => id))
    : null;
  const all = office?.dispatches ?? readDispatches(ports, words);
  const dispatches = all.filter(isFollowed);
  const [first] = dispatches;
  if (!first) throw new Error(words.errors.noOpenDispatch);
  return {
    language: ports.language(),
    layout: layoutOfOffice(settings),
    hasRequestedFigures: dispatches.some(({ requestedFigures }) => requestedFigures.length > 0),
    first:
      office && first.archivedOn === null
        ? (currentReports(ports, office, [first.id])[0] ?? null)
        : null,
    cancelled: all
      .filter(({ state }) => state === 'cancelled')
      .map((dispatch) => pick(dispatch, CANCELLED_DISPATCH)),
    dispatches: dispatches.map((dispatch) => ({
      ...pick(dispatch, LISTED_DISPATCH),
      periods: closedPeriods(dispatch).map((point) =>
        pick(point, ['period', 'cutOff', 'corrected']),
      ),
    })),
  };
}

/** Reports in the order of the tab, without dispatches that do not have the period. Throws if none is left. */
export function readReports(
  ports: OfficePorts,
  { dispatches: ids, period }: ReportOrder,
): SentReports {
  const [first, ...others] =
    period === ''
      ? currentReports(
          ports,
          readOfficeToShow(ports, undefined, () => ids),
          ids,
        )
      : closedReports(ports, ids, period);
  if (!first) throw new Error(format(ports.words().errors.reportGone, { period }));
  return [first, ...others];
}

/** Throws a `TypeError` if `html` is no text, because Google's own error names its method. */
export function printReport(ports: Needs<'printer'>, html: unknown): readonly number[] {
  if (typeof html !== 'string') throw new TypeError('The report is no text');
  return ports.printer.pdf(html);
}

function currentReports(ports: OfficePorts, office: Office, ids: readonly string[]): SentReport[] {
  const summaries = summariesById(office, ids, ports.clock.today());
  return summaries.map((summary) => sentData(liveData(summary, office.settings)));
}

function closedReports(ports: OfficePorts, ids: readonly string[], period: string): SentReport[] {
  const { words, settings, plan } = readRules(ports);
  const dispatches = readDispatches(ports, words).filter(({ id }) => ids.includes(id));
  const deadlineStatus = deadlineStatusOn(plan.deadlines, ports.clock.today());
  const frozen = readFrozen(ports, words);
  const tracking = rowsOf(readTab(ports, trackingTab, words));
  return dispatches.flatMap((dispatch) => {
    const deadlines = dueDays(stageDeadlines(dispatch, deadlineStatus));
    return closedRows(frozen, { period, dispatch, deadlines, settings, tracking }) ?? [];
  });
}

function readDispatches(ports: Needs<'reader'>, words: Words): Dispatch[] {
  return rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
}

/**
 * Notes that the book of `year` is downloaded, after which its dispatches may be archived. Archived dispatches are
 * missing, because their rows are in an archive file.
 */
export function readYear(ports: OfficePorts, year: string): SentYear {
  const office = readWholeOffice(ports);
  const day = ports.clock.today();
  if (office.dispatches.some((one) => yearOf(one) === year)) noteYearBook(ports, year, day);
  return {
    day,
    units: packRows(office.units.map((unit) => pick(unit, PLACE_KEYS))),
    dispatches: summariesById(office, null, day).map(({ dispatch, units }) => {
      const figures = summedFigures(dispatch);
      const rows = units.map((line) => ({
        ...pick(line, ['code', 'exemption', 'status', 'figures']),
        reminders: pick(line.reminders, ['followUps', 'early', 'letters']),
        ...pick(line.obligation, ['acknowledgedOn', 'completedOn', 'reason']),
        extended: isExtended(line),
        values: line.exemption === null ? countedValues(figures, line.obligation) : NO_VALUES,
      }));
      return {
        ...pick(dispatch, [...LISTED_DISPATCH, 'requestedFigures']),
        rows: packRows(rows),
      };
    }),
  };
}
