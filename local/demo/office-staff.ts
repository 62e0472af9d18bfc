import type { FormAnswers, FormOutcome } from '../../src/forms/form-view';
import type { SendProgress } from '../../src/letters/rules/letters-view';
import { cellName } from '../../src/texts/cell-name';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import type { AppsScript } from '../apps-script';
import { importList, type ListImport } from '../import-list';
import type { RunReport } from '../runs/run-report';
import type { Answer } from '../services/world/running-execution';

/** A sentence that the add-on gave to the person at the spreadsheet. */
export class Refused extends Error {}

/** The person at the spreadsheet: presses menu entries, fills in dialogs, types into cells. */
export class OfficeStaff {
  constructor(
    private readonly google: AppsScript,
    private readonly user: string,
    private readonly words: Words,
  ) {}

  /** Opens the file and runs Thiết lập ban đầu, in the chosen language. */
  setUp(language: 'vi' | 'en'): void {
    this.google.open(this.user);
    const answers = [language === 'vi' ? 'YES' : 'NO'];
    this.press(wordsIn('vi').menu.setUp, answers);
    this.google.open(this.user);
  }

  /** Counts what set-up made. */
  counts(): { tabs: number; triggers: number } {
    return { tabs: this.google.snapshot().tabs.length, triggers: this.google.triggers.length };
  }

  /** Takes the first step of Thiết lập ban đầu, which is agreeing to its notice: who the office is, and where its page is. */
  introduce(answers: FormAnswers): void {
    this.done(this.google.call(this.user, 'saveSetUp', 'office', answers));
  }

  /** Takes a list through the steps of Nhập đơn vị; null when it has no column of names. */
  importList(table: readonly (readonly string[])[]): ListImport | null {
    return importList(
      (name, ...args) => finished(this.google.call(this.user, name, ...args)),
      table,
    );
  }

  addDispatch(answers: FormAnswers): FormOutcome {
    return finished(this.google.call(this.user, 'addDispatch', answers)) as FormOutcome;
  }

  /** Opens Xem trước và gửi, presses its button, and waits until everything that may go today is gone. */
  sendToday(): number {
    this.press(this.words.menu.previewLetters);
    this.done(this.google.call(this.user, 'queueLetters'));
    return this.sendQueue();
  }

  /** Approves every letter that waits, and sends; gives how many were approved. */
  approveAll(): number {
    const waiting = this.outboxIds(this.words.choices.letterState.awaiting);
    if (waiting.length === 0) return 0;
    this.press(this.words.menu.approveLetters);
    finished(this.google.call(this.user, 'decideLetters', { approve: waiting, cancel: [] }));
    this.sendQueue();
    return waiting.length;
  }

  /** Chooses an answer in the dropdown of Theo dõi, as staff do after a telephone call. */
  recordInSheet(unitCode: string): void {
    const { name, headers } = this.words.tabs.tracking;
    const cells = this.grid(name);
    const header = cells[1] ?? [];
    const place = (key: string) => header.indexOf(headers[key] ?? '');
    const row = cells.findIndex((line) => line[place('unit')] === unitCode) + 1;
    const cell = cellName(row, place('acknowledge') + 1);
    const { acknowledged } = this.words.choices.acknowledgeState;
    const { refusal, runs } = this.google.type(this.user, name, cell, acknowledged);
    if (refusal !== null) throw new Refused(refusal);
    for (const run of runs) finished(run);
  }

  updateSummary(): void {
    this.press(this.words.menu.updateSummary);
  }

  /** Closes the period under the suggested name; gives what the add-on said. */
  closePeriod(): string {
    const answers = { period: '' };
    const closed = finished(this.google.call(this.user, 'takeClosing', answers)) as FormOutcome;
    return closed.done ? closed.message : '';
  }

  /** Opens the summary that leadership reads; gives the page as it stands in the dialog. */
  openSummaryPage(): string {
    const run = this.google.call(this.user, 'openSummaryPage');
    finished(run);
    const dialog = run.shown.find((entry) => entry.kind === 'modal');
    if (!dialog || !('html' in dialog)) throw new Error('The summary opened no dialog');
    return dialog.html;
  }

  /** Presses a menu entry; what keeps it from running is said in an alert, and thrown here. */
  private press(label: string, answers: readonly Answer[] = []): RunReport {
    const report = this.google.press(this.user, label, { answers: [...answers] });
    const alert = report.shown.find(
      (entry) => entry.kind === 'alert' && entry.title === this.words.says.cannot,
    );
    if (alert && 'text' in alert) throw new Refused(alert.text);
    return finishedRun(report);
  }

  /** Takes the outcome of a form; what must be mended is thrown. */
  private done(report: RunReport): void {
    const outcome = finished(report) as FormOutcome;
    if (!outcome.done) throw new Refused(outcome.problems.map(({ message }) => message).join(' '));
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
    const { name, headers } = this.words.tabs.outbox;
    const [header = [], ...rows] = this.grid(name);
    const [id, place] = [header.indexOf(headers.id ?? ''), header.indexOf(headers.state ?? '')];
    return rows.filter((row) => row[place] === state).map((row) => String(row[id]));
  }

  private grid(tab: string): readonly (readonly unknown[])[] {
    return this.google.snapshot().tabs.find(({ name }) => name === tab)?.values ?? [];
  }
}

/** Gives a run's result; throws the sentence when the add-on refused, as a person would read it. */
function finished(report: RunReport): unknown {
  return finishedRun(report).result;
}

function finishedRun(report: RunReport): RunReport {
  if (report.killed !== '') throw new Error(`The run was ${report.killed}`);
  if (report.error) throw new Refused(report.error.message);
  return report;
}
