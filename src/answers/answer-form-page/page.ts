import { choiceOf, field, optionsOf, rowFields } from '../../forms/field-view';
import { limitOptions } from '../../forms/form-page/limit-options';
import { openForm } from '../../forms/form-page/open-form';
import type { FormField, FormOpening, FormView } from '../../forms/form-view';
import { button, buttonRow } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import type { MenuCalls } from '../../frame/menu-calls';
import { server } from '../../frame/server';
import { type ByLanguage, readView } from '../../frame/view';
import { figureTitle } from '../../records/requested-figure';
import { choices as enChoices } from '../../words/en/names/choices';
import {
  audiences as enAudiences,
  trainingForms as enForms,
} from '../../words/en/report/training-forms';
import { recordAnswer as enLabels } from '../../words/en/sentences/forms';
import { choices } from '../../words/vi/names/choices';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import { recordAnswer } from '../../words/vi/sentences/forms';
import { type AnswerFormView, valueFieldName } from '../answer-form-view';
import type { RecordableAnswer } from '../rules/recordable-answers';

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
  const possible = Object.values(view.answers).flat();
  const answers = Object.entries(answerLabels(labels)).filter(([answer]) =>
    possible.includes(answer as RecordableAnswer),
  );
  const isTrainingOnly = !possible.includes('reportCompleted');
  const folded = true;
  return {
    language: view.language,
    title: view.title,
    intro: labels.intro,
    fields: [
      ...rowFields(view.which, labels),
      choiceOf('answer', labels.answer, optionsOf(Object.fromEntries(answers))),
      choiceOf('channel', labels.channel, optionsOf({ phone, paper, email })),
      field('answeredOn', labels.answeredOn, 'day', {
        required: true,
        value: view.today,
        hint: labels.answeredOnHint,
      }),
      ...trainingFields(words),
      ...figureFields(view, labels),
      field('doneOn', labels.doneOn, 'day', { when: whenReported }),
      field('position', labels.position, 'position', { folded }),
      field('reason', labels.reason, 'text', {
        hint: isTrainingOnly ? labels.reasonHint : labels.reasonHintAnyTask,
        folded,
      }),
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

const whenReported = { name: 'answer', is: ['reportInProgress', 'reportCompleted'] };

/** Fields for the figures that each dispatch asks, shown for the chosen dispatch. */
function figureFields({ figures }: AnswerFormView, labels: RecordWords['labels']): FormField[] {
  const fields = Object.entries(figures).flatMap(([id, asked]) => {
    const when = { name: 'dispatch', is: [id], and: whenReported };
    return asked.map((figure, at) =>
      field(valueFieldName(id, at), figureTitle(figure), 'number', { when }),
    );
  });
  const areRight = field('valuesAreRight', labels.valuesAreRight, 'check', {
    hiddenUntilProblem: true,
    when: whenReported,
  });
  return fields.length === 0 ? [] : [...fields, areRight];
}

function answerLabels({
  acknowledged,
  inProgress,
  completed,
  reportInProgress,
  reportCompleted,
  nothing,
}: RecordWords['labels']): Readonly<Record<RecordableAnswer, string>> {
  return { acknowledged, inProgress, completed, reportInProgress, reportCompleted, nothing };
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
  customize: ({ dialog, arranged, body, fields, status }) => {
    const answer = fields.find(({ name }) => name === 'answer');
    const dispatch = fields.find(({ name }) => name === 'dispatch');
    const position = fields.find(({ name }) => name === 'position');
    const limitAnswers = () => {
      const asked = view.answers[dispatch?.read() ?? ''] ?? [];
      limitOptions(answer, asked);
      arranged.refresh();
      if (position && !asked.includes('acknowledged')) position.element.hidden = true;
    };
    limitAnswers();
    body.addEventListener('input', () => {
      limitAnswers();
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
