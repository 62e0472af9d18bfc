import { formDialog } from '../forms/form-dialog';
import { recordAnswer, recordAnswerForm } from './jobs/record-answer';

export const answerDialog = formDialog({
  page: 'answer-form',
  entry: 'openAnswer',
  title: ({ forms }) => forms.recordAnswer.title,
  view: recordAnswerForm,
  submit: 'recordAnswer',
  job: recordAnswer,
});
