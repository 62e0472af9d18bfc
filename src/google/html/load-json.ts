import { pageText } from './page-file';

/**
 * Loads JSON that the build wrote into an HTML file.
 * @see https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile(String)
 */
export function loadJson<Content>(name: string): Content {
  const file = APART ? pageText(name) : HtmlService.createHtmlOutputFromFile(name).getContent();
  return JSON.parse(file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1)) as Content;
}
