import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';

/** Names of writes in the hidden columns, which differ from run to run. */
const WRITE_NAME = /\d{4}-\d\d-\d\dT\d\d:\d\d\.[0-9a-z]+\.\d{4}/g;

/** The same value with one name for all writes. */
export function withOneWriteName<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(WRITE_NAME, 'W'));
}

/**
 * Everything that a run can change permanently, as plain data. Leaves out the list of executions
 * and the clock.
 */
export function lastingState(google: AppsScript) {
  const { file, state } = google.save();
  const { properties, triggers, letters, mailUse, caches, locks, webAppUrl } = state;
  return {
    file,
    properties,
    triggers: triggers.map(({ id, creator, handler, event }) => ({ id, creator, handler, event })),
    letters,
    mailUse,
    caches,
    locks,
    webAppUrl,
  };
}

const writing =
  /^(?:Range\.(?:set|clear|protect|merge)|Sheet\.(?:set|clear|delete|insert|append|hide)|Spreadsheet\.(?:insert|delete|rename)|Properties\.(?:set|delete)|Cache\.(?:put|remove)|MailApp\.sendEmail|ScriptApp\.(?:newTrigger|deleteTrigger)|SpreadsheetApp\.flush)/;

/** True for a call that writes, sends or changes triggers. */
export function isWrite({ name }: { readonly name: string }): boolean {
  return writing.test(name);
}

/** Names of a run's calls that write, send or change triggers. */
export function writesOf({ journal }: RunReport): string[] {
  return journal.filter(isWrite).map(({ name }) => name);
}

export function dataCallsOf({ journal }: RunReport): string[] {
  return journal.filter(({ kind }) => kind === 'data').map(({ name }) => name);
}
