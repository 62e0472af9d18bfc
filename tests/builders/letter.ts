import type { LetterItemRecord } from '../../src/records/cover';
import type { OutboxLetter } from '../../src/records/outbox-letter';

/** Builds what a letter asked: the first reminder to acknowledge unless said. */
export function cover(fields: Partial<LetterItemRecord> = {}): LetterItemRecord {
  return {
    dispatch: 'VB-001',
    unit: 'PN-001',
    stage: 'acknowledge',
    version: 1,
    asked: '2024-11-08',
    tier: -3,
    ...fields,
  };
}

/** Builds the cover of a first notice. */
export function noticeCover(fields: Partial<LetterItemRecord> = {}): LetterItemRecord {
  return cover({ stage: 'notice', tier: 0, ...fields });
}

/** Builds a queued reminder; only what matters need be said. */
export function letter(fields: Partial<OutboxLetter> = {}): OutboxLetter {
  return {
    id: 'T-000001',
    kind: 'reminder',
    state: 'queued',
    mailbox: 'pn-001@phuninh.example.org',
    copies: '',
    subject: '',
    covers: [cover()],
    plannedOn: '2024-11-05',
    claimedAt: null,
    run: '',
    sentAt: null,
    reason: '',
    ...fields,
  };
}

/** Builds a letter that was sent on a day at ten past eight. */
export function sentLetter(day: string, fields: Partial<OutboxLetter> = {}): OutboxLetter {
  const at = `${day}T08:10`;
  return letter({ state: 'sent', plannedOn: day, claimedAt: at, sentAt: at, ...fields });
}
