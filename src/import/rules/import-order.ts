import type { Unit } from '../../records/unit';
import type { ListLine, SkippedLine } from '../list/list-lines';
import type { HeldAnswer } from './fill-answer';
import type { ImportPlan, LikenessDecision } from './import-plan';
import { inOwnOrder } from './plan-import';

/** A unit to be added; without a code it is given one. */
export interface AddedUnit {
  readonly unit: Unit;
  /** A person has said that it is not the unit that looks the same. */
  readonly apart: boolean;
}

/** The cells of a unit that change; written only where the file still holds what was there. */
export interface ChangedUnit {
  readonly code: string;
  readonly before: Partial<Unit>;
  readonly after: Partial<Unit>;
}

/** What a person has had previewed and now lets be written. */
export interface ImportOrder {
  readonly added: readonly AddedUnit[];
  readonly changed: readonly ChangedUnit[];
  /** Ids of the dispatches in which the new units are followed up too. */
  readonly trackIn: readonly string[];
  readonly report: ImportReport;
}

/** What the log keeps of an import besides what was written. */
export interface ImportReport {
  readonly same: number;
  /** Lines of the list, counted from 1: taken together with others, left for a person, passed over. */
  readonly merged: readonly number[];
  readonly left: readonly number[];
  readonly skipped: readonly number[];
}

/** What an order is made from. */
export interface OrderInput {
  readonly plan: ImportPlan;
  readonly lines: readonly ListLine[];
  readonly skipped: readonly SkippedLine[];
  readonly units: readonly Unit[];
  readonly decisions: ReadonlyMap<number, LikenessDecision>;
  readonly trackIn: readonly string[];
}

/** Makes the order that carries a plan out: new units by block, as blocks come on file, and by the office's numbers. */
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

/** Gives only the columns in which a unit changes. */
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
  return inOwnOrder(lines)
    .flatMap(({ line }) => {
      const unit = made.get(line);
      return unit ? [{ line, unit }] : [];
    })
    .sort((a, b) => (rank.get(a.unit.block) ?? 0) - (rank.get(b.unit.block) ?? 0));
}

/** Answers that an office already held, on one dispatch. */
export interface AnswerOrder {
  /** The dispatch's id. */
  readonly dispatch: string;
  readonly entries: readonly { readonly unit: string; readonly answer: HeldAnswer }[];
}
