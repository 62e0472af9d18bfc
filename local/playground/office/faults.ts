import type { AppsScript } from '../../apps-script';
import type { Faults } from '../protocol';

/** What faults act on: the user's mail quota, the script's lock, the next letter. */
export interface FaultTarget {
  readonly google: AppsScript;
  readonly user: string;
  /** True while another run holds the script's lock. */
  lockBusy: boolean;
}

/** Recipients per day of a Workspace account. */
const FULL_QUOTA = 1_500;

/** Switches faults on and off. */
export function setFaults(office: FaultTarget, { quotaGone, lockBusy, killNext }: Faults): void {
  const { google, user } = office;
  const was = faultsOf(office);
  if (quotaGone !== was.quotaGone) {
    google.setMailQuota(user, { true: quotaGone ? 0 : FULL_QUOTA });
  }
  google.holdLock(lockBusy);
  google.faultNextRun(killNext ? { at: 'MailApp.sendEmail', kind: 'kill-after' } : null);
  office.lockBusy = lockBusy;
}

/** Faults that are on now. */
export function faultsOf({ google, user, lockBusy }: FaultTarget): Faults {
  return {
    quotaGone: google.mailLeft(user) === 0,
    lockBusy,
    killNext: google.isFaultPending(),
  };
}
