import { googleError } from '../errors/google-error';
import { usedAt, withUse } from '../world/daily-use';
import type { World } from '../world/world';

/**
 * Reads and writes of properties per user and day
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
export const propertyLimit = { consumer: 50_000, workspace: 500_000 } as const;

/**
 * Names in Google's message that the quota is used up. Read: https://github.com/ljay79/jira-tools/issues/196.
 * Write: https://github.com/googleworkspace/apps-script-oauth2/issues/217.
 */
const serviceOf = { read: 'properties get', write: 'graphite property writes' };

/**
 * Counts one call for the effective user. Throws if the day's quota is used up. Assumes that a call counts
 * once, however many keys it has.
 */
export function usePropertyQuota(world: World, kind: 'read' | 'write'): void {
  const { settings, state } = world;
  const user = world.running().effectiveUser;
  const use = state.propertyUse[user];
  if (usedAt(use, state.now) >= propertyLimit[settings.account]) {
    throw googleError(`Service invoked too many times for one day: ${serviceOf[kind]}.`);
  }
  state.propertyUse[user] = withUse(use, state.now, 1);
}
