import { formDialog } from '../forms/form-dialog';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { STOP_AFTER } from '../letters/send/send-queue';
import { closePeriod, periodForm } from '../periods/jobs/close-period';
import { updateSummary } from '../summary/jobs/update-summary';
import { userMessage } from '../texts/user-message';
import { readRules } from '../workbook/reading/office';

export const closingDialog = formDialog({
  entry: 'closePeriod',
  title: ({ says }) => says.periodTitle,
  view: periodForm,
  submit: 'takeClosing',
  job: (ports, answers) => {
    const rules = readRules(ports);
    const outcome = closePeriod(ports, rules, answers, planLeadership);
    if (!outcome.done) return outcome;
    // Of many thousand units the next timed run updates the summary, so that this run ends in time
    if (ports.clock.elapsed() > STOP_AFTER / 2) return outcome;
    try {
      updateSummary(ports, { rules });
      return outcome;
    } catch (fault) {
      // The period is closed all the same, and the next timed run updates the summary
      userMessage(fault);
      return { done: true, message: `${outcome.message}\n\n${ports.words().says.summaryLater}` };
    }
  },
});
