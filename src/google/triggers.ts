import type { Triggers } from '../workbook/ports';

const TICK = 'tick';
const EDIT = 'onSheetEdit';
const MINUTES = 10;

/** Manages the triggers `TICK` and `EDIT`. Google lists only the triggers of the current user. */
export function projectTriggers(): Triggers {
  return {
    ensure: () => {
      const tick = leaveOne(TICK, () =>
        ScriptApp.newTrigger(TICK).timeBased().everyMinutes(MINUTES).create(),
      );
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const edit = leaveOne(EDIT, () =>
        ScriptApp.newTrigger(EDIT).forSpreadsheet(file).onEdit().create(),
      );
      return tick || edit;
    },
    remove: () => {
      for (const trigger of [TICK, EDIT].flatMap(triggersOf)) ScriptApp.deleteTrigger(trigger);
    },
    // Google documents both ids as texts; an event of another runtime had a number
    isOurs: (triggerUid) =>
      triggerUid !== undefined &&
      ScriptApp.getProjectTriggers().some(
        (trigger) => String(trigger.getUniqueId()) === String(triggerUid),
      ),
  };
}

function triggersOf(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
}

/** Creates a handler's trigger if it is missing and deletes duplicates. True if anything was changed. */
function leaveOne(handler: string, create: () => void): boolean {
  const [first, ...doubles] = triggersOf(handler);
  for (const double of doubles) ScriptApp.deleteTrigger(double);
  if (!first) create();
  return !first || doubles.length > 0;
}
