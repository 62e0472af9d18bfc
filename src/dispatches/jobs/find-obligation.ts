import { fieldText } from '../../forms/form-fields';
import type { FormAnswers, FormProblem, RowChoices } from '../../forms/form-view';
import { type Dispatch, isOver } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { type Obligation, obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { allOf } from '../../texts/all-of';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Needs, OfficePorts, Ports } from '../../workbook/ports';
import { matchingRows, rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** `found` is the row of the unit in Theo dõi; undefined if the unit is no recipient. */
export interface FoundRow {
  readonly found: Placed<RowOf<typeof trackingTab>> | undefined;
  readonly unit: Unit;
  readonly dispatch: Dispatch;
}

export interface FoundRows {
  readonly rows: readonly FoundRow[];
  /** Only the rows of the units and dispatches in the form. */
  readonly tracking: Rows<typeof trackingTab>;
  readonly dispatchRows: Rows<typeof dispatchesTab>;
}

/** Throws a user-facing Error if every dispatch is closed or cancelled. */
export function openDispatches(
  ports: Needs<'reader'>,
  words: Words,
): RowOf<typeof dispatchesTab>[] {
  return openAmong(rowsOf(readTab(ports, dispatchesTab, words)), words);
}

/** Throws a user-facing Error if all are closed or cancelled. */
export function openAmong(
  rows: readonly RowOf<typeof dispatchesTab>[],
  words: Words,
): RowOf<typeof dispatchesTab>[] {
  const dispatches = rows.filter((one) => !isOver(one));
  if (dispatches.length === 0) throw new Error(words.errors.noOpenDispatch);
  return dispatches;
}

/** Preselects the row at the cursor, or else the first dispatch. */
export function whichRow(
  ports: Ports,
  words: Words,
  dispatches = openDispatches(ports, words),
  unitRows = rowsOf(readTab(ports, unitsTab, words)),
): RowChoices {
  const { units, unit, selected } = whichUnit(ports, words, unitRows);
  const at = dispatches.find(({ id }) => id === selected) ?? dispatches[0];
  return {
    dispatches: dispatches.map((one) => ({
      value: one.id,
      label: `${dispatchNumber(one)}: ${one.subject}`,
    })),
    dispatch: at?.id ?? '',
    units,
    unit,
  };
}

/** Options for the unit. `unit` and `selected` are the unit and the dispatch of the row at the cursor. */
export function whichUnit(
  ports: Ports,
  words: Words,
  units = rowsOf(readTab(ports, unitsTab, words)),
): Pick<RowChoices, 'units' | 'unit'> & { readonly selected: string | undefined } {
  const row = rowAtCursor(ports, trackingTab);
  return {
    units: units.map(({ code, name }) => ({ value: code, label: name })),
    unit: row?.unitCode ?? rowAtCursor(ports, unitsTab)?.code ?? '',
    selected: row?.dispatchId ?? rowAtCursor(ports, dispatchesTab)?.id,
  };
}

/** Finds a unit's row by name, code or former name (then its successor's row), or returns a problem. */
export function findUnit(
  ports: Needs<'clock' | 'words'>,
  unitRows: Rows<typeof unitsTab>,
  answers: FormAnswers,
): Placed<RowOf<typeof unitsTab>> | FormProblem {
  return placedUnitFinder(
    ports,
    unitRows,
    rowsOf(unitRows).map(unitOf),
  )(fieldText(answers, 'unit'));
}

/** Indexes the names once for all calls of the returned function. */
function placedUnitFinder(
  ports: Needs<'clock' | 'words'>,
  { rows }: Rows<typeof unitsTab>,
  units: readonly Unit[],
): (text: string) => Placed<RowOf<typeof unitsTab>> | FormProblem {
  const find = unitFinder(units, ports.clock.today());
  return (text) => {
    const unit = find(text);
    const message = format(ports.words().says.unitNotFound, { text });
    return rows.find(({ row }) => row.code === unit?.code) ?? { field: 'unit', message };
  };
}

/** How a form selects all units of a block. `label` is the option that selects the block of a unit. */
export interface BlockSelection {
  readonly label: (unit: Unit) => string;
  /** True if the unit is included when its block is selected. */
  readonly owes: (row: Obligation, unit: Unit) => boolean;
}

/**
 * Finds the tracking rows of the units and blocks in the form, for each of its dispatches (ids joined by "; "),
 * or returns a problem. A unit that is named twice is returned once.
 */
export function findObligations(
  ports: OfficePorts,
  answers: FormAnswers,
  words: Words,
  blockSelection?: BlockSelection,
): FoundRows | FormProblem {
  const selected = selectedUnits(ports, answers, words, blockSelection);
  if ('message' in selected) return selected;
  const { named, inBlock } = selected;
  const dispatchRows = readTab(ports, dispatchesTab, words);
  const dispatches = rowsOf(dispatchRows).map(dispatchOf);
  const ids = splitList(fieldText(answers, 'dispatch'));
  const chosen = allOf(ids.map((id) => dispatches.find((one) => one.id === id) ?? null));
  if (!chosen || chosen.length === 0) return { field: 'dispatch', message: words.says.required };
  const keys = chosen.flatMap(({ id }) => named.map(({ code }) => obligationKey(id, code)));
  const tracking = matchingRows(ports, trackingTab, 'key', keys);
  const byKey = new Map(tracking.rows.map((found) => [found.row.key, found]));
  const rows = new Map<string, FoundRow>();
  for (const dispatch of chosen)
    for (const unit of named) {
      const key = obligationKey(dispatch.id, unit.code);
      const found = byKey.get(key);
      if (!inBlock.has(unit) || (found && blockSelection?.owes(found.row, unit)))
        rows.set(key, { unit, found, dispatch });
    }
  if (rows.size === 0) return { field: 'unit', message: words.says.blockOwesNothing };
  return { rows: [...rows.values()], tracking, dispatchRows };
}

/** Units in the form, in its order, and those of them that come with a block. */
function selectedUnits(
  ports: OfficePorts,
  answers: FormAnswers,
  words: Words,
  blockSelection?: BlockSelection,
): { readonly named: readonly Unit[]; readonly inBlock: ReadonlySet<Unit> } | FormProblem {
  const read = readTab(ports, unitsTab, words);
  const typed = fieldText(answers, 'unit');
  const inBlock = new Set<Unit>();
  const named: Unit[] = [];
  const units = rowsOf(read).map(unitOf);
  const find = placedUnitFinder(ports, read, units);
  for (const text of blockSelection && typed !== '' ? splitList(typed) : [typed]) {
    const block = units.filter((unit) => blockSelection?.label(unit) === text);
    for (const unit of block) inBlock.add(unit);
    const one = block.length > 0 ? null : find(text);
    if (one && 'message' in one) return one;
    named.push(...(one ? [unitOf(one.row)] : block));
  }
  return { named, inBlock };
}

export function unitAtCursor(ports: Ports): string {
  return rowAtCursor(ports, trackingTab)?.unitCode ?? rowAtCursor(ports, unitsTab)?.code ?? '';
}

function rowAtCursor<C extends Columns>(ports: Ports, tab: Tab<C>): RowOf<Tab<C>> | undefined {
  const at = ports.people.selectedRow(tab.key);
  if (at === null || at <= tab.headerRow) return undefined;
  const headers = ports.reader.headers(tab);
  return rowsAt(ports, tab, { headers, places: [at] }).rows[0]?.row;
}
