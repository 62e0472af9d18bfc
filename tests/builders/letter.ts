import type { Day } from '../../src/calendar/day';
import { toDispatchId } from '../../src/records/dispatch';
import { recordOf } from '../../src/records/letter-item-fields';
import type { LetterItemKind, LetterItemRecord } from '../../src/records/letter-item-record';
import { type OutboxLetter, type PhoneReminder, toLetterId } from '../../src/records/outbox-letter';
import type { Stage } from '../../src/records/stage';
import { toUnitCode } from '../../src/records/unit';
import type { Plain } from './plain';

type PlainLetter = Plain<Partial<Omit<OutboxLetter, 'itemRecords'>>> &
  Partial<Pick<OutboxLetter, 'itemRecords'>>;

/** The fields of a record as the cell has them; `tier` is its last number. */
export interface ItemFields {
  readonly dispatchId?: string;
  readonly unitCode?: string;
  readonly stage?: Stage | LetterItemKind;
  readonly version?: number;
  readonly day?: Day | null;
  readonly tier?: number;
}

/** Record of what a letter asked of one unit. By default the first reminder to acknowledge. */
export function itemRecord({
  dispatchId = 'VB-001',
  unitCode = 'PN-001',
  stage = 'acknowledge',
  version = 1,
  day = '2024-11-08',
  tier = -3,
}: ItemFields = {}): LetterItemRecord {
  const record = recordOf(
    { code: stage, version, day, number: tier },
    { dispatchId: toDispatchId(dispatchId), unitCode: toUnitCode(unitCode) },
  );
  if (record === null) throw new Error(`No letter says ${stage} with ${day} and ${tier}`);
  return record;
}

export function noticeRecord(fields: ItemFields = {}): LetterItemRecord {
  return itemRecord({ stage: 'notice', tier: 0, day: null, ...fields });
}

/** Records of a notice that announced the deadline of acknowledgement, `day`. */
export function noticeRecords(fields: ItemFields = {}): LetterItemRecord[] {
  return [noticeRecord({ ...fields, day: null }), itemRecord({ ...fields, tier: -1_000 })];
}

/** A letter of the outbox. By default a queued reminder. */
export function letter(fields: PlainLetter = {}): OutboxLetter {
  return {
    kind: 'reminder',
    state: 'queued',
    mailbox: 'pn-001@phuninh.example.org',
    copies: '',
    subject: '',
    regardless: 'no',
    plannedOn: '2024-11-05',
    claimedAt: null,
    run: '',
    sentAt: null,
    reason: '',
    ...fields,
    id: toLetterId(fields.id ?? 'T-000001'),
    itemRecords: fields.itemRecords ?? [itemRecord()],
  };
}

/** A reminder by telephone on `day` at 08:10. */
export function phoneReminder(day: Day, fields: Omit<PlainLetter, 'state'> = {}): PhoneReminder {
  const call = letter({ plannedOn: day, sentAt: `${day}T08:10`, ...fields });
  return { ...call, state: 'remindedDirectly' };
}

/** A letter that was sent on `day` at 08:10. */
export function sentLetter(day: Day, fields: PlainLetter = {}): OutboxLetter {
  const at = `${day}T08:10`;
  return letter({ state: 'sent', plannedOn: day, claimedAt: at, sentAt: at, ...fields });
}
