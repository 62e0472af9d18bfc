import vm from 'node:vm';
import { type AppsScriptOptions, defaultOptions } from '../apps-script-options';
import type { StartedGoogle, startGoogle } from '../services/start-google';
import { randomStart } from '../services/world/random-start';
import type { Settings } from '../services/world/settings';
import { createHostPort, plainPdf } from './host-port';
import { projectInFolder, projectOfSource } from './script-project';
import { servicesScript } from './services-script';

/** Makes a context of its own, starts Google in it, and gives the doors to it. */
export function startContext(options: AppsScriptOptions): StartedGoogle {
  const project =
    options.source === undefined
      ? projectInFolder(options.dist ?? 'dist')
      : projectOfSource(options.source, options.htmlFiles ?? {});
  const chosen = { ...defaultOptions, ...options };
  const settings: Settings = {
    owner: chosen.owner,
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
    evaluates: chosen.evaluates,
    scopes: project.scopes,
    htmlFiles: project.htmlFiles,
  };
  // Ordinary globals, as on Google: behind an object of ours, each use of a global takes several times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  servicesScript().runInContext(context);
  const services = context.AppsScriptServices as { startGoogle: typeof startGoogle };
  context.AppsScriptServices = undefined;
  const host = createHostPort(options.pdf ?? plainPdf, () => project.load(context));
  const start = {
    now: Date.parse(chosen.now),
    webAppUrl: chosen.webAppUrl,
    random: randomStart(chosen.seed, chosen.scriptId),
  };
  return services.startGoogle(settings, host, start);
}
