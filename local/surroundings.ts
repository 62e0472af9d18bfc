import { mailLimit } from './services/mail/mail-quota';
import type { StartedGoogle } from './services/start-google';
import { propertyLimit } from './services/storage/property-quota';
import { usedAt } from './services/world/daily-use';
import { releaseLocks } from './services/world/held-locks';
import type { Fault } from './services/world/running-execution';

/** Number of an imagined execution that holds the script's lock. */
const ANOTHER_EXECUTION = -1;

export function createSurroundings({ world, spreadsheet }: StartedGoogle) {
  return {
    deploy(url: string): void {
      world.state.webAppUrl = url;
    },

    revoke(user: string): void {
      world.state.revoked.push(user);
    },

    /**
     * Withholds scopes from a person, as when boxes on the consent screen are left unticked. A
     * scope is given by its last part (`script.send_mail`).
     */
    untick(user: string, ...scopes: string[]): void {
      world.state.unticked = { ...world.state.unticked, [user]: scopes };
    },

    authorise(user: string): void {
      world.state.revoked = world.state.revoked.filter((one) => one !== user);
      world.state.unticked = { ...world.state.unticked, [user]: [] };
    },

    /** If `busy` is true, another execution takes the script's lock. Otherwise it releases the lock. */
    holdLock(busy: boolean): void {
      if (busy) world.state.locks.script = ANOTHER_EXECUTION;
      else releaseLocks(world.state, ANOTHER_EXECUTION);
    },

    /**
     * `true`: writes of the script are applied at once. `false` (default): they wait for a flush or the end of
     * the run.
     */
    writeAtOnce: spreadsheet.writeAtOnce,

    /**
     * Injects a fault into the next run that reaches the fault's call, whoever starts that run.
     * `null` removes the fault.
     */
    faultNextRun(fault: Fault | null): void {
      world.nextFault = fault;
    },

    /** True until a fault set by `faultNextRun` has been thrown. */
    isFaultPending: (): boolean => world.nextFault !== null,

    /** Sets how many other executions of a user are running, from now on. Google allows 30 at once. */
    setOtherExecutions(user: string, executions: number): void {
      world.state.crowd[user] = executions;
    },
  };
}

export function createAllowances({ world, mailRemaining }: StartedGoogle) {
  const { owner, account } = world.settings;
  return {
    /**
     * Sets the mail quota: `true` is the number of recipients left, `said` is the number that Google reports.
     */
    setMailQuota(user: string, { true: truth, said }: { true?: number; said?: number }): void {
      if (truth !== undefined) {
        const used = mailLimit[account] - truth;
        world.state.mailUse[user] = { since: world.state.now, used };
      }
      if (said === undefined) delete world.state.mailAdvice[user];
      else world.state.mailAdvice[user] = said;
    },

    setPropertyQuota(user: string, left: number): void {
      const used = propertyLimit[account] - left;
      world.state.propertyUse[user] = { since: world.state.now, used };
    },

    /** Number of recipients that a user may still write to: the true number, even if `said` differs. */
    mailLeft: (user: string = owner): number => mailRemaining(world, user),

    /** Milliseconds of trigger time that a user has used in the last 24 hours. */
    triggerTime: (user: string = owner): number =>
      usedAt(world.state.triggerUse[user], world.state.now),
  };
}
