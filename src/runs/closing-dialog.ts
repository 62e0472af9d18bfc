import { formDialog } from '../forms/form-dialog';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { closePeriod, periodForm } from '../periods/jobs/close-period';
import { updateSummary } from '../summary/jobs/update-summary';

export const closingDialog = formDialog({
  entry: 'closePeriod',
  title: ({ says }) => says.periodTitle,
  view: periodForm,
  submit: 'takeClosing',
  job: (ports, answers) => {
    const outcome = closePeriod(ports, planLeadership, answers);
    if (outcome.done) updateSummary(ports);
    return outcome;
  },
});
