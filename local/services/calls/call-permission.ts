import { googleError } from '../errors/google-error';
import type { World } from '../world/world';

const scope = 'https://www.googleapis.com/auth/';

/** Scopes by call, without their common prefix. Any one of the listed scopes is enough. */
const needed: Record<string, string> = {
  'MailApp.sendEmail': 'script.send_mail',
  'MailApp.getRemainingDailyQuota': 'script.send_mail',
  'ScriptApp.newTrigger': 'script.scriptapp',
  'ScriptApp.deleteTrigger': 'script.scriptapp',
  'ScriptApp.getProjectTriggers': 'script.scriptapp',
  'ScriptApp.getUserTriggers': 'script.scriptapp',
  'Session.getActiveUser': 'userinfo.email',
  'Session.getEffectiveUser': 'userinfo.email',
  'Ui.showSidebar': 'script.container.ui',
  'Ui.showModalDialog': 'script.container.ui',
  'Ui.showModelessDialog': 'script.container.ui',
  'SpreadsheetApp.getActiveSpreadsheet': 'spreadsheets.currentonly spreadsheets',
  'SpreadsheetApp.openById': 'spreadsheets',
  'SpreadsheetApp.openByUrl': 'spreadsheets',
};

/** Calls that a simple trigger may make although they need a scope. */
const freeInSimpleTrigger = new Set([
  'Session.getActiveUser',
  'SpreadsheetApp.getActiveSpreadsheet',
]);

/**
 * Scopes of the manifest that the user has granted. `null` if the manifest lists no scopes, and
 * then every scope is granted.
 */
export function grantedScopes({ settings, state }: World, user: string): string[] | null {
  const { scopes } = settings;
  if (!scopes) return null;
  const unticked = state.unticked[user] ?? [];
  return scopes.filter((one) => !unticked.includes(one.slice(scope.length)));
}

/**
 * Throws if a call that needs a scope runs in a simple trigger
 * (https://developers.google.com/apps-script/guides/triggers), or if the user has not granted the scope
 * (https://developers.google.com/apps-script/concepts/scopes).
 */
export function checkPermission(world: World, name: string): void {
  const enough = needed[name]?.split(' ').map((short) => scope + short);
  if (enough === undefined) return;
  const run = world.execution();
  const full = enough.join(' || ');
  if (run?.context === 'simple-trigger') {
    if (freeInSimpleTrigger.has(name)) return;
    throw googleError(`You do not have permission to call ${name}. Required permissions: ${full}`);
  }
  const granted = grantedScopes(world, run?.effectiveUser ?? '');
  if (granted && !enough.some((one) => granted.includes(one))) {
    throw googleError(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${full}`,
    );
  }
}
