import { type AppsScriptOptions, defaultOptions } from './apps-script-options';
import type { Host } from './host/host';
import { startContext } from './host/start-context';
import { createRecords } from './records';
import { createAttendedRuns } from './runs/attended-runs';
import { createPassingTime } from './runs/passing-time';
import { createStaff, createVisitors } from './runs/people';
import type { RunReport } from './runs/run-report';
import type { RunRequest } from './runs/run-request';
import { type Interleaved, type Interleaving, runInterleaved, runOne } from './runs/runs';
import { createSaving } from './saved-google';
import { createAllowances, createSurroundings } from './surroundings';

type AppsScriptApi = ReturnType<typeof createStaff> &
  ReturnType<typeof createAttendedRuns> &
  ReturnType<typeof createVisitors> &
  ReturnType<typeof createPassingTime> &
  ReturnType<typeof createSurroundings> &
  ReturnType<typeof createAllowances> &
  ReturnType<typeof createSaving> &
  ReturnType<typeof createRecords>;

export interface AppsScript extends AppsScriptApi {
  run(request: RunRequest): RunReport;
  interleave(order: Interleaving): Interleaved;
  /**
   * Copies the file, as File > Make a copy does. The copy has the same cells and clock, but a new script
   * without properties, triggers and deployment.
   */
  clone(change?: AppsScriptOptions): AppsScript;
}

function cloneOf(host: Host, original: AppsScriptApi, options: AppsScriptOptions): AppsScript {
  const { spreadsheetId, scriptId } = { ...defaultOptions, ...options };
  const copy = startAppsScript(host, {
    ...options,
    now: original.now,
    webAppUrl: '',
    spreadsheetId: `${spreadsheetId}-copy`,
    scriptId: `${scriptId}-copy`,
  });
  copy.file.restore(original.snapshot());
  return copy;
}

export function startAppsScript(host: Host, options: AppsScriptOptions): AppsScript {
  const engine = startContext(host, options);
  const api: AppsScriptApi = Object.defineProperties(
    {
      ...createStaff(engine),
      ...createAttendedRuns(engine),
      ...createVisitors(engine),
      ...createPassingTime(engine),
      ...createSurroundings(engine),
      ...createAllowances(engine),
      ...createSaving(engine),
    } as AppsScriptApi,
    Object.getOwnPropertyDescriptors(createRecords(engine)),
  );
  return Object.assign(api, {
    run: (request: RunRequest) => runOne(engine, request),
    interleave: (order: Interleaving) => runInterleaved(engine, order),
    clone: (change: AppsScriptOptions = {}) => cloneOf(host, api, { ...options, ...change }),
  });
}
