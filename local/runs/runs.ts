import type { RunOptions } from '../services/run/google';
import type { RunOutcome } from '../services/run/run-script';
import type { SpreadsheetService } from '../services/spreadsheet/spreadsheet-service';
import type { StartedGoogle } from '../services/start-google';
import { type RunReport, reportOf } from './run-report';
import { isPersonAct, optionsOf, type PersonAct, type RunRequest } from './run-request';
import { subjectOf } from './run-subject';

/** Two runs that overlap: the second starts at a service call of the first. */
export interface Interleaving {
  first: RunRequest;
  /** Service call of the first (from 1) before which the second starts. */
  at: number;
  second: RunRequest;
  /**
   * Service call of the second before which it pauses until the first has ended. Without it, the second runs to its
   * end.
   */
  upTo?: number;
}

/** Reports of two runs. `second` is null if the first made too few calls to be interrupted. */
export interface Interleaved {
  first: RunReport;
  second: RunReport | null;
}

/** A run with its arguments, so that it can be continued after a pause. */
export interface Started {
  args: unknown[];
  outcome: RunOutcome;
}

/** Starts one request. The run may pause at a service call, or wait for an answer when attended. */
export function startRun(
  engine: StartedGoogle,
  request: RunRequest,
  how: Pick<RunOptions, 'pauseAt' | 'attended'> = {},
): Started {
  const subject = subjectOf(engine, request);
  const options = { ...optionsOf(request), ...how };
  const { faultAt, kind } = request;
  if (faultAt !== undefined && isPersonAct(kind)) {
    options.before?.set(faultAt, () => personAct(engine.spreadsheet, kind, request));
  }
  return { args: subject.args, outcome: engine.runAs(engine.google, subject, options) };
}

export function runOne(engine: StartedGoogle, request: RunRequest): RunReport {
  return reportOf(engine, startRun(engine, request).outcome);
}

export function runInterleaved(
  engine: StartedGoogle,
  { first, at, second, upTo }: Interleaving,
): Interleaved {
  const begun: Started[] = [];
  const interrupt = () => {
    begun.push(startRun(engine, second, { pauseAt: upTo ?? null }));
  };
  const { outcome } = startRun(engine, { ...first, at: { ...first.at, [at]: interrupt } });
  const ends = begun.map((one) => finish(engine, one));
  return { first: reportOf(engine, outcome), second: ends[0] ?? null };
}

function finish(engine: StartedGoogle, { outcome, args }: Started): RunReport {
  const last = outcome.paused ? engine.resumeRun(engine.google, outcome.run, args) : outcome;
  return reportOf(engine, last);
}

type File = Pick<
  SpreadsheetService,
  'snapshot' | 'sort' | 'insertRow' | 'deleteRow' | 'renameTab' | 'renameHeader'
>;

function firstHeader(file: File, tab: string): string {
  const { values = [] } = file.snapshot().tabs.find(({ name }) => name === tab) ?? {};
  const rows = [values[1] ?? [], values[0] ?? []];
  return String(rows.flat().find((cell) => typeof cell === 'string' && cell !== '') ?? '');
}

/** A person's act in the middle of a run. */
function personAct(file: File, act: PersonAct, request: RunRequest): void {
  const tab = request.tab ?? file.snapshot().tabs[0]?.name ?? '';
  const row = request.row ?? 3;
  if (act === 'sort') file.sort(tab, 1, false, row);
  else if (act === 'insert-row') file.insertRow(tab, row);
  else if (act === 'delete-row') file.deleteRow(tab, row);
  else if (act === 'rename-tab') file.renameTab(tab, `${tab} (cũ)`);
  else file.renameHeader(tab, request.header ?? firstHeader(file, tab), 'Tiêu đề khác');
}
