import type { Directive } from '../../records/directive';
import type { AddressFault } from '../../records/email-address';
import type { Release } from '../../units/rules/recipients';
import type { HeldBack } from './covers-due';
import type { MovedSkip } from './moved-notice';

/** Why a unit gets no letter about a dispatch today. */
export type SkipReason =
  | Release
  | 'unread'
  | 'directiveDraft'
  | 'directiveScheduled'
  | 'directivePaused'
  | 'directiveClosed'
  | 'directiveCancelled'
  | 'done'
  | 'answered'
  | 'extended'
  | 'daysPassed'
  | 'expected'
  | 'notDue'
  | 'nothingToReport'
  | 'linkElsewhere'
  | HeldBack
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
export function heldBack({ state, noticeOn }: Directive, today: string): SkipReason | null {
  if (state === 'draft')
    return noticeOn !== null && noticeOn > today ? 'directiveScheduled' : 'directiveDraft';
  if (state === 'closed') return 'directiveClosed';
  return state === 'paused' ? 'directivePaused' : null;
}
