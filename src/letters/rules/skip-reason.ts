import type { Dispatch } from '../../records/dispatch';
import type { AddressFault } from '../../records/email-address';
import type { ExemptionReason } from '../../units/rules/recipients';
import type { BlockReason } from './covers-due';
import type { MovedSkip } from './moved-notice';

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
  | MovedSkip
  | AddressSkip;

type AddressSkip = 'addressMissing' | 'addressSeveral' | 'addressMalformed' | 'addressReturned';

/** Skip reason for an unusable mailbox. */
export const ADDRESS_SKIP: Readonly<Record<AddressFault, AddressSkip>> = {
  missing: 'addressMissing',
  several: 'addressSeveral',
  malformed: 'addressMalformed',
  returned: 'addressReturned',
};

/** Why no letter about the dispatch may go out; null if letters may. */
export function heldBack({ state, noticeOn }: Dispatch, today: string): SkipReason | null {
  if (state === 'draft')
    return noticeOn !== null && noticeOn > today ? 'dispatchScheduled' : 'dispatchDraft';
  if (state === 'closed') return 'dispatchClosed';
  return state === 'paused' ? 'dispatchPaused' : null;
}
