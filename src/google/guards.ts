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

/**
 * Runs a dialog call. A TypeError means arguments of another shape, as from a dialog that was open during an
 * upgrade, or a fault of ours: it is logged with its stack, and the dialog gets a sentence that says what to do.
 * @see https://developers.google.com/apps-script/guides/logging
 */
export function explainTypeErrors<T>(ports: Ports, job: (ports: Ports) => T): T {
  try {
    return job(ports);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    Logger.log(error.stack);
    throw new Error(ports.words().errors.oddArguments, { cause: error });
  }
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
