import { createConsole, createLogger } from './base/script-logs';
import { createSession } from './base/session';
import { createUi } from './base/ui';
import { createWorld } from './create-world';
import { callServer } from './html/call-server';
import { pageMade } from './html/html-output';
import { createHtmlService } from './html/html-service';
import { insideValue } from './html/page-value';
import { requestEvent, visitPage } from './html/visit-page';
import { createMailApp } from './mail/mail-app';
import { mailRemaining } from './mail/mail-quota';
import { serviceGlobals } from './objects/service-names';
import { refusedService } from './objects/service-object';
import { type Google, goOn, runAs } from './run/google';
import { createScriptScope } from './run/script-scope';
import { createSpreadsheetService } from './spreadsheet/spreadsheet-service';
import { createCacheService } from './storage/cache-service';
import { createLockService } from './storage/lock-service';
import { createPropertiesService } from './storage/properties-service';
import { createUtilities } from './texts/utilities';
import { fireBurst, fireEdit } from './triggers/edit-event';
import { openFile } from './triggers/open-file';
import { fireClock, passTime } from './triggers/pass-time';
import { createScriptApp } from './triggers/script-app';
import { clockEvent, editEvent, installedEvent, openEvent } from './triggers/trigger-events';
import { installVirtualDate } from './virtual-date';
import type { HostPort, Settings } from './world/settings';
import type { World } from './world/world';
import { newWorldState, type WorldStart } from './world/world-state';

function installServices(world: World, app: object): void {
  const utilities = createUtilities(world);
  const services: Record<string, unknown> = {
    SpreadsheetApp: app,
    HtmlService: createHtmlService(world),
    ScriptApp: createScriptApp(world),
    MailApp: createMailApp(world),
    PropertiesService: createPropertiesService(world),
    CacheService: createCacheService(world),
    LockService: createLockService(world),
    Session: createSession(world),
    Utilities: utilities,
    Logger: createLogger(world),
    console: createConsole(world),
  };
  for (const name of serviceGlobals) {
    Object.assign(globalThis, { [name]: services[name] ?? refusedService(name) });
  }
  Object.assign(globalThis, { console: services.console });
  Math.random = () => world.random();
}

/** Starts Google in this context: installs the services as globals and gives the doors to them. */
export function startGoogle(settings: Settings, host: HostPort, start: WorldStart) {
  const world = createWorld(settings, host, newWorldState(start));
  installVirtualDate(() => world.now(), settings.scriptZone);
  const spreadsheet = createSpreadsheetService(world, {
    id: settings.spreadsheetId,
    name: settings.spreadsheetName,
    locale: settings.locale,
    zone: settings.sheetZone,
    getUi: () => createUi(world),
  });
  world.store = spreadsheet;
  installServices(world, spreadsheet.SpreadsheetApp);
  const google: Google = {
    world,
    scope: createScriptScope(host.loadScript, settings.evaluates),
    app: spreadsheet.SpreadsheetApp,
    waiting: [],
  };
  return {
    google,
    world,
    spreadsheet,
    runAs,
    goOn,
    openFile,
    fireEdit,
    fireBurst,
    fireClock,
    passTime,
    callServer,
    visitPage,
    insideValue,
    pageMade,
    events: { openEvent, editEvent, clockEvent, installedEvent, requestEvent },
    mailRemaining,
  };
}

export type StartedGoogle = ReturnType<typeof startGoogle>;
