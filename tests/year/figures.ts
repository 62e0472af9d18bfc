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
  /** Units with a number of people. */
  withHeads: (line: Line) => line.attended !== null || line.eligible !== null,
  /** Units that have completed the result or reported a number. */
  reporting: (line: Line) =>
    line.stages.result?.isDone === true ||
    line.own.size > 0 ||
    NUMBERS.some((name) => line[name] !== null),
  matching: ({ check }: Line) => check === 'matching',
  checked: ({ check }: Line) => check !== '',
} as const;

const SUMS = {
  sessions: ({ sessions }: Line) => sessions ?? 0,
  eligible: ({ eligible }: Line) => eligible ?? 0,
  attended: ({ attended }: Line) => attended ?? 0,
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

/** Numbers of a training. */
export type TrainingNumber = (typeof NUMBERS)[number];

const NUMBERS = ['sessions', 'eligible', 'attended'] as const;

export const isTrainingNumber = (name: string): name is TrainingNumber =>
  NUMBERS.some((one) => one === name);

/** False if no unit has reported the number. Then its cell is empty, not 0. */
export function isTold(lines: readonly Line[], ...names: readonly TrainingNumber[]): boolean {
  return lines.some((line) => names.some((name) => line[name] !== null));
}

/** Sum of one of the office's own figures, as texts show it, and of how many units it is. */
export function ownSum(lines: readonly Line[], label: string): { sum: string; units: number } {
  const known = lines.flatMap(({ own }) => own.get(label) ?? []);
  const tenths = known.reduce((sum, one) => sum + Math.round(one * 10), 0);
  const sum = `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `,${tenths % 10}`}`;
  return { sum: known.length === 0 ? '' : sum, units: known.length };
}

/** All sums of the office's own figures in a sentence; `''` if nothing was reported. */
export function ownSums({ figures, lines }: Pick<CountedDispatch, 'figures' | 'lines'>): string {
  return figures
    .map(([label, measure]) => [`${label} (${measure})`, ownSum(lines, label).sum])
    .filter(([, sum]) => sum !== '')
    .map((parts) => parts.join(': '))
    .join('; ');
}

/** Change of one of the office's own figures since a period, such as `+2,5`; `''` if one of the two is not known. */
export function ownChange(
  before: CountedPeriod | undefined,
  { id, lines }: Pick<CountedDispatch, 'id' | 'lines'>,
  label: string,
): string {
  const earlier = before?.dispatches.find((one) => one.id === id)?.lines ?? [];
  const [from, to] = [earlier, lines].map((all) => ownSum(all, label).sum);
  if (!from || !to) return '';
  const by = Math.round(10 * (Number(to.replace(',', '.')) - Number(from.replace(',', '.')))) / 10;
  const size = String(Math.abs(by)).replace('.', ',');
  return by === 0 ? '0' : `${by > 0 ? '+' : '−'}${size}`;
}

/** Changes of a figure that a live summary may show: since the last closed period, or within it. */
export function ownChanges(
  office: Pick<CountedOffice, 'periods'>,
  dispatch: CountedDispatch,
  label: string,
): string[] {
  const periods = periodsOf(office, dispatch);
  const last = periods.at(-1);
  const closed = last?.dispatches.find(({ id }) => id === dispatch.id);
  const within = closed ? ownChange(periodBefore(periods, last), closed, label) : '';
  return [ownChange(last, dispatch, label), within];
}
