import { mailLimit } from './services/mail/mail-quota';
import type { StartedGoogle } from './services/start-google';
import { propertyLimit } from './services/storage/property-quota';
import { usedAt } from './services/world/daily-use';
import { releaseLocks } from './services/world/held-locks';
import type { Fault } from './services/world/running-execution';

/** Number of an execution that belongs to another script. */
const ANOTHER_EXECUTION = -1;

/** What happens around the script without it: deployment, authorisation, other executions. */
export function createSurroundings({ world, spreadsheet }: StartedGoogle) {
  return {
    deploy(url: string): void {
      world.state.webAppUrl = url;
    },

    /** A person withdraws the authorisation. */
    revoke(user: string): void {
      world.state.revoked.push(user);
    },

    /** A person leaves scopes unticked on the consent screen, given by their last part (`script.send_mail`). */
    untick(user: string, ...scopes: string[]): void {
      world.state.unticked = { ...world.state.unticked, [user]: scopes };
    },

    /** A person grants all scopes again. */
    authorise(user: string): void {
      world.state.revoked = world.state.revoked.filter((one) => one !== user);
      world.state.unticked = { ...world.state.unticked, [user]: [] };
    },

    /** Another execution takes the script's lock, or releases it. */
    holdLock(busy: boolean): void {
      if (busy) world.state.locks.script = ANOTHER_EXECUTION;
      else releaseLocks(world.state, ANOTHER_EXECUTION);
    },

    /** True: writes are applied at once. Default: they wait for a flush or the end of the run. */
    writeAtOnce: spreadsheet.writeAtOnce,

    /** Injects a fault into the next run that meets it, whoever starts it. Null removes it. */
    faultNextRun(fault: Fault | null): void {
      world.nextFault = fault;
    },

    /** True until the fault meant for the next run has struck. */
    isFaultPending: (): boolean => world.nextFault !== null,

    /** Number of a user's other executions that run all the time. Google allows 30 at once. */
    setOtherExecutions(user: string, executions: number): void {
      world.state.crowd[user] = executions;
    },
  };
}

/** Quotas that an account has left today. */
export function createAllowances({ world, mailRemaining }: StartedGoogle) {
  const { owner, account } = world.settings;
  return {
    /** Sets the mail quota: `true` is the number of recipients left, `said` is the number that Google reports. */
    setMailQuota(user: string, { true: truth, said }: { true?: number; said?: number }): void {
      if (truth !== undefined) {
        const used = mailLimit[account] - truth;
        world.state.mailUse[user] = { since: world.state.now, used };
      }
      if (said === undefined) delete world.state.mailAdvice[user];
      else world.state.mailAdvice[user] = said;
    },

    /** Sets the reads and writes of properties left today. */
    setPropertyQuota(user: string, left: number): void {
      const used = propertyLimit[account] - left;
      world.state.propertyUse[user] = { since: world.state.now, used };
    },

    /** Recipients that a user may still write to (the true number, not the reported one). */
    mailLeft: (user: string = owner): number => mailRemaining(world, user),

    /** Trigger time used in the running 24 hours, in milliseconds. */
    triggerTime: (user: string = owner): number =>
      usedAt(world.state.triggerUse[user], world.state.now),
  };
}
