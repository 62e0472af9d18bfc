import type { Ports } from '../workbook/ports';

/**
 * True if a trigger runs as the owner. A trigger of a former owner, from whom somebody has taken
 * over, deletes that account's triggers, because no other account can see them
 * (https://developers.google.com/apps-script/guides/triggers/installable#restrictions).
 */
export function isOwnersRun(ports: Ports, triggerUid: string | undefined): boolean {
  const owner = ports.scriptProperties.get('owner');
  if (owner === ports.account.effective()) return true;
  if (owner !== null && ports.triggers.isOurs(triggerUid)) ports.triggers.remove();
  return false;
}
