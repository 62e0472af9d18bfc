import { openUnitPage } from '../answers/jobs/open-page';
import type { OfficeContact, UnitPageView } from '../answers/rules/page-view';
import { unitPageIn } from '../answers/visitor-page';
import { openPhoneApproval } from '../letters/jobs/phone-approval';
import { phoneApprovalPage } from '../letters/visitor-page';
import { openPageTest } from '../page-test/page-test';
import { testPage } from '../page-test/visitor-page';
import { openLeadersPage } from '../summary/jobs/open-leaders-page';
import { summaryDialog } from '../summary/summary-dialog';
import type { Language } from '../texts/language';
import type { Needs, OpenedPage, Ports } from '../workbook/ports';

/**
 * Query parameters: a unit's token (`t`) and the dispatch of its letter (`d`), a leader's token (`s`), an
 * approver's token (`a`), or the token of the office's test page.
 */
export type PageParameters = Readonly<Partial<Record<'t' | 'd' | 's' | 'a' | 'test', string>>>;

/** A refused leader's link shows the unit's page with the refusal. */
export function openVisitorPage(ports: Ports, { s, t, d, a, test }: PageParameters): OpenedPage {
  const { pageTitle, reportTitle, approvalTitle } = ports.words().says;
  if (test !== undefined)
    return { page: testPage.page, view: openPageTest(ports, test), title: pageTitle };
  if (a !== undefined)
    return {
      page: phoneApprovalPage.page,
      view: openPhoneApproval(ports, a),
      title: approvalTitle,
    };
  if (s === undefined) return opened(openUnitPage(ports, t, d), pageTitle);
  const summary = openLeadersPage(ports, s);
  return summary
    ? { page: summaryDialog.page, view: summary, title: reportTitle }
    : opened(openUnitPage(ports, null), reportTitle);
}

function opened(view: UnitPageView, title: string): OpenedPage {
  return { page: unitPageIn(view.language), view, title };
}

/** Reads nothing from the spreadsheet. */
export function unavailablePage(
  ports: Needs<'wordsIn'>,
  language: Language,
  office: OfficeContact | null,
): OpenedPage {
  const view: UnitPageView = { state: 'unavailable', language, office };
  return opened(view, ports.wordsIn(language).says.pageTitle);
}
