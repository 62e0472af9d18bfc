import { choiceOf, field, optionsOf, whichFields } from '../../forms/field-view';
import type { Field, FormView } from '../../forms/form-view';
import type { AnswerFormView } from '../answer-form-view';
import type { RecordWords } from './record-words';

/** Builds the form of Ghi nhận trả lời: a receipt asks five things, what was held asks for its own. */
export function recordFields(view: AnswerFormView, words: RecordWords): FormView {
  const { labels } = words;
  const { phone, paper, email } = words.channel;
  const { acknowledged, inProgress, completed } = labels;
  const folded = true;
  return {
    language: view.language,
    title: labels.title,
    intro: labels.intro,
    fields: [
      ...whichFields(view.which, labels),
      choiceOf('answer', labels.answer, optionsOf({ acknowledged, inProgress, completed })),
      choiceOf('channel', labels.channel, optionsOf({ phone, paper, email })),
      field('answeredOn', labels.answeredOn, 'day', {
        required: true,
        value: view.today,
        hint: labels.answeredOnHint,
      }),
      ...heldFields(words),
      field('position', labels.position, 'position', { folded }),
      field('reason', labels.reason, 'text', { hint: labels.reasonHint, folded }),
      field('documentNumber', labels.documentNumber, 'text', { folded }),
      field('documentOn', labels.documentOn, 'day', { folded }),
      field('unexpected', labels.unexpected, 'check', { folded }),
    ],
    submit: 'recordAnswer',
    submitLabel: labels.save,
    seen: view.seen,
    chosen: view.chosen,
  };
}

/** What is asked of a training that was held. */
function heldFields({ labels, trainingForms, audiences }: RecordWords): Field[] {
  const when = { name: 'answer', is: ['inProgress', 'completed'] };
  return [
    field('form', labels.form, 'choice', {
      options: optionsOf(trainingForms),
      hint: labels.formHint,
    }),
    field('heldOn', labels.heldOn, 'day'),
    field('sessions', labels.sessions, 'count'),
    choiceOf('audience', labels.audience, optionsOf(audiences), 'staff'),
    field('eligible', labels.eligible, 'count'),
    field('attended', labels.attended, 'count'),
    field('moreIsRight', labels.moreIsRight, 'check', { onceAsked: true }),
  ].map((one) => ({ ...one, when }));
}
