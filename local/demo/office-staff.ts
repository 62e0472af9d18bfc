import type { FormAnswers, FormOutcome } from '../../src/forms/form-view';
import type { SendProgress } from '../../src/letters/rules/letters-view';
import { cellName } from '../../src/texts/cell-name';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import type { AppsScript } from '../apps-script';
import { importList, type ListImport } from '../import-list';
import type { RunReport } from '../runs/run-report';
import type { Answer } from '../services/world/running-execution';
import { headerOf, headersOf } from '../sheet-table';

/** Thrown if the add-on refuses. The message is the sentence that it shows to the person. */
export class Refused extends Error {}

export class OfficeStaff {
  constructor(
    private readonly google: AppsScript,
    private readonly user: string,
    private readonly words: Words,
  ) {}

  setUp(language: 'vi' | 'en'): void {
    this.google.open(this.user);
    const answers = [language === 'vi' ? 'YES' : 'NO'];
    this.press(wordsIn('vi').menu.setUp, answers);
    this.google.open(this.user);
  }

  counts(): { tabs: number; triggers: number } {
    return { tabs: this.google.snapshot().tabs.length, triggers: this.google.triggers.length };
  }

  /**
   * Saves the first step of Thiết lập ban đầu (the office and the address of its page), which also
   * agrees to the notice of that dialog. Throws `Refused` if an answer is not accepted.
   */
  introduce(answers: FormAnswers): void {
    this.submit('saveSetUp', 'office', answers);
  }

  /**
   * Takes a list through the steps of the dialog Nhập đơn vị. Returns `null` if the list has no
   * column of unit names.
   */
  importList(table: readonly (readonly string[])[]): ListImport | null {
    return importList(
      (name, ...args) => finished(this.google.call(this.user, name, ...args)),
      table,
    );
  }

  addDispatch(answers: FormAnswers): FormOutcome {
    return finished(this.google.call(this.user, 'addDispatch', answers)) as FormOutcome;
  }

  sendToday(): number {
    this.press(this.words.menu.openLetters);
    this.submit('queueLetters');
    return this.sendQueue();
  }

  /** Submits a form. Throws `Refused` if its answers are not accepted. */
  submit(fn: string, ...args: readonly unknown[]): void {
    const outcome = finished(this.google.call(this.user, fn, ...args)) as FormOutcome;
    if (!outcome.done) throw new Refused(outcome.problems.map(({ message }) => message).join(' '));
  }

  /** Returns the ids of the letters that it has approved. */
  approveAll(): readonly string[] {
    const waiting = this.outboxIds(this.words.choices.letterState.awaiting);
    if (waiting.length === 0) return waiting;
    this.press(this.words.menu.openApproval);
    finished(this.google.call(this.user, 'decideLetters', { approve: waiting, cancel: [] }));
    this.sendQueue();
    return waiting;
  }

  recordInSheet(unitCode: string): void {
    const { name } = this.words.tabs.tracking;
    const cells = this.grid(name);
    const header = cells[1] ?? [];
    const place = (key: string) => header.indexOf(headerOf('tracking', key, this.words));
    const row = cells.findIndex((line) => line[place('unitCode')] === unitCode) + 1;
    const cell = cellName(row, place('acknowledge') + 1);
    const { acknowledged } = this.words.choices.acknowledgeState;
    const { refusal, runs } = this.google.type(this.user, name, cell, acknowledged);
    if (refusal !== null) throw new Refused(refusal);
    for (const run of runs) finished(run);
  }

  updateSummary(): void {
    this.press(this.words.menu.updateSummary);
  }

  /** Closes the period under the suggested name. Returns the add-on's message, or `''` if it did not close. */
  closePeriod(): string {
    const answers = { period: '' };
    const closed = finished(this.google.call(this.user, 'takeClosing', answers)) as FormOutcome;
    return closed.done ? closed.message : '';
  }

  openSummaryPage(): string {
    const run = this.google.call(this.user, 'openSummaryPage');
    finished(run);
    const dialog = run.shown.find((entry) => entry.kind === 'modal');
    if (!dialog || !('html' in dialog)) throw new Error('The summary opened no dialog');
    return dialog.html;
  }

  /** Presses a menu entry. Throws `Refused` with the alert's text if the entry refuses to run. */
  private press(label: string, answers: readonly Answer[] = []): RunReport {
    const report = this.google.press(this.user, label, { answers: [...answers] });
    const alert = report.shown.find(
      (entry) => entry.kind === 'alert' && entry.title === this.words.says.cannot,
    );
    if (alert && 'text' in alert) throw new Refused(alert.text);
    return finishedRun(report);
  }

  private sendQueue(): number {
    let sent = 0;
    for (;;) {
      const progress = finished(this.google.call(this.user, 'sendNextChunk')) as SendProgress;
      sent += progress.sent;
      if (progress.left === 0 || progress.stopped !== '' || progress.sent === 0) return sent;
    }
  }

  private outboxIds(state: string): string[] {
    const { name } = this.words.tabs.outbox;
    const headers = headersOf('outbox', this.words);
    const [header = [], ...rows] = this.grid(name);
    const [id, place] = [header.indexOf(headers.id ?? ''), header.indexOf(headers.state ?? '')];
    return rows.filter((row) => row[place] === state).map((row) => String(row[id]));
  }

  private grid(tab: string): readonly (readonly unknown[])[] {
    return this.google.snapshot().tabs.find(({ name }) => name === tab)?.values ?? [];
  }
}

function finished(report: RunReport): unknown {
  return finishedRun(report).result;
}

function finishedRun(report: RunReport): RunReport {
  if (report.killed !== '') throw new Error(`The run was ${report.killed}`);
  if (report.error) throw new Refused(report.error.message);
  return report;
}
