import type { FormOutcome } from '../src/forms/form-view';
import { suggestedBlocks, unknownBlocks } from '../src/import/list/list-blocks';
import { UNIT_HEADERS } from '../src/import/list/list-columns';
import { listHeader } from '../src/import/list/list-header';
import { readUnitList } from '../src/import/list/list-lines';
import { importOrder } from '../src/import/rules/import-order';
import type { ImportPlan } from '../src/import/rules/import-plan';
import type { ImportData } from '../src/import/rules/import-view';
import { planImport } from '../src/import/rules/plan-import';

type Table = readonly (readonly string[])[];

export type CallServer = (name: string, ...args: unknown[]) => unknown;

export interface ListImport {
  readonly plan: ImportPlan;
  write(): FormOutcome;
}

/**
 * Takes a list through the steps of the dialog Nhập đơn vị without changing any choice. Returns
 * `null` if the list has no column of unit names.
 */
export function importList(call: CallServer, table: Table): ListImport | null {
  const header = listHeader(table, UNIT_HEADERS);
  if (header.mapping.name === undefined) return null;
  const { units, today } = call('readImport') as ImportData;
  const { lines, skipped } = readUnitList(table, header);
  const decisions = new Map();
  const plan = planImport({
    lines,
    units,
    blocks: suggestedBlocks(unknownBlocks(lines, units)),
    decisions,
    addZeros: true,
    today,
    until: (day) => `đến ${day}`,
  });
  const order = importOrder({ plan, lines, skipped, units, decisions, trackIn: [] });
  return { plan, write: () => call('importUnits', order) as FormOutcome };
}
