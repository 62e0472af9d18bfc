import { formDialog } from '../forms/form-dialog';
import { addDispatch, dispatchForm } from './jobs/add-dispatch';

export const dispatchDialog = formDialog({
  page: 'dispatch-form',
  size: [640, 620],
  entry: 'openDispatch',
  title: ({ forms }) => forms.addDispatch.title,
  view: dispatchForm,
  submit: 'addDispatch',
  job: addDispatch,
});
