import { a1Of } from '../../services/spreadsheet/book/a1';
import { boxOf } from '../../services/spreadsheet/book/box';
import type { CellChange } from '../protocol';
import { type TabView, viewStyleAt, type WorkbookView } from './tab-view';

/** If more cells have changed, the whole file is sent. */
const MAX_CHANGES = 4_000;

/**
 * Cells that differ between two states of the file. `null` if anything else differs, such as a size
 * or a rule, or if more than `MAX_CHANGES` cells differ.
 */
export function changedCells(before: WorkbookView, after: WorkbookView): CellChange[] | null {
  if (before.tabs.length !== after.tabs.length) return null;
  const changes: CellChange[] = [];
  for (const [i, tab] of after.tabs.entries()) {
    const was = before.tabs[i];
    if (was === tab) continue;
    if (!was || frameOf(was) !== frameOf(tab)) return null;
    changes.push(...changesIn(was, tab));
    if (changes.length > MAX_CHANGES) return null;
  }
  return changes;
}

function frameOf({
  values: _values,
  formulas: _formulas,
  looks: _looks,
  look: _look,
  rowCount: _rowCount,
  ...frame
}: TabView) {
  return JSON.stringify(frame);
}

function changesIn(was: TabView, tab: TabView): CellChange[] {
  const keys = { was: was.looks.map(styleKey), now: tab.looks.map(styleKey) };
  const changes: CellChange[] = [];
  const formulas = changedFormulas(was, tab);
  const rows = Math.max(...[was, tab].flatMap((one) => [one.values.length, one.look.length]));
  for (let i = 0; i < rows; i += 1) {
    const lines = [was.values[i], tab.values[i], was.look[i], tab.look[i]];
    const width = Math.max(...lines.map((line) => line?.length ?? 0));
    for (let j = 0; j < width; j += 1) {
      const sameValue = (was.values[i]?.[j] ?? '') === (tab.values[i]?.[j] ?? '');
      const sameLook = keys.was[was.look[i]?.[j] ?? 0] === keys.now[tab.look[i]?.[j] ?? 0];
      const sameFormula = formulas.size === 0 || !formulas.has(a1Of(boxOf(i + 1, j + 1)));
      if (sameValue && sameLook && sameFormula) continue;
      changes.push(cellAt(tab, i + 1, j + 1));
    }
  }
  return changes;
}

/** Cells with different formulas, in A1 notation. */
function changedFormulas(was: TabView, tab: TabView): ReadonlySet<string> {
  const cells = [...Object.keys(was.formulas), ...Object.keys(tab.formulas)];
  return new Set(cells.filter((a1) => was.formulas[a1] !== tab.formulas[a1]));
}

function styleKey(look: object): string {
  return JSON.stringify(look);
}

export function cellAt(tab: TabView, row: number, column: number): CellChange {
  const formula = tab.formulas[a1Of(boxOf(row, column))];
  const value = tab.values[row - 1]?.[column - 1] ?? '';
  const style = viewStyleAt(tab, row, column);
  return { tab: tab.id, row, column, value, style, ...(formula !== undefined && { formula }) };
}
