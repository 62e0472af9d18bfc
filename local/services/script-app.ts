import { scriptEnums } from './script-enums';
import { classNameOf } from './service-object';
import { createTrigger } from './trigger';
import { createTriggerBuilder } from './trigger-builders';
import type { World } from './world';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** Imitates https://developers.google.com/apps-script/reference/script/service: the URL is empty until the script is deployed. */
function createWebApp(world: World): GoogleAppsScript.Script.Service {
  const url = () => world.state.webAppUrl;
  return world.handle<GoogleAppsScript.Script.Service>('Service', {
    getUrl: () => (url() === '' ? null : url()) as string,
    isEnabled: () => url() !== '',
  });
}

/** Imitates https://developers.google.com/apps-script/reference/script/authorization-info. */
function createAuthorization(world: World): GoogleAppsScript.Script.AuthorizationInfo {
  const { effectiveUser } = world.running();
  const revoked = world.state.revoked.includes(effectiveUser);
  const status = scriptEnums.AuthorizationStatus[revoked ? 'REQUIRED' : 'NOT_REQUIRED'];
  return world.handle<GoogleAppsScript.Script.AuthorizationInfo>('AuthorizationInfo', {
    getAuthorizationStatus: () => status as unknown as GoogleAppsScript.Script.AuthorizationStatus,
    getAuthorizationUrl: () =>
      (revoked ? 'https://accounts.google.com/o/oauth2/auth' : null) as string,
  });
}

/** Imitates https://developers.google.com/apps-script/reference/script/script-app: triggers are seen and deleted only by who made them. */
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
    deleteTrigger(trigger: GoogleAppsScript.Script.Trigger) {
      const id = trigger.getUniqueId();
      const mine = own().some((record) => record.id === id);
      if (mine) world.state.triggers = world.state.triggers.filter((record) => record.id !== id);
    },
    getService: () => createWebApp(world),
    getAuthorizationInfo: () => createAuthorization(world),
    getScriptId: () => world.settings.scriptId,
    invalidateAuth() {
      world.state.revoked.push(world.running().effectiveUser);
    },
  } as unknown as Partial<ScriptApp>);
}
