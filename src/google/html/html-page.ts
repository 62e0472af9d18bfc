import type { OpenedPage } from '../../workbook/ports';
import { pageText } from './page-file';

/** The template escapes the data. */
export function pageWith(page: string, view: object): GoogleAppsScript.HTML.HtmlOutput {
  const template = APART
    ? HtmlService.createTemplate(pageText(page))
    : HtmlService.createTemplateFromFile(page);
  template.view = JSON.stringify(view);
  return template.evaluate();
}

/** Renders a page for visitors: its width fits telephones, and other sites cannot show it in a frame. */
export function visitorPage({ page, view, title }: OpenedPage): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith(page, view)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
