import type { AppsScript } from '../../apps-script';
import type { Faults } from '../protocol';

/** What can be made to go wrong in an office: its user's mail quota, its script's lock, its next letter. */
export interface Breakable {
  readonly google: AppsScript;
  readonly user: string;
  /** Whether another run is made to hold the script's lock. */
  lockBusy: boolean;
}

/** What a Workspace account may mail in a day. */
const FULL_QUOTA = 1_500;

/** Lets go wrong what is asked for, and puts right what no longer is. */
export function setFaults(office: Breakable, { quotaGone, lockBusy, killNext }: Faults): void {
  const { google, user } = office;
  const was = faultsOf(office);
  if (quotaGone !== was.quotaGone) {
    google.setMailQuota(user, { true: quotaGone ? 0 : FULL_QUOTA });
  }
  google.holdLock(lockBusy);
  google.strikeNext(killNext ? { at: 'MailApp.sendEmail', kind: 'kill-after' } : null);
  office.lockBusy = lockBusy;
}

/** What goes wrong now. */
export function faultsOf({ google, user, lockBusy }: Breakable): Faults {
  return {
    quotaGone: google.mailLeft(user) === 0,
    lockBusy,
    killNext: google.strikePending(),
  };
}
