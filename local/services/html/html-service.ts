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
    /** Enum of the sandbox modes. https://developers.google.com/apps-script/reference/html/sandbox-mode */
    SandboxMode: googleEnum('EMULATED IFRAME NATIVE'),
    /** Enum of the framing modes. https://developers.google.com/apps-script/reference/html/x-frame-options-mode */
    XFrameOptionsMode: googleEnum('ALLOWALL DEFAULT'),
    /** Empty without an argument. https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutput() */
    createHtmlOutput: (source?: unknown) => createHtmlOutput(world, sourceText(source)),
    /**
     * Throws if the file does not exist.
     * https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile(String)
     */
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(world, fileText(world, name)),
    /**
     * Creates a template from a text or blob.
     * https://developers.google.com/apps-script/reference/html/html-service#createTemplate(BlobSource)
     */
    createTemplate: (source: unknown) => createHtmlTemplate(world, sourceText(source)),
    /**
     * Throws if the file does not exist.
     * https://developers.google.com/apps-script/reference/html/html-service#createTemplateFromFile(String)
     */
    createTemplateFromFile: (name: string) => createHtmlTemplate(world, fileText(world, name)),
  } as unknown as Partial<HtmlService>);
}
