import { probesAt } from '../asked/all-probes';
import type { Outcome, Place, Probe, ProbeContext } from '../read/probe';
import { attempt } from './attempt';
import { keepOutcome, noteBegun, readOutcomes } from './kept-outcomes';

/** Milliseconds after which a run starts no further probe. The page then calls again. */
const ENOUGH = 60_000;
const SCRATCH = 'Thử';

/** Deletes the tabs that probes have left. */
function clearTabs(file: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const [first, ...others] = file.getSheets();
  // The first tab may be another one now, because a probe may delete it
  for (const sheet of others) if (sheet !== first) file.deleteSheet(sheet);
}

function probeContext(file: GoogleAppsScript.Spreadsheet.Spreadsheet): ProbeContext {
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
    return ask(probeContext(file));
  });
  return { gave, ms: Date.now() - start };
}

/**
 * Runs the probes of a place that have no result yet, and stores each result before the next probe
 * begins. Skips a probe during which an earlier run ended. Returns true once all have run.
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
