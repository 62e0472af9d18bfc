import { type LetterId, mayHaveArrived } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import type { OfficeRules } from '../../workbook/reading/office';
import { withLock } from '../../workbook/with-lock';
import { holdQueue } from '../../workbook/writing/queue-flag';
import { mailOf } from '../compose/mail-of';
import { type AttachSummary, summaryAttacher } from '../print/attach-summary';
import type { ClaimedLetter } from '../rules/claim';
import type { SendProgress } from '../rules/letters-view';
import { copiesLeftOut, recipientCount } from '../rules/planned-letter';
import { refusalMeaning } from './mail-quota';
import { endCursor, writeCursor } from './sending-cursor';
import { beginSending, type SendingStep, settleAndClaim } from './settle-and-claim';
import type { Delivery } from './settle-letters';

/** Milliseconds after which a run stops: Google ends it after 360 s. */
export const STOP_AFTER = 270_000;

/**
 * Time reserved for the last letter and for marking results, as a multiple of the time that the claim took:
 * services may be slow.
 */
const MARKING_RESERVE = 1.5;

export interface SendOptions {
  /** Maximum number of claims; a dialog requests one at a time to show progress. */
  readonly chunks: number;
  /** True for the timed run, which nobody watches: the daily cap applies. */
  readonly unattended: boolean;
}

/**
 * Under the lock, the letters of a claim are marked and read back before the first one is sent. The lock is
 * free while they are sent.
 */
export function sendQueue(
  ports: Ports,
  rules: OfficeRules,
  { chunks, unattended }: SendOptions,
): SendProgress {
  const sending = beginSending(ports, rules);
  const name = ports.account.runName();
  const attach = summaryAttacher(ports);
  let deliveries: Delivery[] = [];
  let stop: StopReason | null = null;
  let sent = 0;
  let failed = 0;
  let until = STOP_AFTER;
  for (let chunk = 0; ; chunk += 1) {
    if (stop === null && ports.clock.elapsed() > until) stop = 'timeUsedUp';
    const claims = chunk < chunks && stop === null;
    const run = `${name}-${chunk + 1}`;
    const request = { run, deliveries, claims, unattended };
    const began = ports.clock.elapsed();
    const step = withLock(ports, () => settleAndClaim(ports, sending, request));
    until = STOP_AFTER - MARKING_RESERVE * (ports.clock.elapsed() - began);
    if (!claims || step.decided === 0) {
      const stopped = stop === null ? step.stopped : rules.words.says[stop];
      return { sent, failed, left: step.left, stopped };
    }
    ({ deliveries, stop } = deliver(ports, step, { run, attach, until }));
    sent += deliveries.filter(({ state }) => state === 'sent').length;
    failed += deliveries.filter(({ state }) => state === 'failed').length;
  }
}

/** Why a run sends no more; its sentence is in `words.says`. */
type StopReason = 'refusing' | 'quotaUsedUp' | 'timeUsedUp';

interface Progress {
  readonly deliveries: Delivery[];
  /** Refused letters, reason by id; stored in the cursor. */
  readonly failed: Record<string, string>;
  done: string;
  refusals: number;
  /** Recipients that should be left in Google's quota by our own count. */
  quota: number;
  stop: StopReason | null;
}

/**
 * Stops after two refusals in a row, when the quota is used up, or at the end of the run's time. Untried
 * letters return to the queue.
 */
function deliver(
  ports: Ports,
  { claimed, context, quota }: SendingStep,
  { run, attach, until }: { run: string; attach: AttachSummary; until: number },
): Pick<Progress, 'deliveries' | 'stop'> {
  const progress: Progress = {
    deliveries: [],
    failed: {},
    done: '',
    refusals: 0,
    quota,
    stop: null,
  };
  const { failed } = progress;
  const saveCursor = (trying: string) =>
    writeCursor(ports.scriptProperties, { run, done: progress.done, trying, failed });
  for (const item of claimed) {
    const { id } = item.letter;
    if (progress.stop === null && ports.clock.elapsed() > until) progress.stop = 'timeUsedUp';
    if (progress.stop !== null) {
      returnToQueue(progress, id);
      continue;
    }
    const { message, fault } = attach(item.content, item, context, () => saveCursor(''));
    const mail = mailOf(message);
    saveCursor(id);
    const refusal = refusalOf(() => ports.mailer.send(mail));
    const reason = [fault, copiesLeftOutText(item.content, context.words)].join(' ').trim();
    if (refusal === null) markSent(progress, item, { sentAt: ports.clock.now(), reason });
    else
      markRefused(progress, item, {
        refusal,
        left: ports.mailer.remaining(),
        words: context.words,
      });
  }
  endCursor(ports.scriptProperties, { run, ...progress, trying: '' }, lastSent(progress));
  if (progress.stop === 'refusing') holdQueue(ports.scriptProperties, context.today);
  return progress;
}

/** Id of the last letter that was sent, or possibly sent; '' if there is none. */
function lastSent({ deliveries }: Progress): string {
  const [last] = deliveries.filter(({ state }) => mayHaveArrived(state)).slice(-1);
  return last?.id ?? '';
}

function copiesLeftOutText(content: ClaimedLetter['content'], { says }: Words): string {
  const count = copiesLeftOut(content);
  return count === 0 ? '' : format(says.copiesLeftOut, { count });
}

/** Google's error text, in whatever language, if it refuses the letter; null if the letter was sent. */
function refusalOf(attempt: () => void): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function returnToQueue({ deliveries }: Progress, id: LetterId): void {
  deliveries.push({ id, state: 'queued', reason: '', sentAt: null });
}

function markSent(
  progress: Progress,
  { letter, content }: ClaimedLetter,
  how: Pick<Delivery, 'sentAt' | 'reason'>,
): void {
  progress.deliveries.push({ id: letter.id, state: 'sent', ...how });
  progress.done = letter.id;
  progress.refusals = 0;
  progress.quota -= recipientCount(content);
}

/** A letter that Google refused itself is retried once on another day, and fails when refused again. */
function markRefused(
  progress: Progress,
  { letter, content }: ClaimedLetter,
  { refusal, left, words }: { refusal: string; left: number; words: Words },
): void {
  const meaning = refusalMeaning(recipientCount(content), { before: progress.quota, left });
  if (meaning === 'quotaUsedUp') {
    progress.stop = 'quotaUsedUp';
    returnToQueue(progress, letter.id);
    return;
  }
  const reason = format(words.errors.refusedByGoogle, { detail: refusal });
  const again = letter.reason === '' ? 'queued' : 'failed';
  const state = meaning === 'mayBeSent' ? 'deliveryUnknown' : again;
  progress.deliveries.push({ id: letter.id, state, reason, sentAt: null });
  progress.failed[letter.id] = reason;
  progress.done = letter.id;
  progress.quota = left;
  progress.refusals += 1;
  if (progress.refusals > 1) progress.stop = 'refusing';
}
