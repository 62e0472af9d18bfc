import { formatMoment } from '../calendar/moment';
import { finishClosing, repairClosings } from '../periods/jobs/copy-closings';
import { updateSummary } from '../summary/jobs/update-summary';
import { format } from '../texts/format';
import { withTabPaths } from '../words/named-tabs';
import type { Ports } from '../workbook/ports';
import type { Properties } from '../workbook/property-store-port';
import type { Office } from '../workbook/reading/office';
import { logTab } from '../workbook/tabs/log-tab';
import { withLock } from '../workbook/with-lock';
import { countLogLines } from '../workbook/writing/log-lines';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { isLogReadable } from '../workbook/writing/write-log';
import { blockReasons, firstReason, sendingProblems } from './block-reasons';
import { cellsIfDue } from './file-size';
import { healthProblems, missingRows } from './health';
import { summaryProblem } from './unreadable-tabs';

/**
 * Updates Theo dõi, its status line and Tổng hợp. The status line begins with the reason why letters are blocked,
 * if any. Returns the office as read.
 */
export function refresh(ports: Ports): Office {
  const cells = cellsIfDue(ports);
  const beside = (office: Office): Partial<Properties> => {
    writeStatus(ports, office);
    const isWritable = isLogReadable(ports) && ports.reader.canEdit(logTab);
    return { ...cells, ...(isWritable && { logLines: JSON.stringify(countLogLines(ports)) }) };
  };
  return rebuild(ports, { beside }).office;
}

/**
 * Rebuilds and shows Tổng hợp on request. First marks the summary as due, so that the next run completes an
 * interrupted rebuild. Throws if Tổng hợp is missing or protected, after the rest was updated.
 */
export function showSummary(ports: Ports): void {
  const { says } = ports.words();
  markSummaryDue(ports);
  const { changed } = rebuild(ports, { tidies: true });
  const [problem] = summaryProblem(ports);
  if (problem !== undefined) throw new Error(problem);
  ports.layout.openTab('summary');
  ports.people.toast(changed ? says.summaryDone : says.summarySame);
}

/**
 * Completes an interrupted closing of a period, then rebuilds the summary. If a person deleted the
 * column with the figures of closed periods, fills it and rebuilds the summary once more.
 */
function rebuild(
  ports: Ports,
  options: Parameters<typeof updateSummary>[1],
): ReturnType<typeof updateSummary> {
  finishClosing(ports);
  const rebuilt = updateSummary(ports, options);
  const { dispatchRows, words } = rebuilt.office;
  if (!dispatchRows.grid.lacking?.includes('closings')) return rebuilt;
  const isFilled = withLock(ports, () => repairClosings(ports, words));
  return isFilled ? updateSummary(ports, options) : rebuilt;
}

/**
 * Writes the line above the headers of Theo dõi: the time of the run, and the first reason why
 * letters are blocked or, without such a reason, the number of problems.
 */
function writeStatus(ports: Ports, office: Office): void {
  const { statusFine, statusProblems, statusHeld } = office.words.health;
  const at = formatMoment(ports.clock.now());
  const sending = sendingProblems(ports, office);
  const reasons = blockReasons(office, sending);
  const reason = firstReason(reasons, office.words);
  const missing = missingRows(office, ports.clock.today());
  const count = healthProblems(ports, office, sending).length + missing.length;
  const runLine = count === 0 ? format(statusFine, { at }) : format(statusProblems, { at, count });
  const line = reason === '' ? runLine : format(statusHeld, { at, held: reason });
  ports.summaryWriter.writeStatus(withTabPaths(line, office.words.menu));
}
