import type { FormOutcome, ImportPreview } from '../core/dialog-view';
import { type ImportPlan, planImport, type UnitChange } from '../core/plan-import';
import { say } from '../core/say';
import { readUnitList } from '../core/unit-list';
import type { Rows } from '../sheets/read-rows';
import { unitsTab } from '../sheets/units-tab';
import { ALL_NAMES } from '../words/names-in';
import type { Words } from '../words/words';
import { alone } from './alone';
import { readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { writeLog } from './write-log';
import { addRows, changeRows } from './write-rows';

/** A list as it was parsed: rows of texts. */
export type Table = readonly (readonly string[])[];

/** Says what an import would do, and writes nothing. Throws the sentence for people when it cannot be read. */
export function previewImport(ports: Ports, table: Table): ImportPreview {
  const words = ports.words();
  const { plan } = planFor(ports, table, words);
  return {
    added: plan.added.map(({ line, unit }) => ({ line, name: unit.name, block: unit.block })),
    changed: plan.changed.map((change) => ({
      line: change.line,
      name: change.after.name,
      changes: changedColumns(change, words),
    })),
    same: plan.same,
    problems: problemsOf(plan, words),
  };
}

/** Imports a list into Đơn vị: new units below, changed cells in place, nothing else. */
export function importUnits(ports: Ports, table: Table): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const { plan, units } = planFor(ports, table, words);
    writeChanged(ports, units, plan.changed);
    const added = plan.added.map(({ unit }) => unit);
    addRows(ports, unitsTab, units, added);
    const { importDone, importBlocked } = words.dialogs;
    const done = say(importDone, {
      added: added.length,
      changed: plan.changed.length,
      same: plan.same,
    });
    const blocked = plan.problems.filter(({ blocks }) => blocks).length;
    const message = blocked === 0 ? done : `${done} ${say(importBlocked, { count: blocked })}`;
    writeLog(ports, words, [{ event: 'unitsImported', detail: message }]);
    markDue(ports.memory);
    return { done: true, message };
  });
}

function planFor(
  ports: Ports,
  table: Table,
  words: Words,
): { plan: ImportPlan; units: Rows<typeof unitsTab> } {
  const lines = readUnitList(table);
  if (lines === null) throw new Error(words.dialogs.importNoName);
  if (lines.length === 0) throw new Error(words.dialogs.importEmpty);
  const units = readTab(ports, unitsTab, words);
  const onFile = rowsOf(units).map(unitOf);
  return {
    units,
    plan: planImport({
      lines,
      units: onFile,
      stateWords: ALL_NAMES.map(({ choices }) => choices.unitState),
    }),
  };
}

function writeChanged(
  ports: Ports,
  units: Rows<typeof unitsTab>,
  changed: readonly UnitChange[],
): void {
  const after = new Map(changed.map((change) => [change.after.code, change.after]));
  const changes = new Map(
    units.rows.flatMap(({ at, row }) => {
      const unit = after.get(row.code);
      return unit ? [[at, unit] as const] : [];
    }),
  );
  changeRows(ports, unitsTab, units, changes);
}

function changedColumns(
  { before, after }: UnitChange,
  words: Words,
): ImportPreview['changed'][number]['changes'] {
  const columns = Object.keys(unitsTab.columns) as (keyof typeof before)[];
  return columns
    .filter((column) => before[column] !== after[column])
    .map((column) => ({
      column: words.tabs.units.headers[column] ?? column,
      before: String(before[column]),
      after: String(after[column]),
    }));
}

function problemsOf({ problems }: ImportPlan, words: Words): ImportPreview['problems'] {
  return problems.map((problem) => ({
    line: problem.line,
    message: say(words.importFaults[problem.fault], { name: problem.name, value: problem.value }),
    blocks: problem.blocks,
  }));
}
