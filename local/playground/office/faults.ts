import type { AppsScript } from '../../apps-script';
import type { Faults } from '../protocol';

export interface FaultTarget {
  readonly google: AppsScript;
  readonly user: string;
  /** True while the fault “another run holds the script's lock” is on. */
  lockBusy: boolean;
}

/** Recipients per day that a Workspace account may write to. */
const FULL_QUOTA = 1_500;

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

export function faultsOf({ google, user, lockBusy }: FaultTarget): Faults {
  return {
    quotaGone: google.mailLeft(user) === 0,
    lockBusy,
    killNext: google.isFaultPending(),
  };
}
