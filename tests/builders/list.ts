import type { ListTable } from '../../src/import/list/find-header';
import { legacyCells, withConverted } from '../../src/import/list/legacy/legacy-text';
import { suggestedBlocks, unknownBlocks } from '../../src/import/list/list-blocks';
import { UNIT_HEADERS } from '../../src/import/list/list-columns';
import { listHeader } from '../../src/import/list/list-header';
import {
  DEFAULT_CHOICES,
  type ListLine,
  readUnitList,
  type UnitList,
} from '../../src/import/list/list-lines';
import type { ImportPlan, LikenessDecision, LineOutcome } from '../../src/import/rules/import-plan';
import { type ImportInput, planImport } from '../../src/import/rules/plan-import';
import type { Unit } from '../../src/records/unit';

/** Lines of a list with the given values. The first one is line 2. */
export function listOf(...rows: ListLine['values'][]): ListLine[] {
  return rows.map((values, index) => ({ line: index + 2, values, names: [] }));
}

/** Plans an import in which a person decides nothing. */
export function importing(units: readonly Unit[], ...rows: ListLine['values'][]): ImportPlan {
  return deciding(units, {}, ...rows);
}

/** Plans an import with a person's decisions, by line. */
export function deciding(
  units: readonly Unit[],
  decided: Readonly<Record<number, LikenessDecision>>,
  ...rows: ListLine['values'][]
): ImportPlan {
  const decisions = new Map(Object.entries(decided).map(([line, one]) => [Number(line), one]));
  return planImport(inputFor(units, listOf(...rows), decisions));
}

/** Input of `planImport`, with the suggested blocks. */
export function inputFor(
  units: readonly Unit[],
  lines: readonly ListLine[],
  decisions: ImportInput['decisions'] = new Map(),
): ImportInput {
  const blocks = suggestedBlocks(unknownBlocks(lines, units));
  return {
    lines,
    units,
    blocks,
    decisions,
    addZeros: false,
    today: '2025-08-01',
    until: (day) => `đến ${day}`,
  };
}

export function outcomesOf({ lines }: ImportPlan): LineOutcome[] {
  return lines.map(({ outcome }) => outcome);
}

/** Reads a table as the dialog does, with legacy encodings converted. */
/** Names and numbers of persons are imported. */
export function listIn(table: ListTable): UnitList {
  const converted = withConverted(table, legacyCells(table));
  const choices = { ...DEFAULT_CHOICES, withPersons: true };
  return readUnitList(converted, listHeader(converted, UNIT_HEADERS), choices);
}

/** Units that importing a table creates if the office has no units yet. They keep the table's codes. */
export function unitsIn(table: ListTable): Unit[] {
  const { lines } = planImport(inputFor([], listIn(table).lines));
  return lines.flatMap(({ outcome }) => (outcome.kind === 'new' ? [outcome.unit] : []));
}
