import { formDialog } from '../forms/form-dialog';
import { changeDeadline, deadlineForm } from './jobs/change-deadline';

export const deadlineDialog = formDialog({
  page: 'deadline-form',
  entry: 'openDeadline',
  title: ({ forms }) => forms.changeDeadline.title,
  view: deadlineForm,
  submit: 'changeDeadline',
  job: changeDeadline,
});
