import type { AppsScript } from '../../apps-script';
import type { WorkbookSnapshot } from '../../services/spreadsheet/book/snapshot';
import { changedCells } from './changed-cells';
import { viewOfWorkbook } from './tab-view';

const MAX_ACTS = 50;

/**
 * Undo and redo of a person's acts, including what the script wrote in response. Both lists are
 * emptied once something else has written to the file, because undoing past sent letters would
 * queue them again.
 */
export class History {
  private past: WorkbookSnapshot[] = [];
  private future: WorkbookSnapshot[] = [];
  private lastState: WorkbookSnapshot | null = null;

  constructor(private readonly google: Pick<AppsScript, 'snapshot' | 'file'>) {}

  perform<T>(act: () => T): T {
    this.forgetIfWritten();
    const before = this.google.snapshot();
    const result = act();
    this.lastState = this.google.snapshot();
    if (!isSame(before, this.lastState)) {
      this.past = [...this.past, before].slice(-MAX_ACTS);
      this.future = [];
    }
    return result;
  }

  step(way: 'back' | 'again'): boolean {
    this.forgetIfWritten();
    const [from, to] = way === 'back' ? [this.past, this.future] : [this.future, this.past];
    const state = from.pop();
    if (!state) return false;
    to.push(this.google.snapshot());
    this.google.file.restore(state);
    this.lastState = this.google.snapshot();
    return true;
  }

  private forgetIfWritten(): void {
    if (this.lastState === null || isSame(this.lastState, this.google.snapshot())) return;
    this.past = [];
    this.future = [];
  }
}

/** True if nothing differs that the browser shows in the tabs. */
function isSame(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  return changedCells(viewOfWorkbook(before), viewOfWorkbook(after))?.length === 0;
}
