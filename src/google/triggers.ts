import type { Triggers } from '../app/ports';

const TICK = 'tick';
const EDIT = 'onSheetEdit';
const MINUTES = 10;

/** Looks after the two triggers of the add-on; Google shows only those of the current user. */
export function projectTriggers(): Triggers {
  return {
    ensure: () => {
      keepOne(TICK, () => ScriptApp.newTrigger(TICK).timeBased().everyMinutes(MINUTES).create());
      const file = SpreadsheetApp.getActiveSpreadsheet();
      keepOne(EDIT, () => ScriptApp.newTrigger(EDIT).forSpreadsheet(file).onEdit().create());
    },
    isOurs: (triggerUid) =>
      triggerUid !== undefined &&
      ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === triggerUid),
  };
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
}

function keepOne(handler: string, create: () => void): void {
  const [first, ...doubles] = triggersOf(handler);
  for (const double of doubles) ScriptApp.deleteTrigger(double);
  if (!first) create();
}
