import type { Moment } from '../../calendar/moment';
import { minutesBetween } from '../../calendar/moment';
import type { LetterId, OutboxLetter } from '../../records/outbox-letter';
import { indexBy } from '../../texts/group-by';
import { maskAddress } from '../../texts/mask-secrets';
import type { Needs } from '../../workbook/ports';
import type { LogLine } from '../../workbook/writing/write-log';
import { CLAIM_EXPIRES_AFTER, recoverClaim } from '../rules/recover';
import { readCursor } from './sending-cursor';

export interface Delivery {
  readonly id: LetterId;
  readonly state: 'sent' | 'deliveryUnknown' | 'failed' | 'queued';
  readonly reason: string;
  readonly sentAt: Moment | null;
}

export interface StepRequest {
  /** Id of the claim to make. */
  readonly run: string;
  /** Results of this run's previous claim. */
  readonly deliveries: readonly Delivery[];
  readonly claims: boolean;
  readonly unattended: boolean;
}

/**
 * Returns, by id, the letters in state `sending` whose claim has ended, with their new state: those in
 * `request.deliveries`, and those whose run is certainly dead, by its sending cursor. `unclear` as in `recoverClaim`.
 */
export function settle(
  ports: Needs<'clock' | 'scriptProperties'>,
  letters: readonly OutboxLetter[],
  request: StepRequest,
  unclear: string | null,
): Map<string, OutboxLetter> {
  const now = ports.clock.now();
  const sending = letters.filter(({ state }) => state === 'sending');
  const dead = sending.filter((letter) => letter.run !== request.run && isExpired(letter, now));
  const outcomes = [
    ...recoverClaim(dead, dead.length > 0 ? readCursor(ports.scriptProperties) : null, unclear),
    ...request.deliveries,
  ];
  const byId = indexBy(sending, 'id');
  return new Map(
    outcomes.flatMap((outcome) => {
      const letter = byId.get(outcome.id);
      return letter ? [[outcome.id, { ...letter, ...settledFields(outcome, letter) }]] : [];
    }),
  );
}

type Outcome = Delivery | ReturnType<typeof recoverClaim>[number];

function settledFields(outcome: Outcome, letter: OutboxLetter): Partial<OutboxLetter> {
  const { state, reason } = outcome;
  if (state === 'queued') {
    return { state, reason, run: '', claimedAt: reason === '' ? null : letter.claimedAt };
  }
  const sentAt = 'sentAt' in outcome ? outcome.sentAt : letter.claimedAt;
  return { state, reason, sentAt: state === 'sent' ? sentAt : null };
}

function isExpired({ claimedAt }: OutboxLetter, now: Moment): boolean {
  return claimedAt === null || minutesBetween(claimedAt, now) >= CLAIM_EXPIRES_AFTER;
}

/** Letters that returned to the queue get no log line. */
export function settledLines(
  settled: readonly OutboxLetter[],
  { unattended }: StepRequest,
): LogLine[] {
  return settled
    .filter(({ state }) => state !== 'queued')
    .map(({ id, state, mailbox, subject, itemRecords, reason }) => ({
      event: state === 'sent' ? ('letterSent' as const) : ('letterFailed' as const),
      dispatch: [...new Set(itemRecords.map(({ dispatchId }) => dispatchId))].join('; '),
      unit: [...new Set(itemRecords.map(({ unitCode }) => unitCode))].join('; '),
      ...(unattended ? { who: '', manner: 'auto' as const } : { manner: 'byHand' as const }),
      detail: [id, maskAddress(mailbox), subject, reason].filter((part) => part !== '').join(' · '),
    }));
}
