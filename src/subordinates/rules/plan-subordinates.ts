import { type Day, epochDayOf } from '../../calendar/day';
import { dispatchKey } from '../../dispatches/rules/dispatch-key';
import type { PeriodFile } from '../../periods/rules/period-file';
import {
  type ClosingOrder,
  isLater,
  latestReports,
  type NamedSubordinateOffice,
  officeKeys,
} from '../../records/subordinate-report';
import { UNIT_DEFAULTS } from '../../records/unit';
import type { PeriodFileFault } from '../../report/period-file/read-period-file';
import { matchKey } from '../../texts/match-key';
import { keyPattern } from '../../texts/name-key';
import { writtenNameFinder } from '../../texts/written-names';
import { unitIndex, unitsNamed } from '../../units/rules/unit-index';
import type {
  ChosenFile,
  SubordinateDialogUnit,
  SubordinateDispatch,
  SubordinateEntry,
  SubordinateFilesView,
} from './subordinates-view';

export interface SubordinateChoices {
  /** Id of our dispatch. */
  readonly dispatch: string;
  /** Our period that the files count for. */
  readonly period: SubordinatePeriod;
  /** By index of the file: `true` to import it, `false` to leave it. A file without a decision has no entry. */
  readonly ticks: ReadonlyMap<number, boolean>;
  /** Unit code by `officeKey`; `''` for no unit. */
  readonly units: ReadonlyMap<string, string>;
}

export interface SubordinatePeriod {
  readonly name: string;
  readonly cutOff: Day;
}

/** Why a file is not imported unless a person ticks it. */
export type SubordinateDoubt = 'otherDispatch' | 'otherAsks' | 'otherPeriod';

export type SubordinateOutcome =
  | 'new'
  /** A later closing than the imported one. The imported one is not removed. */
  | 'correction'
  | 'same'
  /** A later closing has been imported. */
  | 'older'
  /** A later closing of the same office is among the files. */
  | 'superseded'
  /** The same closing is among the files twice. */
  | 'doubled'
  | 'left'
  | 'fault';

export interface PlannedFile {
  readonly at: number;
  readonly name: string;
  readonly file: PeriodFile | null;
  readonly fault: PeriodFileFault | null;
  readonly code: string;
  /** Code of a unit that the office may be; `''` for none. */
  readonly suggested: string;
  readonly doubts: readonly SubordinateDoubt[];
  readonly outcome: SubordinateOutcome;
}

/** Most days between cut-offs of the same period, because a missed closing is made some days later. */
export const SAME_PERIOD_DAYS = 3;

export function isSamePeriod(one: Day, other: Day): boolean {
  return Math.abs(epochDayOf(one) - epochDayOf(other)) <= SAME_PERIOD_DAYS;
}

export function officeKey(office: string): string {
  return matchKey(office);
}

export function planSubordinates(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
  choices: SubordinateChoices,
): PlannedFile[] {
  const own = view.dispatches.find(({ id }) => id === choices.dispatch);
  const find = officeFinder(view.units, view.reports, view.today);
  const planned = files.map((one, at) => plannedAlone(one, at, { own, choices, find }));
  const earlierReports = view.reports.filter(
    ({ dispatch, period }) => dispatch === choices.dispatch && period === choices.period.name,
  );
  const keyOf = officeKeys([...earlierReports, ...planned.flatMap(officesIn)]);
  const known = latestReports(earlierReports);
  const winners = new Map<string, FileClosing>();
  for (const one of planned) {
    const closing = closingOf(one);
    if (!closing) continue;
    const key = keyOf(closing);
    const before = winners.get(key);
    if (!before || isLater(closing, before)) winners.set(key, closing);
  }
  return planned.map((one) => {
    const closing = closingOf(one);
    if (!closing) return one;
    const key = keyOf(closing);
    const winner = winners.get(key);
    if (winner && winner.at !== closing.at)
      return { ...one, outcome: isLater(winner, closing) ? 'superseded' : 'doubled' };
    return { ...one, outcome: comparedWith(closing, known.get(key)) };
  });
}

export function subordinateEntries(
  plan: readonly PlannedFile[],
  view: SubordinateFilesView,
): SubordinateEntry[] {
  const places = new Map<string, number>(view.units.map(({ code }, at) => [code, at]));
  const rank = ({ code }: SubordinateEntry) => places.get(code) ?? places.size;
  return plan
    .flatMap(({ file, code, outcome }) =>
      file && (outcome === 'new' || outcome === 'correction') ? [{ file, code }] : [],
    )
    .sort((a, b) => rank(a) - rank(b) || (a.file.office < b.file.office ? -1 : 1));
}

