import type { PageName } from '../app/ports';
import type { SummaryView } from '../core/dialog-view';
import type { UnitPageView } from '../core/unit-page';

/** Fills a page with its view, escaped by the template, and gives it out. */
export function pageWith(page: PageName | 'unit', view: object): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile(page);
  template.view = JSON.stringify(view);
  return template.evaluate();
}

/** Gives out the page that a contact or a leader sees: fit for a telephone, and not to be framed by others. */
export function visitorPage(
  page: 'unit' | 'summary',
  view: UnitPageView | SummaryView,
  title: string,
): GoogleAppsScript.HTML.HtmlOutput {
  return pageWith(page, view)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
}
