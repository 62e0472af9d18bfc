import { choiceOf, field, optionsOf, rowFields } from '../../forms/field-view';
import type { OpenForm } from '../../forms/form-page/field-form';
import { limitOptions } from '../../forms/form-page/limit-options';
import { openForm } from '../../forms/form-page/open-form';
import type { FormAnswers, FormField, FormOpening, FormView } from '../../forms/form-view';
import type { MenuCalls } from '../../frame/menu-calls';
import { server } from '../../frame/server';
import { type ByLanguage, readView } from '../../frame/view';
import { toDispatchId } from '../../records/dispatch';
import { figureTitle, isTyped, type RequestedFigure } from '../../records/requested-figure';
import { hasDoneDay } from '../../records/round';
import { hasSession } from '../../records/training-figures';
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
import { takesSameAnswer } from '../rules/same-answer';

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
  const { dispatches } = view.which;
  const [dispatch, unit] = rowFields(view.which, labels);
  const others = field('also', labels.also, 'choices', { options: dispatches });
  const results = possible.filter((answer) => answer !== 'acknowledged');
  const hasPaper = { name: 'channel', is: ['paper', 'email'] };
  const isResult = { name: 'answer', is: results };
  const ids = dispatches.map(({ value }) => value);
  const dated = { name: 'dispatch', is: ids.filter((id) => hasDoneDay(toDispatchId(id))) };
  const folded = true;
  return {
    language: view.language,
    title: view.title,
    intro: labels.intro,
    fields: [
      unit,
      dispatch,
      ...(dispatches.length > 1 ? [others] : []),
      choiceOf('answer', labels.answer, optionsOf(Object.fromEntries(answers))),
      field('channel', labels.channel, 'radios', {
        value: 'phone',
        options: optionsOf({ phone, paper, email }),
      }),
      field('answeredOn', labels.answeredOn, 'day', {
        required: true,
        value: view.today,
        hint: labels.answeredOnHint,
        follows: {
          name: 'channel',
          values: { phone: view.today, paper: '', email: view.today },
          keepsTyped: true,
        },
      }),
      ...trainingFields(words),
      ...figureFields(view, labels),
      field('doneOn', labels.doneOn, 'day', {
        when: { ...dated, and: whenReported },
        requiredWhen: { ...dated, and: { name: 'answer', is: ['reportCompleted'] } },
      }),
      field('documentNumber', labels.documentNumber, 'text', {
        opensWhen: [hasPaper, isResult],
        folded,
      }),
      field('scan', labels.scan, 'text', { opensWhen: [hasPaper], folded }),
      field('position', labels.position, 'position', {
        hint: labels.positionHint,
        requiredWhen: {
          ...{ name: 'channel', is: ['phone'] },
          and: { ...isResult, and: { name: 'reason', is: [''] } },
        },
        opensWhen: [isResult],
        folded,
      }),
      field('documentOn', labels.documentOn, 'day', { hint: labels.documentOnHint, folded }),
      field('reason', labels.reason, 'text', { hint: labels.reasonHint, folded }),
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
    return asked.flatMap((figure, at) =>
      isTyped(figure) ? [figureField(figure, valueFieldName(id, at), when)] : [],
    );
  });
  const areRight = field('valuesAreRight', labels.valuesAreRight, 'check', {
    hiddenUntilProblem: true,
    when: whenReported,
  });
  return fields.length === 0 ? [] : [...fields, areRight];
}

/** Options of a choice carry their own text, since the office wrote them. */
function figureField(
  figure: RequestedFigure,
  name: string,
  when: NonNullable<FormField['when']>,
): FormField {
  const title = figureTitle(figure);
  const options = figure.options.map((option) => ({ value: option, label: option }));
  switch (figure.kind) {
    case 'choice':
    case 'choices':
      return field(name, title, figure.kind, { when, options });
    case 'day':
    case 'text':
      return field(name, title, figure.kind, { when });
    default:
      return field(name, title, 'number', { when });
  }
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
    field('sessions', labels.sessions, 'count', {
      follows: { name: 'form', values: oneSession(trainingForms), keepsTyped: true },
    }),
    choiceOf('audience', labels.audience, optionsOf(audiences), 'staff'),
    field('eligible', labels.eligible, 'count'),
    field('attended', labels.attended, 'count'),
    field('counts', labels.counts, 'radios', {
      options: optionsOf({ own: labels.countsOwn, total: labels.countsTotal }),
      hiddenUntilProblem: true,
    }),
    field('moreIsRight', labels.moreIsRight, 'check', { hiddenUntilProblem: true }),
  ].map((one) => ({ ...one, when }));
}

/** Number of sessions to begin with, by form of training: most rounds are one session. */
function oneSession(forms: RecordWords['trainingForms']): FormAnswers {
  return Object.fromEntries(Object.keys(forms).map((form) => [form, hasSession(form) ? '1' : '']));
}

/** Offers only dispatches that can get the same answer. */
function limitOthers({ fields }: OpenForm, view: AnswerFormView): void {
  const textOf = (name: string) => fields.find((one) => one.name === name)?.read() ?? '';
  const also = fields.find(({ name }) => name === 'also');
  if (!also) return;
  const { dispatches } = view.which;
  const chosen = {
    ...{ dispatch: textOf('dispatch'), unit: textOf('unit'), answer: textOf('answer') },
    isUnexpected: textOf('unexpected') === 'yes',
  };
  const isOffered = dispatches.map(({ value }) => takesSameAnswer(view, value, chosen));
  const rows = also.element.querySelectorAll<HTMLElement>('.tick');
  rows.forEach((row, at) => {
    row.hidden = !isOffered[at];
  });
  const ticked = also.read().split('; ');
  const kept = dispatches.filter(({ value }, at) => isOffered[at] && ticked.includes(value));
  also.write(kept.map(({ value }) => value).join('; '));
  also.element.hidden = !isOffered.includes(true);
}

const view = readView<AnswerFormView & FormOpening>();
const words = RECORD_WORDS[view.language];

openForm(recordFields(view, words), {
  keptFields: ['dispatch', 'answer', 'channel'],
  elsewhere: {
    label: words.labels.list,
    open: () => server<MenuCalls>().openImport({ kind: 'answers' }),
  },
  customize: (open) => {
    const { arranged, body, fields } = open;
    const answer = fields.find(({ name }) => name === 'answer');
    const dispatch = fields.find(({ name }) => name === 'dispatch');
    const limit = () => {
      limitOptions(answer, view.answers[dispatch?.read() ?? ''] ?? []);
      arranged.refresh();
      limitOthers(open, view);
    };
    limit();
    // A typed part of a unit's name is completed only when the field is left.
    for (const event of ['input', 'change']) body.addEventListener(event, limit);
    return null;
  },
});
