import { momentText } from '../calendar/moment';
import { finishClosing } from '../periods/jobs/copy-closings';
import { type Held, updateSummary } from '../summary/jobs/update-summary';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { markDue } from '../workbook/writing/summary-due';
import { healthProblems } from './health';
import { awaitingLong, awaitingNow, heldLetters, heldLine, sendingProblems } from './held-letters';

/**
 * Brings Theo dõi, its status line and Tổng hợp up to date; both say first which letters are kept back.
 * Gives the office as it read it.
 */
export function refresh(ports: Ports): Office {
  return rebuild(ports, (office) => writeStatus(ports, office)).office;
}

/** Rebuilds Tổng hợp at a person's word, and shows it; the flag goes up first, so that the clock ends what a dead run began. Looks for letters that are kept back only where some were. */
export function showSummary(ports: Ports): void {
  const { says } = ports.words();
  const wereHeld = (ports.scriptProperties.get('held') ?? '') !== '';
  const lead = (office: Office) =>
    heldNow(ports, office, wereHeld ? heldLetters(office, sendingProblems(ports, office)) : []);
  markDue(ports);
  const { changed } = rebuild(ports, lead);
  ports.workbook.show('summary');
  ports.people.toast(changed ? says.summaryDone : says.summarySame);
}

/** Rebuilds the summary over what every closed period has told its dispatches. */
function rebuild(ports: Ports, beside: (office: Office) => Held): ReturnType<typeof updateSummary> {
  finishClosing(ports);
  return updateSummary(ports, beside);
}

/**
 * Writes the line above the headers of Theo dõi: when the add-on last ran, and which letters are kept back, or whether
 * something else is wrong. Gives the line about letters.
 */
function writeStatus(ports: Ports, office: Office): Held {
  const { statusFine, statusProblems, statusHeld } = office.words.health;
  const at = momentText(ports.clock.now());
  const sending = sendingProblems(ports, office);
  const lines = heldLetters(office, sending);
  const held = heldLine(lines, office.words);
  const count = healthProblems(ports, office, sending).length;
  const other = count === 0 ? format(statusFine, { at }) : format(statusProblems, { at, count });
  ports.workbook.writeStatus(held === '' ? other : format(statusHeld, { at, held }));
  return heldNow(ports, office, lines);
}

/** Tells how many letters wait for approval, beside what keeps letters back where that does not say so already. */
function heldNow(ports: Ports, office: Office, lines: readonly string[]): Held {
  const awaiting = awaitingNow(ports, office);
  const saysSo = awaitingLong(office, awaiting, ports.clock.today()).includes(lines[0] ?? '');
  return { kept: heldLine(lines, office.words), awaiting: saysSo ? 0 : awaiting.length };
}
