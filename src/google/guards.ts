import type { JobsFor } from '../workbook/jobs-for';
import type { Ports } from '../workbook/ports';

/**
 * Runs a job only for a person at the spreadsheet. Every top-level function can be called by any
 * visitor of the web page, but a visitor has no spreadsheet UI, so `getUi()` throws.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi()
 */
export function onlyInSpreadsheet<T>(job: () => T): T {
  SpreadsheetApp.getUi();
  return job();
}

/** Returns a function that wraps each job in the guard and passes the arguments of the call on. */
export function guardCalls(
  guard: (job: (ports: Ports) => unknown) => unknown,
): <Calls>(jobs: JobsFor<Calls>) => Calls {
  return <Calls>(jobs: JobsFor<Calls>) => {
    const all: [name: string, job: (ports: Ports, ...args: unknown[]) => unknown][] =
      Object.entries(jobs);
    return Object.fromEntries(
      all.map(([name, job]) => [
        name,
        (...args: unknown[]) => guard((ports) => job(ports, ...args)),
      ]),
    ) as Calls;
  };
}
