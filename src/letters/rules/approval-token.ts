import { type Day, isDay } from '../../calendar/day';
import { digestOf } from '../../texts/digest';
import { bareToken } from '../../units/rules/link-token';

/** `approver` comes from `approverKey`. The link still opens on the day `until`. */
export interface ApprovalClaim {
  readonly approver: string;
  readonly until: Day;
}

export function approverKey(mailbox: string): string {
  return digestOf(mailbox);
}

/** The first line differs from those signed for other pages, so no other link opens this page. */
export function signedApprovalText({ approver, until }: ApprovalClaim): string {
  return `don-doc approval page\n${approver}\n${until}`;
}

export function formatApprovalToken({ approver, until }: ApprovalClaim, signature: string): string {
  return `${approver}.${until}.${signature}`;
}

/** Does not verify the signature. `null` if the token is malformed. */
export function parseApprovalToken(
  token: unknown,
): { claim: ApprovalClaim; signature: string } | null {
  const form = /^([\da-z]+)\.(\d{4}-\d\d-\d\d)\.([A-Za-z0-9_-]{43})$/;
  const [, approver = '', until = '', signature = ''] = form.exec(bareToken(token)) ?? [];
  return isDay(until) ? { claim: { approver, until }, signature } : null;
}
