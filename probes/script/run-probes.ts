import { probesAt } from '../asked/all-probes';
import type { Desk, Outcome, Place, Probe } from '../read/probe';
import { attempt } from './attempt';
import { keepOutcome, noteBegun, readOutcomes } from './kept-outcomes';

/** Milliseconds after which a run begins no further probe; the page then calls again. */
const ENOUGH = 60_000;
const SCRATCH = 'Thử';

/** Takes away the tabs that probes have left. */
function clearTabs(file: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const [first, ...others] = file.getSheets();
  // What a probe has deleted may have been the first
  for (const sheet of others) if (sheet !== first) file.deleteSheet(sheet);
}

function deskOf(file: GoogleAppsScript.Spreadsheet.Spreadsheet): Desk {
  return {
    file,
    tab() {
      clearTabs(file);
      return file.insertSheet(SCRATCH, file.getSheets().length);
    },
  };
}

function outcomeOf(ask: NonNullable<Probe['ask']>): Outcome {
  const start = Date.now();
  const gave = attempt(() => {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    return ask(deskOf(file));
  });
  return { gave, ms: Date.now() - start };
}

/**
 * Asks the probes of a place that have not been asked, in order, and keeps each outcome before the next begins; one that
 * a run has died in is passed over. Gives whether all have been asked.
 */
export function runProbes(place: Place): boolean {
  const known = readOutcomes()[place] ?? {};
  const left = probesAt(place).filter(({ name, ask }) => ask && !known[name]);
  const until = Date.now() + ENOUGH;
  for (const { name, ask } of left) {
    if (!ask) continue;
    if (Date.now() > until) return false;
    noteBegun(place, name);
    keepOutcome(place, name, outcomeOf(ask));
  }
  return true;
}
