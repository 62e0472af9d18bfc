import { type AppsScriptOptions, defaultOptions } from '../apps-script-options';
import type { StartedGoogle } from '../services/start-google';
import { randomStart } from '../services/world/random-start';
import type { Settings } from '../services/world/settings';
import type { Host } from './host';
import { createHostPort, plainPdf } from './host-port';
import { contextFor } from './script-contexts';

export function startContext(host: Host, options: AppsScriptOptions): StartedGoogle {
  const project = host.projectOf(options);
  const chosen = { ...defaultOptions, ...options };
  const settings: Settings = {
    owner: chosen.owner,
    fileOwner: options.fileOwner ?? chosen.owner,
    account: chosen.account,
    locale: chosen.locale,
    sheetZone: chosen.sheetZone,
    scriptZone: options.scriptZone ?? project.timeZone ?? chosen.sheetZone,
    spreadsheetId: chosen.spreadsheetId,
    spreadsheetName: chosen.spreadsheetName,
    scriptId: chosen.scriptId,
    language: chosen.language,
    timeLimit: options.timeLimit ?? null,
    activeSpreadsheetInWebApp: chosen.activeSpreadsheetInWebApp,
    scopes: project.scopes,
    htmlFiles: project.htmlFiles,
  };
  const start = {
    now: Date.parse(chosen.now),
    webAppUrl: chosen.webAppUrl,
    random: randomStart(chosen.seed, chosen.scriptId),
  };
  const evaluation = { zone: settings.scriptZone, evaluates: chosen.evaluates };
  const { startGoogle } = contextFor(project, evaluation);
  return startGoogle(settings, createHostPort(options.pdf ?? plainPdf), start);
}
