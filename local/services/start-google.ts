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
import { type Google, resumeRun, runAs } from './run/google';
import type { ScriptContext } from './run/script-context';
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
import type { HostPort, Settings } from './world/settings';
import type { World } from './world/world';
import { newWorldState, type WorldStart } from './world/world-state';

function servicesOf(world: World, app: object): Record<string, unknown> {
  const services: Record<string, unknown> = {
    SpreadsheetApp: app,
    HtmlService: createHtmlService(world),
    ScriptApp: createScriptApp(world),
    MailApp: createMailApp(world),
    PropertiesService: createPropertiesService(world),
    CacheService: createCacheService(world),
    LockService: createLockService(world),
    Session: createSession(world),
    Utilities: createUtilities(world),
    Logger: createLogger(world),
  };
  const named = serviceGlobals.map((name) => [name, services[name] ?? refusedService(name)]);
  return { ...Object.fromEntries(named), console: createConsole(world) };
}

export function startGoogle(
  context: ScriptContext,
  settings: Settings,
  host: HostPort,
  start: WorldStart,
) {
  const world = createWorld(settings, host, newWorldState(start));
  const spreadsheet = createSpreadsheetService(world, {
    id: settings.spreadsheetId,
    name: settings.spreadsheetName,
    locale: settings.locale,
    zone: settings.sheetZone,
    owner: settings.fileOwner,
    getUi: () => createUi(world),
  });
  world.store = spreadsheet;
  const google: Google = {
    world,
    scope: context.scopeFor({
      services: servicesOf(world, spreadsheet.SpreadsheetApp),
      now: () => world.now(),
      random: () => world.random(),
    }),
    app: spreadsheet.SpreadsheetApp,
    waiting: [],
  };
  return {
    google,
    world,
    spreadsheet,
    runAs,
    resumeRun,
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
