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
 * Runs a call of a dialog. A TypeError means that the arguments have another shape (the dialog was open during
 * an upgrade) or that the code has a fault: its stack is logged, and the dialog gets an Error that says what to
 * do. Other errors are thrown unchanged.
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

/**
 * Runs what a visitor asks for. An error is logged with its stack, and the visitor gets `otherwise`: no sentence for
 * staff, and no error page of Google.
 * @see https://developers.google.com/apps-script/guides/logging
 */
export function logErrors<T>(job: () => T, otherwise: () => T): T {
  try {
    return job();
  } catch (error) {
    Logger.log(error instanceof Error ? error.stack : error);
    return otherwise();
  }
}

/** Runs a job after a check, or refuses. */
export type Guard = (job: (ports: Ports) => unknown) => unknown;

/** Public function that passes the arguments of a call on to a job, behind a guard. */
export function guarded(
  guard: Guard,
  job: (ports: Ports, ...args: never[]) => unknown,
): (...args: never[]) => unknown {
  return (...args) => guard((ports) => job(ports, ...args));
}
