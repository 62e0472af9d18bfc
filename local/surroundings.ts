import { mailLimit } from './services/mail/mail-quota';
import type { StartedGoogle } from './services/start-google';
import { propertyLimit } from './services/storage/property-quota';
import { usedAt } from './services/world/daily-use';
import { releaseLocks } from './services/world/held-locks';
import type { Fault } from './services/world/running-execution';

/** The number of an execution that is none of ours. */
const ANOTHER_EXECUTION = -1;

/** Gives what happens around the script without it: deployment, authorisation, other executions. */
export function createSurroundings({ world, spreadsheet }: StartedGoogle) {
  return {
    /** The owner deploys the web page. */
    deploy(url: string): void {
      world.state.webAppUrl = url;
    },

    /** A person withdraws the authorisation given to the script. */
    revoke(user: string): void {
      world.state.revoked.push(user);
    },

    /** A person leaves scopes unticked on the consent screen, by their last part as `script.send_mail`. */
    untick(user: string, ...scopes: string[]): void {
      world.state.unticked = { ...world.state.unticked, [user]: scopes };
    },

    /** A person gives the authorisation again, all of it. */
    authorise(user: string): void {
      world.state.revoked = world.state.revoked.filter((one) => one !== user);
      world.state.unticked = { ...world.state.unticked, [user]: [] };
    },

    /** Another execution holds the script's lock, or gives it back. */
    holdLock(busy: boolean): void {
      if (busy) world.state.locks.script = ANOTHER_EXECUTION;
      else releaseLocks(world.state, ANOTHER_EXECUTION);
    },

    /** Whether Google applies what scripts write at once; it is held back until a flush or a run's end unless said. */
    writeAtOnce: spreadsheet.writeAtOnce,

    /** What befalls the next run that meets it, whoever starts it; null takes it back. */
    strikeNext(fault: Fault | null): void {
      world.nextFault = fault;
    },

    /** Whether the fault that was meant for the next run has not struck yet. */
    strikePending: (): boolean => world.nextFault !== null,

    /** Other executions go on for a user all the while: 30 are the most at once. */
    setCrowd(user: string, executions: number): void {
      world.state.crowd[user] = executions;
    },
  };
}

/** Gives what an account has left of its day. */
export function createAllowances({ world, mailRemaining }: StartedGoogle) {
  const { owner, account } = world.settings;
  return {
    /** Other mail of an account uses its quota: what is left in truth, and what Google says is left. */
    setMailQuota(user: string, { true: truth, said }: { true?: number; said?: number }): void {
      if (truth !== undefined) {
        const used = mailLimit[account] - truth;
        world.state.mailUse[user] = { since: world.state.now, used };
      }
      if (said === undefined) delete world.state.mailAdvice[user];
      else world.state.mailAdvice[user] = said;
    },

    /** Other scripts of an account use its reads and writes of properties: what is left of the day. */
    setPropertyQuota(user: string, left: number): void {
      const used = propertyLimit[account] - left;
      world.state.propertyUse[user] = { since: world.state.now, used };
    },

    /** Recipients that a user may still write to in truth. */
    mailLeft: (user: string = owner): number => mailRemaining(world, user),

    /** Trigger time that a user has had since the first of the running 24 hours, in milliseconds. */
    triggerTime: (user: string = owner): number =>
      usedAt(world.state.triggerUse[user], world.state.now),
  };
}
