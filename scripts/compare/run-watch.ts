import type { AppsScript } from '../../local/apps-script';
import type { Recorder } from './record';

type Counts = Map<string, number>;

/**
 * Records each run that has ended since the last call of `look`: outcome, virtual duration, and
 * number of service calls by method.
 */
export class RunWatch {
  private runsRead = 0;
  private readonly ofAllRuns: Counts = new Map();

  constructor(
    private readonly google: AppsScript,
    private readonly recorder: Recorder,
  ) {}

  /** Records the new runs. Returns the number of letters that they sent. */
  look(): number {
    const { journal, executions } = this.google;
    const calls = new Map<number, Counts>();
    for (const { execution, name } of journal) {
      const counts = calls.get(execution) ?? new Map<string, number>();
      calls.set(execution, counts);
      count(counts, name);
      count(this.ofAllRuns, name);
    }
    for (const { id, fn, context, outcome, message, duration } of executions.slice(this.runsRead)) {
      const ended = `${outcome} ${message}`.trim();
      const lines = [ended, `${duration} ms`, ...linesOf(calls.get(id) ?? new Map())];
      this.recorder.add('calls', `${fn} (${context})`, lines.join('\n'));
    }
    this.runsRead = executions.length;
    const sent = journal.filter(({ name }) => name === 'MailApp.sendEmail').length;
    journal.length = 0;
    return sent;
  }

  /** Records the calls of all runs together. */
  end(): void {
    this.recorder.add('calls', 'all runs together', linesOf(this.ofAllRuns).join('\n'));
  }
}

function count(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function linesOf(counts: Counts): string[] {
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([name, times]) => `${name} × ${times}`);
}
