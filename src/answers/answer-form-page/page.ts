import { choiceOf, field, optionsOf, rowFields } from '../../forms/field-view';
import { openForm } from '../../forms/form-page/open-form';
import type { FormField, FormOpening, FormView } from '../../forms/form-view';
import { button, buttonRow } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import type { MenuCalls } from '../../frame/menu-calls';
import { server } from '../../frame/server';
import { type ByLanguage, readView } from '../../frame/view';
import { choices as enChoices } from '../../words/en/names/choices';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import { recordAnswer as enLabels } from '../../words/en/sentences/forms';
import { choices } from '../../words/vi/names/choices';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import { recordAnswer } from '../../words/vi/sentences/forms';
import type { AnswerFormView } from '../answer-form-view';

const en = {
  labels: enLabels,
  channel: enChoices.channel,
  audiences: enAudiences,
  trainingForms: enForms,
};

type RecordWords = typeof en;

const RECORD_WORDS: ByLanguage<RecordWords> = {
  vi: {
    labels: recordAnswer,
    channel: choices.channel,
    audiences,
    trainingForms,
  },
  en,
};

function recordFields(view: AnswerFormView & FormOpening, words: RecordWords): FormView {
  const { labels } = words;
  const { phone, paper, email } = words.channel;
  const { acknowledged, inProgress, completed } = labels;
  const folded = true;
  return {
    language: view.language,
    title: view.title,
    intro: labels.intro,
    fields: [
      ...rowFields(view.which, labels),
      choiceOf('answer', labels.answer, optionsOf({ acknowledged, inProgress, completed })),
      choiceOf('channel', labels.channel, optionsOf({ phone, paper, email })),
      field('answeredOn', labels.answeredOn, 'day', {
        required: true,
        value: view.today,
        hint: labels.answeredOnHint,
      }),
      ...trainingFields(words),
      field('position', labels.position, 'position', { folded }),
      field('reason', labels.reason, 'text', { hint: labels.reasonHint, folded }),
      field('documentNumber', labels.documentNumber, 'text', { folded }),
      field('documentOn', labels.documentOn, 'day', { folded }),
      field('unexpected', labels.unexpected, 'check', { folded }),
    ],
    submit: view.submit,
    submitLabel: labels.save,
    seen: view.seen,
    chosen: view.chosen,
  };
}

function trainingFields({ labels, trainingForms, audiences }: RecordWords): FormField[] {
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
    field('moreIsRight', labels.moreIsRight, 'check', { hiddenUntilProblem: true }),
  ].map((one) => ({ ...one, when }));
}

const view = readView<AnswerFormView & FormOpening>();
const words = RECORD_WORDS[view.language];

openForm(recordFields(view, words), {
  keptFields: ['dispatch', 'answer', 'channel'],
  customize: ({ dialog, body, fields, status }) => {
    const answer = fields.find(({ name }) => name === 'answer');
    body.addEventListener('input', () => {
      if (answer?.read() !== 'acknowledged')
        body.querySelector('details.fold')?.setAttribute('open', '');
    });
    const list = button(words.labels.list, 'quiet', () => {
      const run = () => server<MenuCalls>().openImport({ kind: 'answers' });
      void runAct(dialog, { buttons: [list], pressed: list, status, run });
    });
    return buttonRow(list);
  },
});
