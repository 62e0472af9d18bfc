import { checkAnswer } from '../answers/jobs/check-or-return';
import { recordAnswer } from '../answers/jobs/record-answer';
import { useUnitLink } from '../answers/jobs/use-unit-link';
import { addDirective } from '../dispatches/jobs/add-directive';
import { changeDeadline } from '../dispatches/jobs/change-deadline';
import { changeDirective } from '../dispatches/jobs/change-directive';
import { issueVersion } from '../dispatches/jobs/issue-version';
import type { FormsCalls } from '../forms/form-view';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { renewLinks } from '../letters/jobs/renew-links';
import { closePeriod } from '../periods/jobs/close-period';
import type { JobsFor } from '../workbook/jobs-for';

/** What takes the answers of each dialog that is one form. */
export const formJobs: JobsFor<FormsCalls> = {
  addDirective,
  issueVersion,
  changeDeadline,
  changeDirective,
  recordAnswer,
  checkAnswer,
  useUnitLink: (ports, answers) => renewLinks(ports, answers) ?? useUnitLink(ports, answers),
  takeClosing: (ports, answers) => closePeriod(ports, planLeadership, answers),
};
