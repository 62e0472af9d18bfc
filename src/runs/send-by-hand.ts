import type { FormOutcome } from '../forms/form-view';
import { firstReason } from '../health/block-reasons';
import { refresh } from '../health/refresh';
import { faultSentences, type KindFault } from '../letters/compose/check-templates';
import { type CheckedPlan, storeLetterCount } from '../letters/jobs/queue-letters';
import type { Planned } from '../letters/jobs/queue-planned';
import { queueToday } from '../letters/jobs/queue-today';
import type { SendingCalls } from '../letters/letters-calls';
import type { SendProgress } from '../letters/rules/letters-view';
import { gapSentence, sendingObstacles } from '../letters/send/obstacles';
import { sendQueue } from '../letters/send/send-queue';
import { acceptOlderFile, olderFileSentence } from '../letters/send/sent-last';
import type { OutboxLetter } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { JobsFor } from '../workbook/jobs-for';
import type { ChangePorts, Ports } from '../workbook/ports';
import { letterCount, queuedText } from '../workbook/reading/letters-in';
import { type Office, readRules } from '../workbook/reading/office';
import { outboxTab } from '../workbook/tabs/outbox-tab';
import { raiseQueue } from '../workbook/writing/queue-flag';
import { isSummaryDue, markSummaryDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { changeRows } from '../workbook/writing/write-rows';

/**
 * Queues today's letters at the user's request. Dispatches in the state of a draft become active. If rows are
 * missing from the outbox, refuses unless `acceptsGap` confirms that they were deleted on purpose. `regardless`
 * lists mailboxes to ask today although they rest.
 */
export function queueByHand(
  ports: Ports,
  acceptsGap = false,
  regardless: readonly string[] = [],
): FormOutcome {
  const begin = ({ office }: Planned<CheckedPlan>): FormOutcome | null => {
    const gap = gapSentence(ports, office);
    const obstacles = [...sendingObstacles(ports, office), ...(acceptsGap ? [] : gap)];
    if (obstacles.length > 0)
      return { done: false, problems: obstacles.map((message) => ({ field: '', message })) };
    if (gap.length > 0) {
      storeLetterCount(ports, letterCount(office.outbox));
      if (olderFileSentence(ports, office.letters).length > 0)
        acceptOlderFile(ports, office.outbox);
    }
    askRegardless(ports, office, regardless);
    return null;
  };
  const finish = (
    { office, plan: { faults } }: Planned<CheckedPlan>,
    letters: readonly OutboxLetter[],
  ) => {
    const faultTexts = faultSentences(faults, office.words);
    const reason = letters.length === 0 ? firstReason(office.problems, office.words) : '';
    const message = [queuedSentence(office, letters, faults), ...faultTexts, reason]
      .join(' ')
      .trim();
    if (letters.length + faults.length > 0)
      writeLog(ports, office.words, [{ event: 'lettersPlanned', detail: message }]);
    return { done: true as const, message };
  };
  return queueToday<FormOutcome>(ports, { beginning: 'byHand', regardless, begin, finish });
}

/** Marks the queued letters to these mailboxes, so that they do not wait for the pause between two reminders. */
function askRegardless(
  ports: ChangePorts,
  { outbox }: Pick<Office, 'outbox'>,
  mailboxes: readonly string[],
): void {
  const chosen = outbox.rows.filter(
    ({ row }) => row.state === 'queued' && mailboxes.includes(row.mailbox),
  );
  if (chosen.length === 0) return;
  raiseQueue(ports.scriptProperties);
  changeRows(
    ports,
    outboxTab,
    outbox,
    new Map(chosen.map(({ at }) => [at, { regardless: 'yes' as const }])),
  );
}

/**
 * If no letter was added, gives the number queued earlier, or else the number awaiting approval.
 * Returns `''` if nothing waits and rows are unreadable or letters could not be made, since other
 * sentences say so.
 */
function queuedSentence(
  { letters, words, dispatchRows, unitRows, tracking }: Office,
  added: readonly OutboxLetter[],
  faults: readonly KindFault[],
): string {
  const { alreadyQueued, nothingQueued, awaitsInstead } = words.says;
  const queuedNow = queuedText(added, words);
  if (queuedNow !== '') return queuedNow;
  const count = (wanted: string) => letters.filter(({ state }) => state === wanted).length;
  if (count('queued') > 0) return format(alreadyQueued, { letters: count('queued') });
  if (count('awaiting') > 0) return format(awaitsInstead, { count: count('awaiting') });
  const hasUnreadableRows = [dispatchRows, unitRows, tracking].some(({ setAside: aside }) =>
    aside.some(({ isLonely }) => !isLonely),
  );
  return hasUnreadableRows || faults.some(({ count }) => count > 0) ? '' : nothingQueued;
}

/**
 * Sends one claim (a batch of letters). Only the owner can send. A call that handles no letter updates Theo dõi
 * and Tổng hợp if they are due; if the dialog is closed before that, the next scheduled run updates them.
 */
export function sendNextChunk(ports: Ports): SendProgress {
  const owner = ports.scriptProperties.get('owner') ?? '';
  if (owner !== ports.account.effective()) {
    const { errors } = ports.words();
    return { sent: 0, failed: 0, left: 0, stopped: format(errors.notOwner, { owner }) };
  }
  const progress = sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  if (progress.sent + progress.failed > 0) markSummaryDue(ports);
  else if (isSummaryDue(ports.scriptProperties)) refresh(ports);
  return progress;
}

export const sendingCalls: JobsFor<SendingCalls> = {
  queueLetters: (ports, acceptsGap, regardless) =>
    queueByHand(ports, acceptsGap === true, regardless),
  sendNextChunk,
};
