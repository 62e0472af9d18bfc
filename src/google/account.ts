import type { Account, Permission } from '../workbook/ports';
import { permissionsOutside } from './permissions-outside';

/** Scopes of the manifest, by permission. */
const scopes = (): readonly (readonly [Permission, scope: string])[] => [
  ['sheet', DOOR === 'by-id' ? 'spreadsheets' : 'spreadsheets.currentonly'],
  ['mail', 'script.send_mail'],
  ['dialogs', 'script.container.ui'],
  ['clock', 'script.scriptapp'],
  ['account', 'userinfo.email'],
];

/** `getAuthorizedScopes` is missing in the typings. */
interface Consent extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): string[] | null;
}

/** Google reports no active user for visitors, triggers and users of other domains. */
export function sessionAccount(): Account {
  return {
    effective: () => Session.getEffectiveUser().getEmail(),
    active: () => Session.getActiveUser().getEmail(),
    missing: missingPermissions,
    askPermissions: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
    runName: () => Utilities.getUuid().slice(0, 8),
  };
}

function missingPermissions(): Permission[] {
  const consent = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as Consent;
  if (consent.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED) return [];
  return permissionsOutside(scopes(), consent.getAuthorizedScopes());
}
