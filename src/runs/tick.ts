import { hourOf, minutesBetween } from '../calendar/moment';
import { isWorkingDay } from '../calendar/working-calendar';
import { sendHealthNotice } from '../health/health-notice';
import { refresh } from '../health/refresh';
import { notifyUnreadableTabs } from '../health/unreadable-tabs';
import { faultSentences } from '../letters/compose/check-templates';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { queueToday } from '../letters/jobs/queue-letters';
import { queueReceipts, sendsReceipts } from '../letters/jobs/queue-receipts';
import { withPlan } from '../letters/jobs/with-plan';
import { planObstacles } from '../letters/send/obstacles';
import { STOP_AFTER, sendQueue } from '../letters/send/send-queue';
import { closeDuePeriod } from '../periods/jobs/close-period';
import { isClosingBegun } from '../periods/jobs/copy-closings';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import { assertSchema } from '../workbook/reading/file-schema';
import { isHalfRestored } from '../workbook/reading/half-restored';
import { type Office, type OfficeRules, readRules } from '../workbook/reading/office';
import { queueWaits, raiseQueue } from '../workbook/writing/queue-flag';
import { isSummaryDue, markDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';

/** Most claims in one run; its time ends it earlier. */
const CHUNKS = 40;

/** Minutes after which a run that has nothing to do says that it is alive. */
const SIGN_OF_LIFE_EVERY = 60;

/**
 * Does what is due, every ten minutes: plans the day's letters once, sends what is queued within the send window of a
 * working day, closes the period that has ended, and brings Theo dõi and Tổng hợp up to date when an answer or an edit
 * has raised their flag; a run that has sent for long leaves the latter two to the next one, and one that has closed for long the last. Leaves at once, after one
 * property read, when nothing is due; does nothing for anyone but the owner, nor while a restore stands halfway. Stands
 * still with a sentence, which Google reports, while the file is of another schema.
 */
export function tick(ports: Ports, triggerUid: string | undefined): void {
  const kept = ports.scriptProperties.all();
  if (kept.owner === undefined || kept.owner !== ports.account.effective()) return;
  if (isHalfRestored(ports)) return;
  if (!ports.triggers.isOurs(triggerUid)) throw new Error(ports.words().errors.notAllowed);
  assertSchema(ports);
  const today = ports.clock.today();
  const now = ports.clock.now();
  const due = {
    plan: kept.plannedOn !== today,
    queue: queueWaits(kept.queue, today),
    answers: isSummaryDue(ports.scriptProperties) || isClosingBegun(ports),
  };
  const dayIsNew = kept.summaryOn !== today;
  const periodsDue = kept.periodsOn !== today;
  if (!due.plan && !due.queue && !due.answers && !dayIsNew && !periodsDue) {
    const silent =
      kept.lastRun === undefined || minutesBetween(kept.lastRun, now) >= SIGN_OF_LIFE_EVERY;
    if (silent) ports.scriptProperties.set('lastRun', now);
    return;
  }
  try {
    const rules = readRules(ports);
    const planned = sendToday(ports, rules, due);
    if (!isLate(ports)) sumUp(ports, rules, { periodsDue, dayIsNew, planned });
  } catch (fault) {
    notifyUnreadableTabs(ports);
    throw fault;
  }
  ports.scriptProperties.set('lastRun', now);
}

/**
 * Closes the period that has ended, brings the summary up to date where something has changed, and tells the owner what
 * keeps letters back. `planned` is the office as this run has planned its day.
 */
function sumUp(
  ports: Ports,
  rules: OfficeRules,
  {
    periodsDue,
    dayIsNew,
    planned,
  }: { periodsDue: boolean; dayIsNew: boolean; planned: Office | null },
): void {
  if (periodsDue) closeDuePeriod(ports, rules, planLeadership);
  if (isLate(ports)) return;
  const isDue = dayIsNew || isSummaryDue(ports.scriptProperties) || isClosingBegun(ports);
  const office = isDue ? refresh(ports) : planned;
  if (office) sendHealthNotice(ports, office);
}

/** Tells whether a run has been at work for so long that what is left had better be done by the next one. */
function isLate({ clock }: Ports): boolean {
  return clock.elapsed() > STOP_AFTER / 2;
}

/** Plans and sends within the send window of a working day; gives the office as it was planned, null when it was not. */
function sendToday(
  ports: Ports,
  rules: OfficeRules,
  due: { plan: boolean; queue: boolean; answers: boolean },
): Office | null {
  const today = ports.clock.today();
  if (!isWorkingDay(today, rules.plan.deadlines.calendar)) {
    if (due.plan) ports.scriptProperties.set('plannedOn', today);
    return null;
  }
  const hour = hourOf(ports.clock.now());
  if (hour < rules.settings.sendFrom || hour >= rules.settings.sendUntil) return null;
  const planned = due.plan ? planToday(ports, rules) : null;
  if (due.answers && sendsReceipts(ports, rules)) queueReceipts(ports);
  if (!queueWaits(ports.scriptProperties.get('queue'), today)) return planned;
  const { sent, failed } = sendQueue(ports, rules, { chunks: CHUNKS, unattended: true });
  if (sent + failed > 0) markDue(ports);
  return planned;
}

/**
 * Plans the letters of a day, once, for the units that stand on it and over rows that are complete; a plan that cannot be
 * made yet is tried again at the next run. Gives the office with them.
 */
function planToday(ports: Ports, rules: OfficeRules): Office {
  const today = ports.clock.today();
  return withPlan(ports, { beginning: 'scheduled', rules }, (made) => {
    const { office } = made;
    if (planObstacles(ports, office).length > 0) return office;
    if (office.letters.some(({ state }) => state === 'queued' || state === 'sending')) {
      raiseQueue(ports.scriptProperties);
    }
    const { letters, faults } = queueToday(ports, made, 'scheduled');
    if (letters.length > 0 || faults.length > 0) {
      const queued = format(office.words.says.queued, { letters: letters.length });
      const detail = [queued, ...faultSentences(faults, office.words)].join(' ');
      writeLog(ports, office.words, [{ event: 'lettersPlanned', who: '', manner: 'auto', detail }]);
    }
    ports.workbook.flush();
    ports.scriptProperties.set('plannedOn', today);
    if (faults.length > 0) markDue(ports);
    return { ...office, letters: [...office.letters, ...letters] };
  });
}
