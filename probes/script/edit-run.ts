import { editOf } from '../../src/google/edit-event';
import { projectTriggers } from '../../src/google/triggers';
import { attempt } from './attempt';
import { keepOutcome } from './kept-outcomes';

const HANDLER = 'cellEdited';

const ours = () =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);

/** Waits for the next edit of a cell. */
export function awaitEdit(): void {
  if (ours().length > 0) return;
  ScriptApp.newTrigger(HANDLER)
    .forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet())
    .onEdit()
    .create();
}

/** Stores what the event of an edit says, and waits no longer. */
export function noteEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const gave = attempt(() => {
    const { tab, firstRow, lastRow, column, triggerUid } = editOf(event) ?? {};
    return {
      known: projectTriggers().isOurs(triggerUid),
      id: typeof triggerUid,
      named: typeof tab,
      place: [firstRow ?? 0, lastRow ?? 0, column ?? 0],
    };
  });
  keepOutcome('menu', 'edit-event', { gave, ms: 0 });
  for (const trigger of ours()) ScriptApp.deleteTrigger(trigger);
}
