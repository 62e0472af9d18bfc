import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { AddressFault } from '../../records/email-address';
import type { ExemptionReason } from '../../units/rules/recipients';
import type { DeadlineChangeSkip } from './deadline-change';
import type { BlockReason } from './due-records';

export type SkipReason =
  | ExemptionReason
  | 'unread'
  | 'dispatchDraft'
  | 'dispatchScheduled'
  | 'dispatchPaused'
  | 'dispatchClosed'
  | 'dispatchCancelled'
  | 'done'
  | 'answered'
  | 'extended'
  | 'daysPassed'
  | 'expected'
  | 'notDue'
  | 'nothingToReport'
  | 'linkElsewhere'
  | BlockReason
  | 'alreadyToday'
  | DeadlineChangeSkip
  | AddressSkip;

type AddressSkip = 'addressMissing' | 'addressSeveral' | 'addressMalformed' | 'addressReturned';

export const ADDRESS_SKIP: Readonly<Record<AddressFault, AddressSkip>> = {
  missing: 'addressMissing',
  several: 'addressSeveral',
  malformed: 'addressMalformed',
  returned: 'addressReturned',
};

export function dispatchSkipReason({ state, noticeOn }: Dispatch, today: Day): SkipReason | null {
  if (state === 'draft')
    return noticeOn !== null && noticeOn > today ? 'dispatchScheduled' : 'dispatchDraft';
  if (state === 'closed') return 'dispatchClosed';
  return state === 'paused' ? 'dispatchPaused' : null;
}
