import { formDialog } from '../forms/form-dialog';
import { answerForm, recordAnswer } from './jobs/record-answer';

export const answerDialog = formDialog({
  page: 'answer-form',
  entry: 'openAnswer',
  title: ({ forms }) => forms.recordAnswer.title,
  view: answerForm,
  submit: 'recordAnswer',
  job: recordAnswer,
});
