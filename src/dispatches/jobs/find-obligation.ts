import { given } from '../../forms/form-fields';
import type { FormAnswers, FormProblem, Which } from '../../forms/form-view';
import { type Dispatch, isOver } from '../../records/dispatch';
import { type Obligation, obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { splitList } from '../../texts/split-list';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { dispatchOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** A unit that a form is about, with its row of Theo dõi where there is one. */
export interface FoundRow {
  readonly found: Placed<RowOf<typeof trackingTab>> | undefined;
  readonly unit: Unit;
}

/** The dispatch and the units that a form is about. */
export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly dispatch: Dispatch;
  readonly tracking: Rows<typeof trackingTab>;
}

/** Reads the dispatches that are not over. Throws the sentence for people when there is none. */
export function openDispatches(ports: Ports, words: Words): RowOf<typeof dispatchesTab>[] {
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).filter((one) => !isOver(one));
  if (dispatches.length === 0) throw new Error(words.errors.noOpenDispatch);
  return dispatches;
}

/** Gives what staff name a row by: dispatches and units, those of the row at the cursor first. */
export function whichRow(
  ports: Ports,
  words: Words,
  dispatches = openDispatches(ports, words),
  unitRows = rowsOf(readTab(ports, unitsTab, words)),
): Which {
  const { units, unit, selected } = whichUnit(ports, words, unitRows);
  const at = dispatches.find(({ id }) => id === selected) ?? dispatches[0];
  return {
    dispatches: dispatches.map(({ id, number, subject }) => ({
      value: id,
      label: `${number}: ${subject}`,
    })),
    dispatch: at?.id ?? '',
    units,
    unit,
  };
}

/** Gives the units that staff choose from, that of the row at the cursor, and the dispatch of that row. */
export function whichUnit(
  ports: Ports,
  words: Words,
  units = rowsOf(readTab(ports, unitsTab, words)),
): Pick<Which, 'units' | 'unit'> & { readonly selected: string | undefined } {
  const row = rowAtCursor(ports, trackingTab);
  return {
    units: units.map(({ code, name }) => ({ value: code, label: name })),
    unit: row?.unit ?? rowAtCursor(ports, unitsTab)?.code ?? '',
    selected: row?.dispatch,
  };
}

/**
 * Finds the unit that a form's answers name by name or code, with its row, or says what is wrong; a former name
 * leads to the unit in its place.
 */
export function findUnit(
  ports: Ports,
  read: Rows<typeof unitsTab>,
  answers: FormAnswers,
): Placed<RowOf<typeof unitsTab>> | FormProblem {
  return unitsMeant(ports, read, rowsOf(read).map(unitOf))(given(answers, 'unit'));
}

/** Makes what finds the unit that a text means, whose names are looked through once however many texts there are. */
function unitsMeant(
  ports: Ports,
  { rows }: Rows<typeof unitsTab>,
  units: readonly Unit[],
): (text: string) => Placed<RowOf<typeof unitsTab>> | FormProblem {
  const find = unitFinder(units, ports.clock.today());
  return (text) => {
    const meant = find(text);
    const message = format(ports.words().says.unitNotFound, { text });
    return rows.find(({ row }) => row.code === meant?.code) ?? { field: 'unit', message };
  };
}

/** How all units of a block are named at once. */
export interface Several {
  readonly named: (unit: Unit) => string;
  /** Whether a unit of the block is meant: who owes nothing is not. */
  readonly owes: (row: Obligation, unit: Unit) => boolean;
}

/** Finds what a form's answers name, each unit once, or says which field is wrong; a unit may not have been asked. */
export function findRows(
  ports: Ports,
  answers: FormAnswers,
  words: Words,
  several?: Several,
): FoundRows | FormProblem {
  const read = readTab(ports, unitsTab, words);
  const typed = given(answers, 'unit');
  const inBlock = new Set<Unit>();
  const named: Unit[] = [];
  const units = rowsOf(read).map(unitOf);
  const meant = unitsMeant(ports, read, units);
  for (const text of several && typed !== '' ? splitList(typed) : [typed]) {
    const block = units.filter((unit) => several?.named(unit) === text);
    for (const unit of block) inBlock.add(unit);
    const one = block.length > 0 ? null : meant(text);
    if (one && 'message' in one) return one;
    named.push(...(one ? [unitOf(one.row)] : block));
  }
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).map(dispatchOf);
  const dispatch = dispatches.find(({ id }) => id === answers.dispatch);
  if (!dispatch) return { field: 'dispatch', message: words.says.required };
  const tracking = readTab(ports, trackingTab, words);
  const byKey = new Map(tracking.rows.map((found) => [found.row.key, found]));
  const rows = named.flatMap((unit): FoundRow[] => {
    const found = byKey.get(obligationKey(dispatch.id, unit.code));
    const isMeant = !inBlock.has(unit) || (found && several?.owes(found.row, unit));
    return isMeant ? [{ unit, found }] : [];
  });
  if (rows.length === 0) return { field: 'unit', message: words.says.blockOwesNothing };
  const each = [...new Map(rows.map((one) => [one.unit.code, one])).values()];
  return { rows: each, dispatch, tracking };
}

/** Gives the code of the unit whose row of Theo dõi or Đơn vị the cursor is in; '' elsewhere. */
export function unitAtCursor(ports: Ports): string {
  return rowAtCursor(ports, trackingTab)?.unit ?? rowAtCursor(ports, unitsTab)?.code ?? '';
}

/** Reads the row of a tab at the cursor. */
function rowAtCursor<C extends Columns>(ports: Ports, tab: Tab<C>): RowOf<Tab<C>> | undefined {
  const at = ports.people.selectedRow(tab.key);
  if (at === null || at <= tab.headerRow) return undefined;
  const headers = ports.workbook.headers(tab);
  return rowsAt(ports, tab, { headers, places: [at] }).rows[0]?.row;
}
