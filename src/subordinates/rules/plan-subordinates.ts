import { type Day, epochDayOf } from '../../calendar/day';
import { dispatchKey } from '../../dispatches/rules/dispatch-key';
import type { PeriodFile } from '../../periods/rules/period-file';
import type { Dispatch } from '../../records/dispatch';
import {
  type Closed,
  isLater,
  latestReports,
  type NamedSubordinateOffice,
  officeKeys,
} from '../../records/subordinate-report';
import { PLAIN_UNIT } from '../../records/unit';
import type { PeriodFileFault } from '../../report/period-file/read-period-file';
import { groupBy } from '../../texts/group-by';
import { matchKey } from '../../texts/match-key';
import { unitIndex, unitsNamed } from '../../units/rules/unit-index';
import type {
  ChosenFile,
  SubordinateDialogUnit,
  SubordinateEntry,
  SubordinateFilesView,
} from './subordinates-view';

/** What a person has decided about the files. */
export interface SubordinateChoices {
  /** Id of our dispatch. */
  readonly dispatch: string;
  /** Name of the period of ours in which they count, and the day at its end. */
  readonly period: SubordinatePeriod;
  /** By place of the file: whether it is taken, where that was said. */
  readonly ticks: ReadonlyMap<number, boolean>;
  /** By key of an office's name: the code of the unit that it is; '' for none. */
  readonly units: ReadonlyMap<string, string>;
}

/** A period of ours. */
export interface SubordinatePeriod {
  readonly name: string;
  readonly cutOff: Day;
}

/** Why a file is not taken before a person says so. */
export type SubordinateDoubt = 'otherDispatch' | 'otherPeriod';

/** What becomes of a file. */
export type SubordinateOutcome =
  | 'new'
  /** A later closing than the one on file, which stays. */
  | 'correction'
  | 'same'
  /** A later closing is on file. */
  | 'older'
  /** A later closing of the same office is among the files. */
  | 'superseded'
  /** The same closing is among the files once more. */
  | 'doubled'
  | 'left'
  | 'fault';

/** A file with what is known of it. */
export interface PlannedFile {
  /** Its place among those chosen, counted from 0. */
  readonly at: number;
  readonly name: string;
  readonly file: PeriodFile | null;
  readonly fault: PeriodFileFault | null;
  readonly code: string;
  /** A unit that the office may be. */
  readonly suggested: string;
  readonly doubts: readonly SubordinateDoubt[];
  readonly outcome: SubordinateOutcome;
}

/** Days by which cut-offs of one period may lie apart: a closing that was missed is made some days later. */
export const SAME_PERIOD_DAYS = 3;

/** Tells whether two days may be the last ones of one period. */
export function isSamePeriod(one: Day, other: Day): boolean {
  return Math.abs(epochDayOf(one) - epochDayOf(other)) <= SAME_PERIOD_DAYS;
}

/** Gives the key under which a choice of unit is kept. */
export function officeKey(office: string): string {
  return matchKey(office);
}

/** Plans what becomes of each file; the order in which they were chosen decides nothing. */
export function planSubordinates(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
  choices: SubordinateChoices,
): PlannedFile[] {
  const own = view.dispatches.find(({ id }) => id === choices.dispatch);
  const find = officeFinder(view.units, view.reports, view.today);
  const looked = files.map((one, at) => lookedAt(one, at, { own, choices, find }));
  const onFile = view.reports.filter(
    ({ dispatch, period }) => dispatch === choices.dispatch && period === choices.period.name,
  );
  const keyOf = officeKeys([...onFile, ...looked.flatMap(namedIn)]);
  const known = latestReports(onFile);
  const winners = new Map<string, Closing>();
  for (const one of looked) {
    const closing = closingOf(one);
    if (!closing) continue;
    const key = keyOf(closing);
    const before = winners.get(key);
    if (!before || isLater(closing, before)) winners.set(key, closing);
  }
  return looked.map((one) => {
    const closing = closingOf(one);
    if (!closing) return one;
    const key = keyOf(closing);
    const winner = winners.get(key);
    if (winner && winner.at !== closing.at)
      return { ...one, outcome: isLater(winner, closing) ? 'superseded' : 'doubled' };
    return { ...one, outcome: against(closing, known.get(key)) };
  });
}

/** Gives what a plan writes: new closings and corrections, in the order of the list of units. */
export function subordinateEntries(
  plan: readonly PlannedFile[],
  view: SubordinateFilesView,
): SubordinateEntry[] {
  const places = new Map(view.units.map(({ code }, at) => [code, at]));
  const rank = ({ code }: SubordinateEntry) => places.get(code) ?? places.size;
  return plan
    .flatMap(({ file, code, outcome }) =>
      file && (outcome === 'new' || outcome === 'correction') ? [{ file, code }] : [],
    )
    .sort((a, b) => rank(a) - rank(b) || (a.file.office < b.file.office ? -1 : 1));
}

