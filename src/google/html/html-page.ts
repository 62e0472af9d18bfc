import type { DialogPage, OpenedPage, SidePage, VisitorPage } from '../../workbook/page-sizes';
import { pageText } from './page-file';

/** Renders a page with its data, escaped by the template. */
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

/** Renders a page for visitors: fits telephones, and cannot be framed by other sites. */
export function visitorPage({ page, view, title }: OpenedPage): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith(page, view)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}
