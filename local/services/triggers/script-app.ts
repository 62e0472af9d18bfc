import { grantedScopes } from '../calls/call-permission';
import { AUTHORISATION_REQUIRED, googleError } from '../errors/google-error';
import { classNameOf } from '../objects/service-object';
import type { World } from '../world/world';
import { scriptEnums } from './script-enums';
import { createTrigger } from './trigger';
import { createTriggerBuilder } from './trigger-builders';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** https://developers.google.com/apps-script/reference/script/service */
function createWebApp(world: World): GoogleAppsScript.Script.Service {
  const url = () => world.state.webAppUrl;
  return world.handle<GoogleAppsScript.Script.Service>('Service', {
    /**
     * Returns `null` before the web app is deployed. Probe own-address asks when Google returns a /dev address.
     * https://developers.google.com/apps-script/reference/script/service#getUrl()
     */
    getUrl: () => (url() === '' ? null : url()) as string,
    isEnabled: () => url() !== '',
  });
}

/** `getAuthorizedScopes` is missing in @types/google-apps-script. */
interface Consent extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): readonly string[];
}

/** https://developers.google.com/apps-script/reference/script/authorization-info */
function createAuthorization(world: World): GoogleAppsScript.Script.AuthorizationInfo {
  const { requested, granted } = consentIn(world);
  const lacks = granted.length < requested.length;
  const status = scriptEnums.AuthorizationStatus[lacks ? 'REQUIRED' : 'NOT_REQUIRED'];
  return world.handle<Consent>('AuthorizationInfo', {
    getAuthorizationStatus: () => status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    /**
     * Returns a made-up address if authorisation is required, otherwise `null`.
     * https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationUrl()
     */
    getAuthorizationUrl: () =>
      (lacks ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
    getAuthorizedScopes: () => granted,
  });
}

function consentIn(world: World): { requested: readonly string[]; granted: readonly string[] } {
  const { effectiveUser } = world.running();
  const requested = world.settings.scopes ?? ['all that the code needs'];
  const revoked = world.state.revoked.includes(effectiveUser);
  return { requested, granted: revoked ? [] : (grantedScopes(world, effectiveUser) ?? requested) };
}

/** Users see and delete only their own triggers. https://developers.google.com/apps-script/reference/script/script-app */
export function createScriptApp(world: World): ScriptApp {
  const own = () => {
    const { effectiveUser } = world.running();
    return world.state.triggers.filter(({ creator }) => creator === effectiveUser);
  };
  return world.handle<ScriptApp>('ScriptApp', {
    ...(scriptEnums as object),
    newTrigger(...args: unknown[]) {
      const [handler] = args;
      if (args.length !== 1 || typeof handler !== 'string') {
        throw world.signatureError('ScriptApp', 'newTrigger', args);
      }
      return createTriggerBuilder(world, handler);
    },
    getProjectTriggers: () => own().map((record) => createTrigger(world, record)),
    getUserTriggers(...args: unknown[]) {
      if (args.length !== 1 || classNameOf(args[0]) !== 'Spreadsheet') {
        throw world.signatureError('ScriptApp', 'getUserTriggers', args);
      }
      const ofFile = own().filter(({ event }) => event !== 'CLOCK');
      return ofFile.map((record) => createTrigger(world, record));
    },
    /**
     * Ignores a trigger of another user.
     * https://developers.google.com/apps-script/reference/script/script-app#deleteTrigger(Trigger)
     */
    deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
      const id = trigger.getUniqueId();
      const mine = own().some((record) => record.id === id);
      if (mine) world.state.triggers = world.state.triggers.filter((record) => record.id !== id);
    },
    getService: () => createWebApp(world),
    getAuthorizationInfo: () => createAuthorization(world),
    /**
     * Throws if a scope is missing. Google also asks the person for it.
     * https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)
     */
    requireAllScopes() {
      const { requested, granted } = consentIn(world);
      if (granted.length < requested.length) throw googleError(AUTHORISATION_REQUIRED);
    },
    getScriptId: () => world.settings.scriptId,
    invalidateAuth() {
      world.state.revoked.push(world.running().effectiveUser);
    },
  } as unknown as Partial<ScriptApp>);
}