interface Sight {
  readonly own: Pick<Dispatch, 'number' | 'issuedOn' | 'issuingBody'> | undefined;
  readonly choices: SubordinateChoices;
  readonly find: ReturnType<typeof officeFinder>;
}

function lookedAt({ name, read }: ChosenFile, at: number, sight: Sight): PlannedFile {
  const nothing = { at, name, code: '', suggested: '', doubts: [] };
  if (typeof read === 'string') return { ...nothing, file: null, fault: read, outcome: 'fault' };
  const { choices, find } = sight;
  const doubts = doubtsOf(read, sight);
  const found = find(read.office);
  const chosen = choices.units.get(officeKey(read.office));
  const isTaken = choices.ticks.get(at) ?? doubts.length === 0;
  return {
    ...nothing,
    file: read,
    fault: null,
    code: chosen ?? found.code,
    suggested: chosen === undefined ? found.suggested : '',
    doubts,
    outcome: isTaken ? 'new' : 'left',
  };
}

function doubtsOf(file: PeriodFile, { own, choices }: Sight): SubordinateDoubt[] {
  const { number, cutOff } = file.total;
  const isOwn = own && dispatchKey(own) === dispatchKey({ ...file, number });
  return [
    ...(isOwn ? [] : ['otherDispatch' as const]),
    ...(isSamePeriod(cutOff, choices.period.cutOff) ? [] : ['otherPeriod' as const]),
  ];
}

/** A file that is to be taken, by what closings are told apart by. */
interface Closing extends Closed {
  readonly at: number;
  readonly code: string;
  readonly office: string;
}

function closingOf({ at, file, code, outcome }: PlannedFile): Closing | null {
  if (!file || outcome !== 'new') return null;
  const { closedAt, closing } = file.total;
  return { at, code, office: file.office, closedAt, closing, fileSeal: file.seal };
}

function namedIn({ file, code }: PlannedFile): { code: string; office: string }[] {
  return file ? [{ code, office: file.office }] : [];
}

function against(closing: Closing, known: Closed | undefined): SubordinateOutcome {
  if (!known) return 'new';
  if (known.fileSeal === closing.fileSeal) return 'same';
  return isLater(closing, known) ? 'correction' : 'older';
}

/** Which unit an office is: surely one, by its code; or one that a person may take it for. '' where there is none. */
interface FoundOffice {
  readonly code: string;
  readonly suggested: string;
}

/** Makes a pattern over keys of names: in them the tone marks stand at the ends of words. */
const keyed = (source: string) => new RegExp(source.replace(/\p{L}+/gu, (word) => matchKey(word)));

/** The office of a committee signs as its Văn phòng: the unit is the committee. */
const OF_OFFICE = keyed('^văn phòng ');

/** Names of the bodies of one place, which differ between a list of units and what an office calls itself. */
const OF_BODY = keyed(
  '^(?:văn phòng )?(?:đảng ủy|đảng bộ|ban chấp hành đảng bộ|hội đồng nhân dân và ủy ban nhân dân|ủy ban nhân dân|hội đồng nhân dân) ',
);

/**
 * Makes the finder of the unit that an office is: by its name, with or without "Văn phòng" before it, now or formerly;
 * else as it was taken before, while that unit is in the list. The committee and the Party body of one place ("Đảng ủy xã", "Đảng bộ xã") are only
 * suggested for one another.
 */
function officeFinder(
  units: readonly SubordinateDialogUnit[],
  known: readonly NamedSubordinateOffice[],
  today: Day,
): (office: string) => FoundOffice {
  const whole = units.map((unit) => ({ ...PLAIN_UNIT, ...unit }));
  const index = unitIndex(whole, today, matchKey);
  const codes = new Set(units.map(({ code }) => code));
  const before = new Map(
    known
      .filter(({ code }) => codes.has(code))
      .map(({ office, code }) => [matchKey(office), code] as const),
  );
  const bodies = groupBy(units, ({ name }) => bodyKey(name));
  return (office) => {
    const key = matchKey(office);
    const named = [key, key.replace(OF_OFFICE, '')].map((name) => unitsNamed(name, index));
    const [unit, ...others] = named.find((found) => found.length > 0) ?? [];
    if (unit && others.length === 0) return { code: unit.code, suggested: '' };
    const code = before.get(key) ?? '';
    if (code !== '') return { code, suggested: '' };
    const [like, ...more] = bodies.get(bodyKey(office)) ?? [];
    return { code: '', suggested: like && more.length === 0 ? like.code : '' };
  };
}

function bodyKey(name: string): string {
  return matchKey(name).replace(OF_BODY, '');
}
