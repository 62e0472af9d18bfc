import type { Dispatch } from '../../records/dispatch';
import type { AddressFault } from '../../records/email-address';
import type { ExemptionReason } from '../../units/rules/recipients';
import type { BlockReason } from './covers-due';
import type { MovedSkip } from './moved-notice';

/** Why a unit gets no letter about a dispatch today. */
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

/** The reason for which a unit is passed over when its mailbox cannot be written to. */
export const ADDRESS_SKIP: Readonly<Record<AddressFault, AddressSkip>> = {
  missing: 'addressMissing',
  several: 'addressSeveral',
  malformed: 'addressMalformed',
  returned: 'addressReturned',
};

/** Tells what keeps everything about a dispatch from going out; null when nothing does. */
export function heldBack({ state, noticeOn }: Dispatch, today: string): SkipReason | null {
  if (state === 'draft')
    return noticeOn !== null && noticeOn > today ? 'dispatchScheduled' : 'dispatchDraft';
  if (state === 'closed') return 'dispatchClosed';
  return state === 'paused' ? 'dispatchPaused' : null;
}
