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
 * Runs a call of a dialog. A TypeError means that the arguments have another shape (the dialog was open while
 * another version was deployed) or that the code has a fault: its stack is logged, and the dialog gets an Error that says what to
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
 * Runs what a visitor asks for. If it throws, logs the error and returns `otherwise`, so that the visitor sees
 * neither a sentence for staff nor Google's error page.
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

export type Guard = (job: (ports: Ports) => unknown) => unknown;

export function guarded(
  guard: Guard,
  job: (ports: Ports, ...args: never[]) => unknown,
): (...args: never[]) => unknown {
  return (...args) => guard((ports) => job(ports, ...args));
}
