import type { Language } from '../../../src/texts/language';
import type { Words } from '../../../src/words/words';
import { wordsIn } from '../../../src/words/words-in';
import type { AppsScript } from '../../apps-script';
import type { RunReport } from '../../runs/run-report';
import type { Shown as ScriptShown } from '../../services/world/running-execution';
import type { CellChange, Had, OfficeView, RunView, SampleWay, Shown } from '../protocol';
import { cellAt, changedCells } from './changed-cells';
import { nextDeadline, type OfficeContext } from './days';
import { type FaultTarget, faultsOf } from './faults';
import { History } from './history';
import { lettersAfter } from './letters';
import { openingPart, type TabView, viewOfWorkbook, type WorkbookView } from './tab-view';

/**
 * `states` and `dialogs` limit the file states and dialog pages that are kept. `runs` limits the
 * past runs in the list.
 */
const LIMITS = { states: 8, runs: 200, dialogs: 30 };

interface SessionStart {
  /** Address of the page that has not been written to Cài đặt yet. */
  readonly pendingAddress?: string;
  readonly sample?: SampleWay | null;
}

export class OfficeSession implements OfficeContext, FaultTarget {
  lockBusy = false;
  readonly words: Words;
  readonly dialogs = new Map<number, string>();
  readonly history: History;
  private readonly waiting = new Map<number, number>();
  private readonly states = new Map<number, WorkbookView>();
  revision: number;
  private lastDialog = 0;
  private pendingAddress: string;
  private sample: SampleWay | null;
  /** Revision and number of letters at the first look. */
  private begun: Had | null = null;

  constructor(
    readonly google: AppsScript,
    readonly user: string,
    readonly language: Language,
    firstRevision: number,
    { pendingAddress = '', sample = null }: SessionStart = {},
  ) {
    this.pendingAddress = pendingAddress;
    this.sample = sample;
    this.words = wordsIn(language);
    this.history = new History(google);
    this.revision = firstRevision;
  }

  /**
   * Returns the office's state for a browser that has the state `had`. Always includes the
   * `touched` cells, even if they have not changed.
   */
  view(had: Had, touched: readonly Pick<CellChange, 'tab' | 'row' | 'column'>[] = []): OfficeView {
    const { google, user } = this;
    const file = this.current();
    const known = this.states.get(had.revision);
    const cells = known ? changedCells(known, file) : null;
    const again = touched.flatMap(({ tab, row, column }) => {
      const found = file.tabs.find(({ id }) => id === tab);
      return found ? [cellAt(found, row, column)] : [];
    });
    return {
      revision: this.revision,
      now: google.now,
      workbook: cells === null ? openingPart(file) : null,
      cells: [...(cells ?? []), ...again],
      activeTab: file.activeTab,
      menus: google.menus(user),
      letters: lettersAfter(google, known ? had.letters : 0),
      letterCount: google.letters.length,
      runs: google.executions.slice(-LIMITS.runs).map(runLine).reverse(),
      due: google.triggers.flatMap(({ handler, due }) =>
        due === null ? [] : [{ fn: handler, at: new Date(due).toISOString() }],
      ),
      mailLeft: google.mailLeft(user),
      faults: faultsOf(this),
      deadline: nextDeadline(this),
      language: this.language,
      sample: this.unchangedSample(),
    };
  }

  /** The sample with which the office began, unless its file or its letters have changed since. */
  unchangedSample(): SampleWay | null {
    this.current();
    const letters = this.google.letters.length;
    this.begun ??= { revision: this.revision, letters };
    const { begun } = this;
    if (begun.revision !== this.revision || begun.letters !== letters) this.sample = null;
    return this.sample;
  }

  tab(id: number): TabView {
    const found = this.current().tabs.find((tab) => tab.id === id);
    if (!found) throw new Error(`No tab ${id}`);
    return found;
  }

  /**
   * Stores how many messages a run that waits for an answer has shown so far. Forgets the run if it
   * does not wait.
   */
  recordQuestion({ execution, question, shown }: RunReport): void {
    if (question) this.waiting.set(execution, shown.length);
    else this.waiting.delete(execution);
  }

  /** True while a run waits for an answer. What it has written so far may be half an act. */
  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  shownBefore(execution: number): number {
    return this.waiting.get(execution) ?? 0;
  }

  /**
   * Leaves out the run's first `seen` messages. Also writes the page's address to Cài đặt if that
   * has not been done.
   */
  runView(report: RunReport, seen = 0): RunView {
    const { execution, question, error, killed, shown, result } = report;
    this.writeAddress();
    const message = error?.message ?? (killed === '' ? null : killed);
    return {
      execution,
      question,
      error: question ? null : message,
      shown: shown.slice(seen).flatMap((one) => this.shown(one)),
      result,
    };
  }

  /**
   * Writes the page's address to Cài đặt, since the playground has no script editor from which a
   * person could copy it. Does so once, after the office's name has been entered, because then the
   * dialog Thiết lập ban đầu no longer shows the step that asks for the address. Keeps an address
   * that is already there.
   */
  private writeAddress(): void {
    const { google, user, words, pendingAddress } = this;
    if (pendingAddress === '') return;
    const settings = google.snapshot().tabs.find(({ name }) => name === words.tabs.settings.name);
    if (!settings) return;
    const rowOf = (name: string) => settings.display.findIndex(([first]) => first === name);
    const [office, address] = [rowOf(words.settings.officeName), rowOf(words.settings.linkBase)];
    if (!settings.display[office]?.[1]) return;
    this.pendingAddress = '';
    if (settings.display[address]?.[1]) return;
    google.type(user, settings.name, `B${address + 1}`, pendingAddress);
  }

  private shown(one: ScriptShown): Shown[] {
    if (one.kind === 'alert' || one.kind === 'prompt') return [];
    if (one.kind === 'toast') return [{ kind: one.kind, title: one.title, text: one.text }];
    const { kind, title, width, height, html } = one;
    this.lastDialog += 1;
    this.dialogs.set(this.lastDialog, html);
    this.dialogs.delete(this.lastDialog - LIMITS.dialogs);
    return [{ kind, title, width, height, dialog: this.lastDialog }];
  }

  private current(): WorkbookView {
    const file = viewOfWorkbook(this.google.snapshot());
    const last = this.states.get(this.revision);
    const isSame =
      last?.tabs.length === file.tabs.length && file.tabs.every((tab, i) => tab === last.tabs[i]);
    if (isSame) return { ...last, activeTab: file.activeTab };
    this.revision += 1;
    this.states.set(this.revision, file);
    this.states.delete(this.revision - LIMITS.states);
    return file;
  }
}

function runLine(run: AppsScript['executions'][number]): OfficeView['runs'][number] {
  const { id, fn, context, start, duration, outcome, message } = run;
  const at = new Date(start).toISOString();
  return { id, fn, context, at, seconds: Math.round(duration / 100) / 10, outcome, message };
}
