import type { Unit, UnitCode } from '../../records/unit';
import type { ListLine, SkippedLine } from '../list/list-lines';
import type { ListedAnswer } from './fill-answer';
import type { ImportPlan, LikenessDecision } from './import-plan';
import { byRunningNumber } from './plan-import';

/** A unit without a code gets one. */
export interface AddedUnit {
  readonly unit: Unit;
  /** A person decided that it is a separate unit, although a unit with a like name exists. */
  readonly apart: boolean;
}

/** Written only if the sheet still contains `before`. */
export interface ChangedUnit {
  readonly code: UnitCode;
  readonly before: Partial<Unit>;
  readonly after: Partial<Unit>;
}

export interface ImportOrder {
  readonly added: readonly AddedUnit[];
  readonly changed: readonly ChangedUnit[];
  /** Ids of the dispatches whose recipients the new units become. */
  readonly trackIn: readonly string[];
  readonly report: ImportReport;
}

export interface ImportReport {
  readonly same: number;
  /**
   * Line numbers, counted from 1. `merged` were merged into other lines, `left` wait for an answer or have a
   * fault, and `skipped` are no units.
   */
  readonly merged: readonly number[];
  readonly left: readonly number[];
  readonly skipped: readonly number[];
}

export interface OrderInput {
  readonly plan: ImportPlan;
  readonly lines: readonly ListLine[];
  readonly skipped: readonly SkippedLine[];
  readonly units: readonly Unit[];
  readonly decisions: ReadonlyMap<number, LikenessDecision>;
  readonly trackIn: readonly string[];
}

/**
 * New units are sorted by block, in the order of the blocks in the tab Đơn vị, then by the list's running
 * numbers.
 */
export function importOrder(input: OrderInput): ImportOrder {
  const { plan, decisions, skipped, trackIn } = input;
  const linesOf = (...kinds: readonly string[]) =>
    plan.lines.flatMap(({ line, outcome }) => (kinds.includes(outcome.kind) ? [line] : []));
  return {
    added: inBlockOrder(input).map(({ line, unit }) => ({
      unit,
      apart: decisions.get(line) === 'separate',
    })),
    changed: plan.lines.flatMap(({ outcome }) =>
      outcome.kind === 'changed' ? [changedCells(outcome.before, outcome.after)] : [],
    ),
    trackIn,
    report: {
      same: linesOf('same').length,
      merged: linesOf('merged'),
      left: linesOf('asks', 'blocked'),
      skipped: skipped.map(({ line }) => line),
    },
  };
}

export function changedCells(before: Unit, after: Unit): ChangedUnit {
  const columns = (Object.keys(after) as (keyof Unit)[]).filter(
    (column) => before[column] !== after[column],
  );
  const cells = (unit: Unit) =>
    Object.fromEntries(columns.map((column) => [column, unit[column]])) as Partial<Unit>;
  return { code: before.code, before: cells(before), after: cells(after) };
}

function inBlockOrder({ plan, lines, units }: OrderInput): { line: number; unit: Unit }[] {
  const made = new Map(
    plan.lines.flatMap(({ line, outcome }) =>
      outcome.kind === 'new' ? [[line, outcome.unit] as const] : [],
    ),
  );
  const blocks = [...units, ...made.values()].map(({ block }) => block);
  const rank = new Map([...new Set(blocks)].map((block, at) => [block, at]));
  return byRunningNumber(lines)
    .flatMap(({ line }) => {
      const unit = made.get(line);
      return unit ? [{ line, unit }] : [];
    })
    .sort((a, b) => (rank.get(a.unit.block) ?? 0) - (rank.get(b.unit.block) ?? 0));
}

export interface AnswerOrder {
  readonly dispatch: string;
  readonly entries: readonly AnswerEntry[];
}

export interface AnswerEntry {
  readonly unit: string;
  readonly answer: ListedAnswer;
  /** The name in the list if the user chose the unit for it; `''` if the name was certain. */
  readonly otherName: string;
}
