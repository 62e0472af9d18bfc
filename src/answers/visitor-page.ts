import type { Language } from '../texts/language';
import type { VisitorPage } from '../workbook/dialog';
import type { AnswersCalls } from './answers-calls';
import { askContact, withdrawContact } from './jobs/ask-contact';
import { openSubordinate, openUnitPage } from './jobs/open-page';
import { sendAnswerJobs, submitReceipts } from './jobs/submit-answer';

/** The page is built by the language of the office (scripts/build.mjs). */
export function unitPageIn(language: Language): string {
  return language === 'vi' ? unitPage.page : `${unitPage.page}-en`;
}

/** Each job passes on only the declared arguments, whatever a visitor sends. */
export const unitPage = {
  page: 'unit',
  calls: {
    ...sendAnswerJobs,
    askContact: (ports, token, asked, request, row) =>
      askContact(ports, token, { asked, request, row }),
    withdrawContact: (ports, token, row) => withdrawContact(ports, token, row),
    confirmReceipts: (ports, token, receipts) => submitReceipts(ports, token, receipts),
    listDispatches: (ports, token, shown, first) => openUnitPage(ports, token, first, shown),
    openSubordinate: (ports, token, code) => openSubordinate(ports, token, code),
  },
} as const satisfies VisitorPage<AnswersCalls>;
