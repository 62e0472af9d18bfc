import { grantedScopes } from '../calls/call-permission';
import { AUTHORISATION_REQUIRED, googleError } from '../errors/google-error';
import { classNameOf } from '../objects/service-object';
import type { World } from '../world/world';
import { scriptEnums } from './script-enums';
import { createTrigger } from './trigger';
import { createTriggerBuilder } from './trigger-builders';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** Imitates https://developers.google.com/apps-script/reference/script/service: the URL is empty until the script is deployed. */
function createWebApp(world: World): GoogleAppsScript.Script.Service {
  const url = () => world.state.webAppUrl;
  return world.handle<GoogleAppsScript.Script.Service>('Service', {
    /** Gives the page's address, null before it is deployed; probe own-address asks where a /dev one comes. https://developers.google.com/apps-script/reference/script/service#getUrl() */
    getUrl: () => (url() === '' ? null : url()) as string,
    /** Tells whether the script is deployed as a web app. https://developers.google.com/apps-script/reference/script/service#isEnabled() */
    isEnabled: () => url() !== '',
  });
}

/** What the typings do not have yet. */
interface Consent extends GoogleAppsScript.Script.AuthorizationInfo {
  getAuthorizedScopes(): readonly string[];
}

/** Imitates https://developers.google.com/apps-script/reference/script/authorization-info. */
function createAuthorization(world: World): GoogleAppsScript.Script.AuthorizationInfo {
  const { asked, given } = consentIn(world);
  const lacks = given.length < asked.length;
  const status = scriptEnums.AuthorizationStatus[lacks ? 'REQUIRED' : 'NOT_REQUIRED'];
  return world.handle<Consent>('AuthorizationInfo', {
    /** Tells whether the user has yet to authorise the script. https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationStatus() */
    getAuthorizationStatus: () => status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    /** Gives where to authorise, null when nothing is missing. https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizationUrl() */
    getAuthorizationUrl: () =>
      (lacks ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
    /** Gives the scopes that the user has granted. https://developers.google.com/apps-script/reference/script/authorization-info#getAuthorizedScopes() */
    getAuthorizedScopes: () => given,
  });
}

/** Gives what is asked for and what the effective user has granted of it. */
function consentIn(world: World): { asked: readonly string[]; given: readonly string[] } {
  const { effectiveUser } = world.running();
  const asked = world.settings.scopes ?? ['all that the code needs'];
  const revoked = world.state.revoked.includes(effectiveUser);
  return { asked, given: revoked ? [] : (grantedScopes(world, effectiveUser) ?? asked) };
}

/** Imitates https://developers.google.com/apps-script/reference/script/script-app: triggers are seen and deleted only by who made them. */
export function createScriptApp(world: World): ScriptApp {
  const own = () => {
    const { effectiveUser } = world.running();
    return world.state.triggers.filter(({ creator }) => creator === effectiveUser);
  };
  return world.handle<ScriptApp>('ScriptApp', {
    ...(scriptEnums as object),
    /** Begins to install a trigger for a function named. https://developers.google.com/apps-script/reference/script/script-app#newTrigger(String) */
    newTrigger(...args: unknown[]) {
      const [handler] = args;
      if (args.length !== 1 || typeof handler !== 'string') {
        throw world.signatureError('ScriptApp', 'newTrigger', args);
      }
      return createTriggerBuilder(world, handler);
    },
    /** Gives the current user's triggers, nobody else's. https://developers.google.com/apps-script/reference/script/script-app#getProjectTriggers() */
    getProjectTriggers: () => own().map((record) => createTrigger(world, record)),
    /** Gives the current user's triggers on the file. https://developers.google.com/apps-script/reference/script/script-app#getUserTriggers(Document) */
    getUserTriggers(...args: unknown[]) {
      if (args.length !== 1 || classNameOf(args[0]) !== 'Spreadsheet') {
        throw world.signatureError('ScriptApp', 'getUserTriggers', args);
      }
      const ofFile = own().filter(({ event }) => event !== 'CLOCK');
      return ofFile.map((record) => createTrigger(world, record));
    },
    /** Removes a trigger of the current user. https://developers.google.com/apps-script/reference/script/script-app#deleteTrigger(Trigger) */
    deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
      const id = trigger.getUniqueId();
      const mine = own().some((record) => record.id === id);
      if (mine) world.state.triggers = world.state.triggers.filter((record) => record.id !== id);
    },
    /** Gives what is known of the web app. https://developers.google.com/apps-script/reference/script/script-app#getService() */
    getService: () => createWebApp(world),
    /** Gives what the effective user has authorised. https://developers.google.com/apps-script/reference/script/script-app#getAuthorizationInfo(AuthMode) */
    getAuthorizationInfo: () => createAuthorization(world),
    /** Ends the run, as Google asks the person, when a scope is missing. https://developers.google.com/apps-script/reference/script/script-app#requireAllScopes(AuthMode) */
    requireAllScopes() {
      const { asked, given } = consentIn(world);
      if (given.length < asked.length) throw googleError(AUTHORISATION_REQUIRED);
    },
    /** Gives the id of the project. https://developers.google.com/apps-script/reference/script/script-app#getScriptId() */
    getScriptId: () => world.settings.scriptId,
    /** Withdraws what the effective user has authorised. https://developers.google.com/apps-script/reference/script/script-app#invalidateAuth() */
    invalidateAuth() {
      world.state.revoked.push(world.running().effectiveUser);
    },
  } as unknown as Partial<ScriptApp>);
}
