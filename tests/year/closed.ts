import {
  type CountedOffice,
  type CountedPeriod,
  type FigureName,
  figuresIn,
  figuresOf,
  isLate,
  longestLate,
  periodBefore,
  periodsOf,
} from './figures';
import { groupsByBlock } from './groups';
import type { CountedDispatch, Line } from './recount';

/** Steps after a deadline that set-up fills in end with this day; after so many letters no more are sent. */
export const LAST_STEP = 10;

/** True for a unit that had the last follow-up of the schedule about what it is overdue with. */
export function isPastLast({ stages }: Line): boolean {
  return Object.values(stages).some(({ step }) => step >= LAST_STEP);
}

/** Names that a letter lists in one place. */
const NAMED = 10;

/** A closed period with the periods before it. */
export interface Closing {
  readonly period: CountedPeriod;
  readonly office: CountedOffice;
}

export function closingNamed(office: CountedOffice, name: string): Closing | null {
  const period = office.periods.findLast((one) => one.name === name);
  return period ? { period, office } : null;
}

/** Period that a dispatch’s figures are compared with. */
export function comparedWith(
  { period, office }: Closing,
  dispatch: CountedDispatch,
): CountedPeriod | undefined {
  return periodBefore(periodsOf(office, dispatch), period);
}

/** Change of a figure in a closed period. `null` in the first period of a dispatch. */
export function closedChange(
  closing: Closing,
  dispatch: CountedDispatch,
  name: FigureName,
): number | null {
  const before = figuresIn(comparedWith(closing, dispatch), dispatch.id);
  return before ? figuresOf(dispatch.lines)[name] - before[name] : null;
}

/** Overdue units in the order of Kỳ báo cáo, the longest first. */
export function lateInOrder(dispatches: readonly CountedDispatch[]): Line[] {
  return dispatches
    .flatMap((dispatch) => groupsByBlock(dispatch).flatMap(({ lines }) => lines))
    .filter(isLate)
    .sort((a, b) => longestLate(b) - longestLate(a));
}

/** The first names, and how many others there are. */
export function firstNames(names: readonly string[], most = NAMED): string[] {
  const more = names.length - most;
  return more > 0 ? [...names.slice(0, most), `và ${more} đơn vị khác`] : [...names];
}

/** Sentence on units that were followed up to the end; `''` if there are none. */
export function insistedText(dispatches: readonly CountedDispatch[], most = NAMED): string {
  const insisted = lateInOrder(dispatches).filter(isPastLast);
  const counts = new Map<string, number>();
  for (const { name, stages } of insisted) {
    const times = Object.values(stages).map((stage) => stage.times);
    counts.set(name, Math.max(...times, counts.get(name) ?? 0));
  }
  if (counts.size === 0) return '';
  const sorted = [...counts.values()].sort((a, b) => a - b);
  const [least = 0] = sorted;
  const greatest = sorted.at(-1) ?? 0;
  const times = least === greatest ? String(least) : `từ ${least} đến ${greatest}`;
  const names = firstNames([...counts.keys()], most).join('; ');
  return `Xin ý kiến chỉ đạo đối với ${counts.size} đơn vị đã được đôn đốc ${times} lần, chưa có kết quả: ${names}`;
}

/** Units that are overdue in two dispatches or more, by name: in how many, of how many that they owe. */
export function lateInSeveral(dispatches: readonly CountedDispatch[]): Map<string, string> {
  const lines = dispatches.flatMap((dispatch) => dispatch.lines);
  const late = new Map<string, string>();
  for (const name of new Set(lines.map((line) => line.name))) {
    const own = lines.filter((line) => line.name === name);
    const count = own.filter(isLate).length;
    if (count >= 2) late.set(name, `${count}/${own.length}`);
  }
  return late;
}
