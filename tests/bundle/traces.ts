import type { AppsScript } from '../../local/apps-script';
import type { RunReport } from '../../local/runs/run-report';

/** Everything that a run could have changed for good, as plain data; the log of executions and the clock left out. */
export function lastingState(google: AppsScript) {
  const { file, state } = google.save();
  const { properties, triggers, letters, mailUse, caches, locks, webAppUrl } =
    structuredClone(state);
  return {
    file: structuredClone(file),
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

/** The calls of a run that write, send or change triggers. */
export function writesOf({ journal }: RunReport): string[] {
  return journal.map(({ name }) => name).filter((name) => writing.test(name));
}

/** The data calls of a run, by name. */
export function dataCallsOf({ journal }: RunReport): string[] {
  return journal.filter(({ kind }) => kind === 'data').map(({ name }) => name);
}
