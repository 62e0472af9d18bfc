import type { OwnDay } from './own-days';
import type { CountedDispatch, CountedStage, Line, Part } from './recount';

/** Figures of some units, by name. */
export type OwnFigures = Readonly<Record<FigureName, number>>;

const COUNTS = {
  units: () => true,
  received: isPart('receipt', 'onTime', 'late', 'done'),
  receivedOnTime: isPart('receipt', 'onTime'),
  receivedLate: isPart('receipt', 'late'),
  notReceived: isPart('receipt', 'within', 'overdue', 'open'),
  notReceivedWithin: isPart('receipt', 'within'),
  notReceivedOverdue: isPart('receipt', 'overdue'),
  toReceive: isPart('receipt', 'onTime', 'late', 'done', 'within', 'overdue', 'open'),
  completed: isPart('result', 'onTime', 'late', 'done'),
  completedOnTime: isPart('result', 'onTime'),
  completedLate: isPart('result', 'late'),
  completedFree: isPart('result', 'done'),
  notCompleted: isPart('result', 'within', 'overdue', 'open'),
  notCompletedWithin: isPart('result', 'within'),
  notCompletedOverdue: isPart('result', 'overdue'),
  notCompletedFree: isPart('result', 'open'),
  toComplete: isPart('result', 'onTime', 'late', 'done', 'within', 'overdue', 'open'),
  overdue: isLate,
  untold: (line: Line) => isLate(line) && line.isUntold,
  nothing: ({ saysNothing }: Line) => saysNothing,
  unreachable: ({ isReachable }: Line) => !isReachable,
  reminded: ({ followUps }: Line) => followUps > 0,
  after: ({ isDoneAfterReminder }: Line) => isDoneAfterReminder,
  own: ({ source }: Line) => source === 'own',
  parent: ({ source }: Line) => source === 'parent',
  office: ({ source }: Line) => source === 'office',
  silent: ({ source }: Line) => source === 'silent',
  withResult: ({ hasBegun }: Line) => hasBegun,
  matching: ({ check }: Line) => check === 'matching',
  checked: ({ check }: Line) => check !== '',
} as const;

const SUMS = {
  sessions: ({ sessions }: Line) => sessions,
  eligible: ({ eligible }: Line) => eligible,
  attended: ({ attended }: Line) => attended,
  followUps: ({ followUps }: Line) => followUps,
  early: ({ early }: Line) => early,
} as const;

export type FigureName = keyof typeof COUNTS | keyof typeof SUMS;

function isPart(stage: CountedStage, ...parts: readonly Part[]) {
  return ({ stages }: Line) => parts.some((part) => stages[stage]?.part === part);
}

export function isLate({ stages }: Line): boolean {
  return Object.values(stages).some((stage) => stage?.part === 'overdue');
}

export function longestLate({ stages }: Line): number {
  return Math.max(...Object.values(stages).map((stage) => stage?.daysLate ?? 0));
}

export function figuresOf(lines: readonly Line[]): OwnFigures {
  const counts = Object.entries(COUNTS).map(([name, fits]) => [name, lines.filter(fits).length]);
  const sums = Object.entries(SUMS).map(([name, of]) => [
    name,
    lines.reduce((sum, line) => sum + of(line), 0),
  ]);
  return Object.fromEntries([...counts, ...sums]) as OwnFigures;
}

export function addedFigures(all: readonly OwnFigures[]): OwnFigures {
  const [first = figuresOf([])] = all;
  const names = Object.keys(first) as FigureName[];
  const sum = (name: FigureName) => all.reduce((total, one) => total + one[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as OwnFigures;
}

/** A share as texts show it: `65,2%`. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.round((part * 1000) / whole);
  return `${Math.floor(tenths / 10)},${tenths % 10}%`;
}

/** Overdue units, the longest first, otherwise in the order of Đơn vị. */
export function overdueLines({ lines }: CountedDispatch): Line[] {
  return lines.filter(isLate).sort((a, b) => longestLate(b) - longestLate(a));
}

export const daysText = (days: number, unit: string) =>
  days === 0 ? 'vừa quá hạn' : `${days}${unit}`;

/** Name of a dispatch in the tab. */
export const documentOf = ({ type, number }: CountedDispatch) => `${type} số ${number}`;

/** A closed period, counted when it was closed. */
export interface CountedPeriod {
  readonly name: string;
  readonly cutOff: OwnDay;
  readonly closedOn: OwnDay;
  readonly dispatches: readonly CountedDispatch[];
}

/** What is known of the office on a day. */
export interface CountedOffice {
  readonly day: OwnDay;
  /** Open and paused dispatches, the one that was issued last first. */
  readonly followed: readonly CountedDispatch[];
  readonly periods: readonly CountedPeriod[];
}

export function figuresIn(period: CountedPeriod | undefined, id: string): OwnFigures | undefined {
  const found = period?.dispatches.find((one) => one.id === id);
  return found && figuresOf(found.lines);
}

/** Periods in which a dispatch was followed, the last one last. */
export function periodsOf(
  { periods }: Pick<CountedOffice, 'periods'>,
  { id }: Pick<CountedDispatch, 'id'>,
): CountedPeriod[] {
  return periods.filter(({ dispatches }) => dispatches.some((one) => one.id === id));
}

const KINDS = ['Tuần', 'Tháng', 'tháng đầu năm', 'Năm'];

const kindOf = ({ name }: CountedPeriod) => KINDS.find((kind) => name.includes(kind));

/** Period that one is compared with: the last one of its kind that ended earlier, otherwise the last one. */
export function periodBefore(
  periods: readonly CountedPeriod[],
  period: CountedPeriod | undefined,
): CountedPeriod | undefined {
  if (!period) return undefined;
  const earlier = periods.filter(({ cutOff }) => cutOff < period.cutOff);
  return earlier.findLast((one) => kindOf(one) === kindOf(period)) ?? earlier.at(-1);
}

/** Change of a figure between two counts, as `+2`, or as words if it is about overdue units. */
export function movedText(by: number, name: FigureName): string {
  if (by === 0) return 'không đổi';
  const count = Math.abs(by);
  if (name === 'overdue') return `${by > 0 ? 'tăng' : 'giảm'} ${count} đơn vị quá hạn`;
  return `${by > 0 ? '+' : '−'}${count}`;
}

/** False if no number of a training was reported. Then its cells are empty, not 0. */
export function hasTraining({
  sessions,
  eligible,
  attended,
}: Readonly<Record<'sessions' | 'eligible' | 'attended', number>>): boolean {
  return sessions + eligible + attended > 0;
}
