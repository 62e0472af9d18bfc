import { createCacheService } from './cache-service';
import { callServer } from './call-server';
import { createWorld } from './create-world';
import { fireBurst, fireEdit } from './edit-event';
import { type Google, goOn, runAs } from './google';
import { pageMade } from './html-output';
import { createHtmlService } from './html-service';
import { createLockService } from './lock-service';
import { createMailApp } from './mail-app';
import { mailRemaining } from './mail-quota';
import { openFile } from './open-file';
import { insideValue } from './page-value';
import { fireClock, passTime } from './pass-time';
import { createPropertiesService } from './properties-service';
import { createScriptApp } from './script-app';
import { createConsole, createLogger } from './script-logs';
import { createScriptScope } from './script-scope';
import { serviceGlobals } from './service-names';
import { refusedService } from './service-object';
import { createSession } from './session';
import type { HostPort, Settings } from './settings';
import { createSpreadsheetService } from './spreadsheet/spreadsheet-service';
import { clockEvent, editEvent, installedEvent, openEvent } from './trigger-events';
import { createUi } from './ui';
import { createUtilities } from './utilities';
import { installVirtualDate } from './virtual-date';
import { requestEvent, visitPage } from './visit-page';
import type { World } from './world';
import { newWorldState, type WorldStart } from './world-state';

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
    scope: createScriptScope(host.loadScript),
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
