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
     * Null before the page is deployed. Probe own-address checks where a /dev address comes from.
     * https://developers.google.com/apps-script/reference/script/service#getUrl()
     */
    getUrl: () => (url() === '' ? null : url()) as string,
    /** True if the script is deployed as a web app. https://developers.google.com/apps-script/reference/script/service#isEnabled() */
    isEnabled: () => url() !== '',
  });
}

/** Missing in the typings. */
interface Consent extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): readonly string[];
}

/** https://developers.google.com/apps-script/reference/script/authorization-info */
function createAuthorization(world: World): GoogleAppsScript.Script.AuthorizationInfo {
  const { requested, granted } = consentIn(world);
  const lacks = granted.length < requested.length;
  const status = scriptEnums.AuthorizationStatus[lacks ? 'REQUIRED' : 'NOT_REQUIRED'];
  return world.handle<Consent>('AuthorizationInfo', {
    /**
     * Returns REQUIRED while a requested scope is not granted.
     * https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationStatus()
     */
    getAuthorizationStatus: () => status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    /** Null if nothing is missing. https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationUrl() */
    getAuthorizationUrl: () =>
      (lacks ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
    /**
     * Returns the scopes that the user has granted.
     * https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizedScopes()
     */
    getAuthorizedScopes: () => granted,
  });
}

/** Requested scopes, and those that the effective user has granted. */
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
    /**
     * Returns a builder of a trigger for the named function.
     * https://developers.google.com/apps-script/reference/script/script-app#newTrigger(String)
     */
    newTrigger(...args: unknown[]) {
      const [handler] = args;
      if (args.length !== 1 || typeof handler !== 'string') {
        throw world.signatureError('ScriptApp', 'newTrigger', args);
      }
      return createTriggerBuilder(world, handler);
    },
    /** Only the current user's triggers. https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers() */
    getProjectTriggers: () => own().map((record) => createTrigger(world, record)),
    /** Only the current user's triggers. https://developers.google.com/apps-script/reference/script/script-app#getUserTriggers(Document) */
    getUserTriggers(...args: unknown[]) {
      if (args.length !== 1 || classNameOf(args[0]) !== 'Spreadsheet') {
        throw world.signatureError('ScriptApp', 'getUserTriggers', args);
      }
      const ofFile = own().filter(({ event }) => event !== 'CLOCK');
      return ofFile.map((record) => createTrigger(world, record));
    },
    /**
     * Removes a trigger of the current user.
     * https://developers.google.com/apps-script/reference/script/script-app#deleteTrigger(Trigger)
     */
    deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
      const id = trigger.getUniqueId();
      const mine = own().some((record) => record.id === id);
      if (mine) world.state.triggers = world.state.triggers.filter((record) => record.id !== id);
    },
    /** Returns the web app. https://developers.google.com/apps-script/reference/script/script-app#getService() */
    getService: () => createWebApp(world),
    /**
     * Returns the effective user's authorisation.
     * https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode)
     */
    getAuthorizationInfo: () => createAuthorization(world),
    /**
     * Ends the run if a scope is missing, as Google does to ask the person.
     * https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode)
     */
    requireAllScopes() {
      const { requested, granted } = consentIn(world);
      if (granted.length < requested.length) throw googleError(AUTHORISATION_REQUIRED);
    },
    /** Returns the id of the project. https://developers.google.com/apps-script/reference/script/script-app#getScriptId() */
    getScriptId: () => world.settings.scriptId,
    /**
     * Withdraws the effective user's authorisation.
     * https://developers.google.com/apps-script/reference/script/script-app#invalidateAuth()
     */
    invalidateAuth() {
      world.state.revoked.push(world.running().effectiveUser);
    },
  } as unknown as Partial<ScriptApp>);
}
