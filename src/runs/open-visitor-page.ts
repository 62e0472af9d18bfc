import { openUnitPage } from '../answers/jobs/open-page';
import { openPageTest } from '../page-test/page-test';
import { openLeadersPage } from '../summary/jobs/open-leaders-page';
import type { OpenedPage } from '../workbook/page-sizes';
import type { Ports } from '../workbook/ports';

/**
 * What the address of a page may hold: a unit's token and the dispatch of its letter, a leader's token, or the office's
 * own test. Links in letters that went before dispatches were named hold a token only.
 */
export type PageParameters = Readonly<Partial<Record<'t' | 'd' | 's' | 'test', string>>>;

/** Opens the page behind a link. A leader's link that is refused shows the unit's page of a refusal. */
export function openVisitorPage(ports: Ports, { s, t, d, test }: PageParameters): OpenedPage {
  const { pageTitle, reportTitle } = ports.words().says;
  if (test !== undefined)
    return { page: 'page-test', view: openPageTest(ports, test), title: pageTitle };
  if (s === undefined) return { page: 'unit', view: openUnitPage(ports, t, d), title: pageTitle };
  const summary = openLeadersPage(ports, s);
  return summary
    ? { page: 'summary', view: summary, title: reportTitle }
    : { page: 'unit', view: openUnitPage(ports, null), title: reportTitle };
}
