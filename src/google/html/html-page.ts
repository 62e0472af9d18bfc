import type { DialogPage, OpenedPage, SidePage, VisitorPage } from '../../workbook/page-sizes';
import { pageText } from './page-file';

/** Fills a page with its view, escaped by the template, and gives it out. */
export function pageWith(
  page: DialogPage | SidePage | VisitorPage,
  view: object,
): GoogleAppsScript.HTML.HtmlOutput {
  const template = APART
    ? HtmlService.createTemplate(pageText(page))
    : HtmlService.createTemplateFromFile(page);
  template.view = JSON.stringify(view);
  return template.evaluate();
}

/** Gives out a page that a visitor sees: fit for a telephone, and not to be framed by others. */
export function visitorPage({ page, view, title }: OpenedPage): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith(page, view)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}
