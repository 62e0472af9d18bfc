import type { Day } from '../core/day';
import { hourOf } from '../core/moment';
import { say } from '../core/say';
import { isWorkingDay } from '../core/working-calendar';
import { alone } from './alone';
import { sendingObstacles } from './obstacles';
import { readOffice, readRules } from './office';
import type { Ports } from './ports';
import { queueWaits, raiseQueue } from './queue-flag';
import { checkedPlan, letterDesk, queueLetters } from './queue-letters';
import { sendQueue } from './send-queue';
import { markDue } from './summary-due';
import { updateSummary } from './update-summary';
import { writeLog } from './write-log';
import { writeStatus } from './write-status';

/** Most claims in one run; its time ends it earlier. */
const CHUNKS = 40;

/**
 * Does what is due, every ten minutes: plans the day's letters once, sends what is queued within the send
 * window of a working day, rebuilds the summary when an answer or an edit has raised its flag. Leaves at once,
 * after one property read, when nothing is due; does nothing for anyone but the owner.
 */
export function tick(ports: Ports, triggerUid: string | undefined): void {
  const kept = ports.memory.all();
  if (kept.owner === undefined || kept.owner !== ports.account.effective()) return;
  if (!ports.triggers.isOurs(triggerUid)) throw new Error(ports.words().errors.notAllowed);
  const today = ports.clock.today();
  const mayPlan = kept.plannedOn !== today;
  const dayIsNew = kept.summaryOn !== today;
  const letterWaits = queueWaits(kept.queue, today);
  if (!mayPlan && !dayIsNew && !letterWaits && (kept.summaryDue ?? '') === '') return;
  if (mayPlan || letterWaits) sendToday(ports, today, mayPlan);
  if (dayIsNew || (ports.memory.get('summaryDue') ?? '') !== '') {
    alone(ports, () => updateSummary(ports));
  }
  ports.memory.set('lastRun', ports.clock.now());
}

function sendToday(ports: Ports, today: Day, mayPlan: boolean): void {
  const rules = readRules(ports);
  const { calendar } = rules.plan.deadlines;
  if (!isWorkingDay(today, calendar)) {
    ports.memory.set('plannedOn', today);
    return;
  }
  const hour = hourOf(ports.clock.now());
  if (hour < rules.settings.sendFrom || hour >= rules.settings.sendUntil) return;
  if (mayPlan) planToday(ports, today);
  if (queueWaits(ports.memory.get('queue'), today)) {
    const { sent } = sendQueue(ports, { chunks: CHUNKS, unattended: true });
    if (sent > 0) markDue(ports.memory);
  }
  writeStatus(ports);
}

/** Plans the letters of a day, once; a plan that cannot be made yet is tried again at the next run. */
function planToday(ports: Ports, today: Day): void {
  alone(ports, () => {
    const office = readOffice(ports);
    if (sendingObstacles(ports, office).length > 0) return;
    if (office.letters.some(({ state }) => state === 'queued' || state === 'sending')) {
      raiseQueue(ports.memory);
    }
    const desk = letterDesk(ports, office, false);
    const plan = checkedPlan(office, desk, false);
    const letters = queueLetters(ports, office, plan, desk);
    if (letters.length > 0 || plan.faults.length > 0) {
      const detail = [
        say(office.words.dialogs.queued, { letters: letters.length }),
        ...plan.faults,
      ].join(' ');
      writeLog(ports, office.words, [{ event: 'lettersPlanned', who: '', manner: 'auto', detail }]);
    }
    ports.workbook.flush();
    ports.memory.set('plannedOn', today);
  });
}
