import { hourOf, minutesBetween } from '../calendar/moment';
import { isWorkingDay } from '../calendar/working-calendar';
import { beginRounds, roundsToBegin } from '../dispatches/jobs/begin-rounds';
import { sendApprovalNotice } from '../health/approval-notice';
import { sendHealthNotice } from '../health/health-notice';
import { refresh } from '../health/refresh';
import { notifyUnreadableTabs } from '../health/unreadable-tabs';
import { faultSentences } from '../letters/compose/check-templates';
import { planLeadership } from '../letters/jobs/queue-leadership';
import type { CheckedPlan } from '../letters/jobs/queue-letters';
import type { Planned } from '../letters/jobs/queue-planned';
import { queueToday } from '../letters/jobs/queue-today';
import { planObstacles } from '../letters/send/obstacles';
import { STOP_AFTER, sendQueue } from '../letters/send/send-queue';
import { closeDuePeriod } from '../periods/jobs/close-period';
import { isClosingBegun } from '../periods/jobs/copy-closings';
import type { OutboxLetter } from '../records/outbox-letter';
import { makeNewColumns } from '../set-up/make-new-columns';
import { format } from '../texts/format';
import { hideOpenedTabs } from '../workbook/hidden-tabs';
import type { Ports } from '../workbook/ports';
import { assertSchema } from '../workbook/reading/file-version';
import { type Office, type OfficeRules, readRules } from '../workbook/reading/office';
import { protectedTab } from '../workbook/reading/protected-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { raiseQueue, shouldCheckQueue } from '../workbook/writing/queue-flag';
import { isSummaryDue, markSummaryDue } from '../workbook/writing/summary-due';
import { writeLog, writePendingLog } from '../workbook/writing/write-log';
import { isOwnersRun } from './is-owners-run';

/** Maximum number of claims (batches of letters) in one run. Its time limit usually ends it earlier. */
const MAX_CLAIMS = 40;

/** Minutes after which a run with nothing to do updates `lastRun`, to show that the trigger still works. */
const ALIVE_EVERY_MINUTES = 60;

/**
 * Runs every ten minutes. Does nothing for anyone but the owner,
 * except to end a former owner's triggers. Throws, which Google reports, if the call does not come
 * from a trigger of the owner or the file has another schema. A run for which nothing is due
 * updates `lastRun` once an hour.
 */
export function tick(ports: Ports, triggerUid: string | undefined): void {
  const properties = ports.scriptProperties.all();
  if (!isOwnersRun(ports, triggerUid)) return;
  if (!ports.triggers.isOurs(triggerUid)) throw new Error(ports.words().errors.notAllowed);
  assertSchema(ports);
  makeNewColumns(ports);
  hideOpenedTabs(ports, properties.openedTabs);
  if (properties.unlogged) ports.tryWithLock(() => writePendingLog(ports, ports.words()));
  const today = ports.clock.today();
  const now = ports.clock.now();
  const due = {
    plan: properties.plannedOn !== today,
    queue: shouldCheckQueue(properties.queue, today, ports.mailer.remaining),
    answers: isSummaryDue(ports.scriptProperties) || isClosingBegun(ports),
  };
  const dayIsNew = properties.summaryOn !== today;
  const periodsDue = properties.periodsOn !== today;
  if (!due.plan && !due.queue && !due.answers && !dayIsNew && !periodsDue) {
    const isSilent =
      properties.lastRun === undefined ||
      minutesBetween(properties.lastRun, now) >= ALIVE_EVERY_MINUTES;
    if (isSilent) ports.scriptProperties.set('lastRun', now);
    return;
  }
  try {
    const rules = readRules(ports);
    const office = sendToday(ports, rules, due);
    if (!isTimeHalfUsed(ports))
      closeAndRefresh(ports, rules, { periodsDue, dayIsNew, planned: office });
  } catch (fault) {
    notifyUnreadableTabs(ports);
    throw fault;
  }
  ports.scriptProperties.set('lastRun', now);
}

/**
 * `planned` is the office as planned in this run, or `null`. The owner is told what blocks letters
 * only if `planned` is not `null` or the summary was updated. So are the approvers told what awaits approval.
 */
function closeAndRefresh(
  ports: Ports,
  rules: OfficeRules,
  {
    periodsDue,
    dayIsNew,
    planned,
  }: { periodsDue: boolean; dayIsNew: boolean; planned: Office | null },
): void {
  if (periodsDue) closeDuePeriod(ports, rules, planLeadership);
  if (isTimeHalfUsed(ports)) return;
  const isDue = dayIsNew || isSummaryDue(ports.scriptProperties) || isClosingBegun(ports);
  const office = isDue ? refresh(ports) : planned;
  if (!office) return;
  sendHealthNotice(ports, office);
  sendApprovalNotice(ports, office);
}

function isTimeHalfUsed({ clock }: Ports): boolean {
  return clock.elapsed() > STOP_AFTER / 2;
}

/** Returns the office as planned, or `null` if this run did not plan letters. */
function sendToday(ports: Ports, rules: OfficeRules, due: { plan: boolean }): Office | null {
  const today = ports.clock.today();
  if (!isWorkingDay(today, rules.plan.deadlines.calendar)) {
    if (due.plan) ports.scriptProperties.set('plannedOn', today);
    return null;
  }
  const hour = hourOf(ports.clock.now());
  if (hour < rules.settings.sendFrom || hour >= rules.settings.sendUntil) return null;
  const planned = due.plan ? planToday(ports, rules) : null;
  const flag = ports.scriptProperties.get('queue');
  if (!shouldCheckQueue(flag, today, ports.mailer.remaining)) return planned;
  const { sent, failed } = sendQueue(ports, rules, { chunks: MAX_CLAIMS, unattended: true });
  if (sent + failed > 0) markSummaryDue(ports);
  return planned;
}

/**
 * Queues the day's letters and sets `plannedOn`. If there are obstacles to planning, or answers could not be
 * written into Theo dõi, does neither, so that the next run tries again. So it does if rounds of repeating reports
 * begin: they are only added. Returns the office, with the letters that were queued.
 */
function planToday(ports: Ports, rules: OfficeRules): Office {
  const today = ports.clock.today();
  let hasRounds = false;
  const begin = ({ office }: Planned<CheckedPlan>): Office | null => {
    const obstacles = [...planObstacles(ports, office), ...protectedTab(ports, trackingTab)];
    if (obstacles.length > 0) return office;
    hasRounds = roundsToBegin(ports, office, office.dispatchRows).length > 0;
    if (hasRounds) return office;
    if (office.letters.some(({ state }) => state === 'queued' || state === 'sending')) {
      raiseQueue(ports.scriptProperties);
    }
    return null;
  };
  const finish = (
    { office, plan: { faults } }: Planned<CheckedPlan>,
    letters: readonly OutboxLetter[],
  ) => {
    if (letters.length > 0 || faults.length > 0) {
      const queued = format(office.words.says.queued, { letters: letters.length });
      const detail = [queued, ...faultSentences(faults, office.words)].join(' ');
      writeLog(ports, office.words, [{ event: 'lettersPlanned', who: '', manner: 'auto', detail }]);
    }
    ports.writer.flush();
    ports.scriptProperties.set('plannedOn', today);
    if (faults.length > 0) markSummaryDue(ports);
    return { ...office, letters: [...office.letters, ...letters] };
  };
  const planned = queueToday(ports, { beginning: 'scheduled', rules, begin, finish });
  if (hasRounds) beginRounds(ports, planned);
  return planned;
}
