import type { Account } from '../workbook/ports';

/** Tells who runs the script; Google leaves the active user blank for visitors, triggers and other domains. */
export function sessionAccount(): Account {
  return {
    effective: () => Session.getEffectiveUser().getEmail(),
    active: () => Session.getActiveUser().getEmail(),
    authorised: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
    runName: () => Utilities.getUuid().slice(0, 8),
  };
}
