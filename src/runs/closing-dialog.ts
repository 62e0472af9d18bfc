import { formDialog } from '../forms/form-dialog';
import { planLeadership } from '../letters/jobs/queue-leadership';
import { closePeriod, periodForm } from '../periods/jobs/close-period';

export const closingDialog = formDialog({
  entry: 'closePeriod',
  title: ({ says }) => says.periodTitle,
  view: periodForm,
  submit: 'takeClosing',
  job: (ports, answers) => closePeriod(ports, planLeadership, answers),
});
