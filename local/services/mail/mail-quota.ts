import { usedAt, withUse } from '../world/daily-use';
import type { World } from '../world/world';

/** Recipients per user and day (https://developers.google.com/apps-script/guides/services/quotas). */
export const mailLimit = { consumer: 100, workspace: 1500 } as const;

export function mailRemaining({ settings, state }: World, user: string): number {
  return mailLimit[settings.account] - usedAt(state.mailUse[user], state.now);
}

export function useMailQuota({ state }: World, user: string, recipients: number): void {
  state.mailUse[user] = withUse(state.mailUse[user], state.now, recipients);
}
