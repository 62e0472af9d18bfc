import { googleError } from '../errors/google-error';
import { googleEnum } from '../objects/google-enum';
import type { World } from '../world/world';
import { createHtmlOutput } from './html-output';
import { createHtmlTemplate } from './html-template';

type HtmlService = GoogleAppsScript.HTML.HtmlService;

function fileText(world: World, name: string): string {
  const text = world.settings.htmlFiles[name.replace(/\.html$/, '')];
  if (text === undefined) throw googleError(`No HTML file named ${name} was found.`);
  return text;
}

function sourceText(source: unknown): string {
  if (source === undefined) return '';
  if (typeof source === 'string') return source;
  return (source as GoogleAppsScript.Base.Blob).getDataAsString();
}

/** https://developers.google.com/apps-script/reference/html/html-service */
export function createHtmlService(world: World): HtmlService {
  return world.handle<HtmlService>('HtmlService', {
    SandboxMode: googleEnum('EMULATED IFRAME NATIVE'),
    XFrameOptionsMode: googleEnum('ALLOWALL DEFAULT'),
    createHtmlOutput: (source?: unknown) => createHtmlOutput(world, sourceText(source)),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(world, fileText(world, name)),
    createTemplate: (source: unknown) => createHtmlTemplate(world, sourceText(source)),
    createTemplateFromFile: (name: string) => createHtmlTemplate(world, fileText(world, name)),
  } as unknown as Partial<HtmlService>);
}
