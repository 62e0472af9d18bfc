import type { PageName } from '../workbook/ports';

/** The pages that a visitor opens from a link. */
export type VisitorPage = 'unit' | 'summary' | 'page-test';

/** Fills a page with its view, escaped by the template, and gives it out. */
export function pageWith(
  page: PageName | VisitorPage,
  view: object,
): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(page);
  template.view = JSON.stringify(view);
  return template.evaluate();
}

/** Gives out a page that a visitor sees: fit for a telephone, and not to be framed by others. */
export function visitorPage(
  page: VisitorPage,
  view: object,
  title: string,
): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith(page, view)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}
