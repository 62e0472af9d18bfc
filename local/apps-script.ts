import { type AppsScriptOptions, defaultOptions } from './apps-script-options';
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

type Doors = ReturnType<typeof createStaff> &
  ReturnType<typeof createAttendedRuns> &
  ReturnType<typeof createVisitors> &
  ReturnType<typeof createPassingTime> &
  ReturnType<typeof createSurroundings> &
  ReturnType<typeof createAllowances> &
  ReturnType<typeof createSaving> &
  ReturnType<typeof createRecords>;

/** Google, running one project on this computer. */
export interface AppsScript extends Doors {
  /** Runs any function as any user in any context, with the faults that the request asks for. */
  run(request: RunRequest): RunReport;
  interleave(order: Interleaving): Interleaved;
  /** A person copies the file: same cells, a new script, no properties, triggers or deployment. */
  clone(change?: AppsScriptOptions): AppsScript;
}

function cloneOf(google: Doors, options: AppsScriptOptions): AppsScript {
  const { spreadsheetId, scriptId } = { ...defaultOptions, ...options };
  const copy = loadAppsScript({
    ...options,
    now: google.now,
    webAppUrl: '',
    spreadsheetId: `${spreadsheetId}-copy`,
    scriptId: `${scriptId}-copy`,
  });
  copy.file.restore(google.snapshot());
  return copy;
}

export function loadAppsScript(options: AppsScriptOptions = {}): AppsScript {
  const inside = startContext(options);
  const doors: Doors = Object.defineProperties(
    {
      ...createStaff(inside),
      ...createAttendedRuns(inside),
      ...createVisitors(inside),
      ...createPassingTime(inside),
      ...createSurroundings(inside),
      ...createAllowances(inside),
      ...createSaving(inside),
    } as Doors,
    Object.getOwnPropertyDescriptors(createRecords(inside)),
  );
  return Object.assign(doors, {
    run: (request: RunRequest) => runOne(inside, request),
    interleave: (order: Interleaving) => runInterleaved(inside, order),
    clone: (change: AppsScriptOptions = {}) => cloneOf(doors, { ...options, ...change }),
  });
}
