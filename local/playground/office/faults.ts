import type { Faults } from '../protocol';
import type { OfficeSession } from './office-session';

/** What a Workspace account may mail in a day. */
const FULL_QUOTA = 1_500;

/** Lets go wrong what is asked for, and puts right what no longer is. */
export function setFaults(session: OfficeSession, { quotaGone, lockBusy, killNext }: Faults): void {
  const { google, user } = session;
  const was = faultsOf(session);
  if (quotaGone !== was.quotaGone) {
    google.setMailQuota(user, { true: quotaGone ? 0 : FULL_QUOTA });
  }
  google.holdLock(lockBusy);
  google.strikeNext(killNext ? { at: 'MailApp.sendEmail', kind: 'kill-after' } : null);
  session.lockBusy = lockBusy;
}

/** What goes wrong now. */
export function faultsOf({ google, user, lockBusy }: OfficeSession): Faults {
  return {
    quotaGone: google.mailLeft(user) === 0,
    lockBusy,
    killNext: google.strikePending(),
  };
}
