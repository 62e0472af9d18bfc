import type { Account, Permission } from '../workbook/ports';

/** Scopes of the manifest, by permission. */
const SCOPES: readonly (readonly [Permission, scope: string])[] = [
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

/**
 * Permissions that the user left unticked in the consent screen; all permissions if Google requires consent but
 * does not report which permission is missing.
 * @see https://developers.google.com/apps-script/concepts/scopes
 * @see https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizedScopes()
 */
function missingPermissions(): Permission[] {
  const consent = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL) as Consent;
  if (consent.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED) return [];
  const given = consent.getAuthorizedScopes() ?? [];
  const missing = SCOPES.filter(
    ([, scope]) => !given.includes(`https://www.googleapis.com/auth/${scope}`),
  );
  return (missing.length > 0 ? missing : SCOPES).map(([permission]) => permission);
}
