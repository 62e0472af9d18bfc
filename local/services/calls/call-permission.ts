import { googleError } from '../errors/google-error';
import type { World } from '../world/world';

const scope = 'https://www.googleapis.com/auth/';

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
  'SpreadsheetApp.openById': 'spreadsheets',
  'SpreadsheetApp.openByUrl': 'spreadsheets',
};

/** What answers in a simple trigger all the same, with a blank where it may not tell. */
const freeInSimpleTrigger = new Set(['Session.getActiveUser']);

/**
 * Throws when the run may not use a service: a simple trigger may use none that needs authorisation
 * (https://developers.google.com/apps-script/guides/triggers), and every method needs a scope of the
 * manifest (https://developers.google.com/apps-script/concepts/scopes).
 */
export function checkPermission(world: World, name: string): void {
  const short = needed[name];
  if (short === undefined) return;
  const { scopes } = world.settings;
  const full = scope + short;
  if (world.execution()?.context === 'simple-trigger' && !freeInSimpleTrigger.has(name)) {
    throw googleError(`You do not have permission to call ${name}. Required permissions: ${full}`);
  }
  if (scopes && !scopes.includes(full)) {
    throw googleError(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${full}`,
    );
  }
}
