import { QUOTA_RESERVE } from '../../records/office-rules';
import type { Needs } from '../../workbook/ports';

/**
 * Recipients left today: `quota` by Google's count, `recipients` without the reserve. With no `recipients` left
 * the quota is used up: nothing is claimed, and the queue waits until Google fills the quota again.
 */
export function mailQuota({ mailer }: Needs<'mailer'>): {
  readonly quota: number;
  readonly recipients: number;
} {
  const quota = mailer.remaining();
  return { quota, recipients: quota - QUOTA_RESERVE };
}

/**
 * Meaning of a refusal, by Google's quota before and after it. If the quota fell by exactly the letter's
 * recipients, the letter may have been sent, and a person decides. If none is left, the quota was used up while
 * sending: the letter and those after it return to the queue. Otherwise Google refused the letter itself.
 */
export function refusalMeaning(
  recipients: number,
  { before, left }: { readonly before: number; readonly left: number },
): 'mayBeSent' | 'quotaUsedUp' | 'refused' {
  if (left === before - recipients) return 'mayBeSent';
  return left <= 0 ? 'quotaUsedUp' : 'refused';
}
