import {
  cellStyleAt,
  type TabSnapshot,
  type WorkbookSnapshot,
} from '../../local/services/spreadsheet/book/snapshot';
import { cellName } from '../../src/texts/cell-name';
import { ChangeWatch } from './change-watch';
import { withoutSeconds } from './normalise';
import type { Recorder } from './record';

interface SeenTab {
  readonly changes: ChangeWatch;
  snapshot: TabSnapshot | null;
}

/** Records the cells of a file that have changed since the last call of `look`. */
export class CellWatch {
  private readonly seen = new Map<string, SeenTab>();

  /** `file` is the prefix of all cell names. */
  constructor(
    private readonly recorder: Recorder,
    private readonly file = '',
  ) {}

  look({ tabs }: Pick<WorkbookSnapshot, 'tabs'>): void {
    const names = new Set([...this.seen.keys(), ...tabs.map(({ name }) => name)]);
    for (const name of names) this.lookAt(name, tabs.find((tab) => tab.name === name) ?? null);
  }

  private lookAt(name: string, snapshot: TabSnapshot | null): void {
    const known = this.seen.get(name);
    // An unchanged tab returns the same snapshot object
    if (known?.snapshot === snapshot) return;
    const seen = known ?? { changes: new ChangeWatch(this.recorder, 'cells'), snapshot };
    seen.snapshot = snapshot;
    this.seen.set(name, seen);
    seen.changes.look(snapshot ? textsOf(snapshot, `${this.file}${name}!`) : new Map());
  }
}

/** Content and style of each cell by its name. Properties of the whole tab are under `(tab)`. */
function textsOf(tab: TabSnapshot, prefix: string): Map<string, string> {
  const texts = new Map([[`${prefix}(tab)`, tabText(tab)]]);
  tab.values.forEach((row, down) => {
    row.forEach((value, right) => {
      const cell = cellName(down + 1, right + 1);
      const shown = tab.display[down]?.[right] ?? '';
      const text = [
        `text: ${shown}`,
        ...(String(value) === shown ? [] : [`value: ${withoutSeconds(value, shown)}`]),
        ...(tab.formulas[cell] === undefined ? [] : [`formula: ${tab.formulas[cell]}`]),
        ...(tab.notes[cell] === undefined ? [] : [`note: ${tab.notes[cell]}`]),
        `look: ${JSON.stringify(cellStyleAt(tab, down + 1, right + 1))}`,
      ].join('\n');
      if (text !== 'text: \nlook: {}') texts.set(`${prefix}${cell}`, text);
    });
  });
  return texts;
}

const CELL_FIELDS = ['values', 'display', 'formulas', 'notes', 'looks', 'look'];
/** Fields that are not compared: the tab's id, which nobody sees, and the cursor, which each person moves. */
const NOT_COMPARED = ['id', 'selection'];

/** Sizes, protections, rules, charts and all other fields that do not belong to a cell, one line each. */
function tabText(tab: TabSnapshot): string {
  return Object.entries(tab)
    .filter(([field]) => !CELL_FIELDS.includes(field) && !NOT_COMPARED.includes(field))
    .flatMap(([field, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([at, one]) => `${field} ${at}: ${JSON.stringify(one)}`)
        : `${field}: ${value}`,
    )
    .join('\n');
}