interface PlanContext {
  readonly own: SubordinateDispatch | undefined;
  readonly choices: SubordinateChoices;
  readonly find: ReturnType<typeof officeFinder>;
}

function plannedAlone({ name, result }: ChosenFile, at: number, context: PlanContext): PlannedFile {
  const base = { at, name, code: '', suggested: '', doubts: [] };
  if (!result.ok) return { ...base, file: null, fault: result.reason, outcome: 'fault' };
  const { file } = result;
  const { choices, find } = context;
  const doubts = doubtsOf(file, context);
  const found = find(file.office);
  const chosen = choices.units.get(officeKey(file.office));
  const isImported = choices.ticks.get(at) ?? doubts.length === 0;
  return {
    ...base,
    file,
    fault: null,
    code: chosen ?? found.code,
    suggested: chosen === undefined ? found.suggested : '',
    doubts,
    outcome: isImported ? 'new' : 'left',
  };
}

function doubtsOf(file: PeriodFile, { own, choices }: PlanContext): SubordinateDoubt[] {
  const { number, cutOff } = file.total;
  const isOwn = own && dispatchKey(own) === dispatchKey({ ...file, number });
  return [
    ...(isOwn ? [] : ['otherDispatch' as const]),
    ...(!own || own.asks === file.asks ? [] : ['otherAsks' as const]),
    ...(isSamePeriod(cutOff, choices.period.cutOff) ? [] : ['otherPeriod' as const]),
  ];
}

interface FileClosing extends ClosingOrder {
  readonly at: number;
  readonly code: string;
  readonly office: string;
}

function closingOf({ at, file, code, outcome }: PlannedFile): FileClosing | null {
  if (!file || outcome !== 'new') return null;
  const { closedAt, closing } = file.total;
  return { at, code, office: file.office, closedAt, closing, fileSeal: file.seal };
}

function officesIn({ file, code }: PlannedFile): { code: string; office: string }[] {
  return file ? [{ code, office: file.office }] : [];
}

function comparedWith(closing: FileClosing, known: ClosingOrder | undefined): SubordinateOutcome {
  if (!known) return 'new';
  if (known.fileSeal === closing.fileSeal) return 'same';
  return isLater(closing, known) ? 'correction' : 'older';
}

/** `code` is certain; `suggested` needs a person's decision. `''` for none. */
interface FoundOffice {
  readonly code: string;
  readonly suggested: string;
}

/** A file names the sender "Văn phòng …", but the unit in the list is the body whose office that is. */
const OF_OFFICE = keyPattern('^văn phòng ');

/**
 * `code` is the only unit with this name, else the unit chosen at an earlier import. Otherwise `suggested` is
 * the only unit that has this name in another spelling, or is another body of the same place, for example "Đảng
 * bộ xã" for "Đảng ủy xã".
 */
function officeFinder(
  units: readonly SubordinateDialogUnit[],
  known: readonly NamedSubordinateOffice[],
  today: Day,
): (office: string) => FoundOffice {
  const fullUnits = units.map((unit) => ({ ...UNIT_DEFAULTS, ...unit }));
  const index = unitIndex(fullUnits, today, matchKey);
  const codes = new Set<string>(units.map(({ code }) => code));
  const chosenBefore = new Map(
    known
      .filter(({ code }) => codes.has(code))
      .map(({ office, code }) => [matchKey(office), code] as const),
  );
  const written = writtenNameFinder(units.map((unit) => ({ name: unit.name, value: unit })));
  return (office) => {
    const key = matchKey(office);
    const named = [key, key.replace(OF_OFFICE, '')].map((name) => unitsNamed(name, index));
    const [unit, ...others] = named.find((found) => found.length > 0) ?? [];
    if (unit && others.length === 0) return { code: unit.code, suggested: '' };
    const code = chosenBefore.get(key) ?? '';
    if (code !== '') return { code, suggested: '' };
    const { fitting, otherBodies } = written(office);
    const [suggested, ...more] = fitting.length > 0 ? fitting : otherBodies;
    return { code: '', suggested: suggested && more.length === 0 ? suggested.code : '' };
  };
}
