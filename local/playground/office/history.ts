import type { AppsScript } from '../../apps-script';
import type { WorkbookSnapshot } from '../../services/spreadsheet/book/snapshot';
import { changedCells } from './changed-cells';
import { viewOfWorkbook } from './tab-view';

/** How many acts can be taken back. */
const MOST = 50;

/**
 * What a person did in the file, each act with what runs followed from it, so that it can be taken back and done again.
 * Once anything else has written to the file nothing can: letters that have left would be asked for anew.
 */
export class History {
  private past: WorkbookSnapshot[] = [];
  private future: WorkbookSnapshot[] = [];
  private left: WorkbookSnapshot | null = null;

  constructor(private readonly google: Pick<AppsScript, 'snapshot' | 'file'>) {}

  /** Does what a person does, and keeps how the file stood before. */
  keep<T>(act: () => T): T {
    this.forgetIfWritten();
    const before = this.google.snapshot();
    const result = act();
    this.left = this.google.snapshot();
    if (!isSame(before, this.left)) {
      this.past = [...this.past, before].slice(-MOST);
      this.future = [];
    }
    return result;
  }

  /** Takes the last act back, or does it again; tells whether there was one. */
  step(way: 'back' | 'again'): boolean {
    this.forgetIfWritten();
    const [from, to] = way === 'back' ? [this.past, this.future] : [this.future, this.past];
    const state = from.pop();
    if (!state) return false;
    to.push(this.google.snapshot());
    this.google.file.restore(state);
    this.left = this.google.snapshot();
    return true;
  }

  private forgetIfWritten(): void {
    if (this.left === null || isSame(this.left, this.google.snapshot())) return;
    this.past = [];
    this.future = [];
  }
}

/** Whether nothing but what is selected, and which tab is open, differs. */
function isSame(before: WorkbookSnapshot, after: WorkbookSnapshot): boolean {
  return changedCells(viewOfWorkbook(before), viewOfWorkbook(after))?.length === 0;
}
