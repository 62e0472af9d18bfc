import type { FormOutcome } from '../forms/form-view';
import { heldLine } from '../health/held-letters';
import { refresh } from '../health/refresh';
import { faultSentences, type KindFault } from '../letters/compose/check-templates';
import { queueToday, rememberLetters } from '../letters/jobs/queue-letters';
import { withPlan } from '../letters/jobs/with-plan';
import type { SendProgress } from '../letters/rules/letters-view';
import { gapSentence, sendingObstacles } from '../letters/send/obstacles';
import { sendQueue } from '../letters/send/send-queue';
import type { OutboxLetter } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import { lettersIn } from '../workbook/reading/letters-in';
import { type Office, readRules } from '../workbook/reading/office';
import { isSummaryDue, markDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';

/**
 * Queues today's letters at a person's word; dispatches that were not sent yet begin with it. Where rows are gone
 * from the outbox it refuses, until the person says that they are gone on purpose.
 */
export function queueByHand(ports: Ports, acceptsGap = false): FormOutcome {
  return withPlan(ports, { beginning: 'byHand' }, (planned) => {
    const { office } = planned;
    const gap = gapSentence(ports, office);
    const obstacles = [...sendingObstacles(ports, office), ...(acceptsGap ? [] : gap)];
    if (obstacles.length > 0)
      return { done: false, problems: obstacles.map((message) => ({ field: '', message })) };
    if (gap.length > 0) {
      rememberLetters(ports, lettersIn(office.outbox));
      ports.scriptProperties.set('restored', '');
    }
    const { letters, faults } = queueToday(ports, planned, 'byHand');
    const said = faultSentences(faults, office.words);
    const cells = letters.length === 0 ? heldLine(office.problems, office.words) : '';
    const message = [queuedSentence(office, letters, faults), ...said, cells].join(' ').trim();
    if (letters.length + faults.length > 0)
      writeLog(ports, office.words, [{ event: 'lettersPlanned', detail: message }]);
    return { done: true, message };
  });
}

/** Says how many letters were added to the queue and to those that wait for approval; where none were, how many stand there; where none do, whether some wait for approval; '' where letters that could not be made, or rows that cannot be read, are all there is. */
function queuedSentence(
  { letters, words, dispatchRows, unitRows, tracking }: Office,
  added: readonly OutboxLetter[],
  faults: readonly KindFault[],
): string {
  const { queued, alreadyQueued, nothingQueued, awaitsInstead } = words.says;
  const count = (wanted: string, among = letters) =>
    among.filter(({ state }) => state === wanted).length;
  const [goes, waits] = [count('queued', added), count('awaiting', added)];
  if (goes + waits > 0)
    return [
      ...(goes > 0 ? [format(queued, { letters: goes })] : []),
      ...(waits > 0 ? [format(awaitsInstead, { count: waits })] : []),
    ].join(' ');
  if (count('queued') > 0) return format(alreadyQueued, { letters: count('queued') });
  if (count('awaiting') > 0) return format(awaitsInstead, { count: count('awaiting') });
  const isUnread = [dispatchRows, unitRows, tracking].some(({ aside }) =>
    aside.some(({ isLonely }) => !isLonely),
  );
  return isUnread || faults.some(({ count }) => count > 0) ? '' : nothingQueued;
}

/**
 * Sends one claim at once, for the owner; a colleague is told that the owner's next run does. A call that finds
 * nothing more to send brings Theo dõi and Tổng hợp up to date; a dialog that is closed before leaves that to the
 * next run.
 */
export function sendNextChunk(ports: Ports): SendProgress {
  const owner = ports.scriptProperties.get('owner') ?? '';
  if (owner !== ports.account.effective()) {
    const { errors } = ports.words();
    return { sent: 0, failed: 0, left: 0, stopped: format(errors.notOwner, { owner }) };
  }
  const progress = sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  if (progress.sent + progress.failed > 0) markDue(ports);
  else if (isSummaryDue(ports.scriptProperties)) refresh(ports);
  return progress;
}
