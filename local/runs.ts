import { type RunReport, reportOf } from './run-report';
import { isPersonAct, optionsOf, type PersonAct, type RunRequest, subjectOf } from './run-request';
import type { RunOutcome } from './services/run-script';
import type { StartedGoogle } from './services/start-google';

/** Two runs that overlap: the second starts at a service call of the first. */
export interface Interleaving {
  first: RunRequest;
  /** The service call of the first, counted from 1, before which the second starts. */
  at: number;
  second: RunRequest;
  /** The call of the second before which it pauses until the first has ended; it runs whole without. */
  upTo?: number;
}

/** Sums an outcome up. */
export function reportFrom(inside: StartedGoogle, outcome: Parameters<typeof reportOf>[0]) {
  return reportOf(outcome, inside.world.journal, inside.world.state.now);
}

function personAct(inside: StartedGoogle, act: PersonAct, tab: string | undefined): void {
  const { spreadsheet } = inside;
  const name = tab ?? spreadsheet.snapshot().tabs[0]?.name ?? '';
  if (act === 'sort') spreadsheet.sort(name, 1, false, 3);
  else if (act === 'insert-row') spreadsheet.insertRow(name, 3);
  else if (act === 'delete-row') spreadsheet.deleteRow(name, 3);
  else if (act === 'rename-tab') spreadsheet.renameTab(name, `${name} (cũ)`);
  else spreadsheet.renameHeader(name, 1, 'Tiêu đề khác');
}

function start(inside: StartedGoogle, request: RunRequest, pauseAt: number | null = null) {
  const subject = subjectOf(request, inside.world.settings.owner);
  subject.args = subject.args.map(inside.insideValue);
  const options = { ...optionsOf(request), pauseAt };
  const { faultAt, kind, tab } = request;
  if (faultAt !== undefined && isPersonAct(kind)) {
    options.before?.set(faultAt, () => personAct(inside, kind, tab));
  }
  return { args: subject.args, outcome: inside.runAs(inside.google, subject, options) };
}

/** Runs one request. */
export function runOne(inside: StartedGoogle, request: RunRequest): RunReport {
  return reportFrom(inside, start(inside, request).outcome);
}

/** Runs two requests that overlap; the second is null when the first made too few calls to be interrupted. */
export function runInterleaved(
  inside: StartedGoogle,
  { first, at, second, upTo }: Interleaving,
): { first: RunReport; second: RunReport | null } {
  let started: { args: unknown[]; outcome: RunOutcome } | null = null;
  const interrupt = () => {
    started = start(inside, second, upTo ?? null);
  };
  const outcome = start(inside, { ...first, at: { ...first.at, [at]: interrupt } }).outcome;
  const firstReport = reportFrom(inside, outcome);
  return { first: firstReport, second: finish(inside, started) };
}

function finish(
  inside: StartedGoogle,
  started: { args: unknown[]; outcome: RunOutcome } | null,
): RunReport | null {
  if (!started) return null;
  const { outcome, args } = started;
  return reportFrom(
    inside,
    outcome.paused ? inside.goOn(inside.google, outcome.run, args) : outcome,
  );
}
