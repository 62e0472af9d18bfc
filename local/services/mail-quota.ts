import type { World } from './world';

const day = 24 * 3_600_000;

/** Gives the recipients a user may still write to: 100 a day for consumers, 1,500 in Workspace, anew 24 hours after the first use (https://developers.google.com/apps-script/guides/services/quotas). */
export function mailRemaining(world: World, user: string): number {
  const limit = world.settings.account === 'consumer' ? 100 : 1500;
  const use = world.state.mailUse[user];
  if (!use || world.state.now >= use.since + day) return limit;
  return limit - use.used;
}

/** Counts recipients against a user's quota. */
export function useMailQuota(world: World, user: string, recipients: number): void {
  const use = world.state.mailUse[user];
  const running =
    use && world.state.now < use.since + day ? use : { since: world.state.now, used: 0 };
  world.state.mailUse[user] = { since: running.since, used: running.used + recipients };
}
