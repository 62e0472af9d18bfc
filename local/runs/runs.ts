import type { RunOptions } from '../services/run/google';
import type { RunOutcome } from '../services/run/run-script';
import type { SpreadsheetService } from '../services/spreadsheet/spreadsheet-service';
import type { StartedGoogle } from '../services/start-google';
import { type RunReport, reportOf } from './run-report';
import { isPersonAct, optionsOf, type PersonAct, type RunRequest } from './run-request';
import { subjectOf } from './run-subject';

/** Two runs that overlap: the second starts just before a service call of the first. */
export interface Interleaving {
  first: RunRequest;
  /** Number (from 1) of the service call of `first` before which `second` starts. */
  at: number;
  second: RunRequest;
  /**
   * Number of the service call of `second` before which it pauses until `first` has ended. Default:
   * `second` does not pause.
   */
  upTo?: number;
}

/** Reports of both runs. `second` is `null` if `first` ended before call `at`. */
export interface Interleaved {
  first: RunReport;
  second: RunReport | null;
}

export interface Started {
  args: unknown[];
  outcome: RunOutcome;
}

/** Starts one request. The run pauses before the service call `pauseAt`, or at a question if `attended`. */
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

function personAct(file: File, act: PersonAct, request: RunRequest): void {
  const tab = request.tab ?? file.snapshot().tabs[0]?.name ?? '';
  const row = request.row ?? 3;
  if (act === 'sort') file.sort(tab, 1, false, row);
  else if (act === 'insert-row') file.insertRow(tab, row);
  else if (act === 'delete-row') file.deleteRow(tab, row);
  else if (act === 'rename-tab') file.renameTab(tab, `${tab} (cũ)`);
  else file.renameHeader(tab, request.header ?? firstHeader(file, tab), 'Tiêu đề khác');
}
