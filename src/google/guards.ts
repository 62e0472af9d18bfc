import type { JobsFor } from '../workbook/jobs-for';
import type { Ports } from '../workbook/ports';

/**
 * Lets only a person at the spreadsheet pass: every top-level function can be called by any visitor of the web
 * page, and a visitor has no spreadsheet interface to be asked for.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi()
 */
export function atTheSpreadsheet<T>(job: () => T): T {
  SpreadsheetApp.getUi();
  return job();
}

/** Makes the function that puts jobs behind a guard: of each it makes a call, which hands on what it was handed. */
export function guarded(
  guard: (job: (ports: Ports) => unknown) => unknown,
): <Calls>(jobs: JobsFor<Calls>) => Calls {
  return <Calls>(jobs: JobsFor<Calls>) => {
    const all: [name: string, job: (ports: Ports, ...handed: unknown[]) => unknown][] =
      Object.entries(jobs);
    return Object.fromEntries(
      all.map(([name, job]) => [
        name,
        (...handed: unknown[]) => guard((ports) => job(ports, ...handed)),
      ]),
    ) as Calls;
  };
}
