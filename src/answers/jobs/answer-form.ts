import { whichFields } from '../../dispatches/jobs/find-obligation';
import { field, optionsOf } from '../../forms/form-fields';
import type { FormView } from '../../forms/form-view';
import type { Ports } from '../../workbook/ports';

/** Builds the form of Ghi nhận trả lời. */
export function answerForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.recordAnswer;
  const { channel } = words.choices;
  const { trainingForms, audiences } = words;
  const { acknowledged, inProgress, completed } = labels;
  const choice = (options: Readonly<Record<string, string>>, value: string) =>
    ({ required: value !== '', value, options: optionsOf(options) }) as const;
  const { phone, paper, email } = channel;
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      ...whichFields(ports, words),
      field('unexpected', labels.unexpected, 'check'),
      field('answer', labels.answer, 'choice', {
        ...choice({ acknowledged, inProgress, completed }, 'acknowledged'),
      }),
      field('channel', labels.channel, 'choice', choice({ phone, paper, email }, 'phone')),
      field('position', labels.position, 'text', { required: true }),
      field('reason', labels.reason, 'text', { required: true }),
      field('documentNumber', labels.documentNumber, 'text'),
      field('documentOn', labels.documentOn, 'day'),
      field('form', labels.form, 'choice', { ...choice(trainingForms, ''), hint: labels.formHint }),
      field('heldOn', labels.heldOn, 'day'),
      field('sessions', labels.sessions, 'count'),
      field('audience', labels.audience, 'choice', choice(audiences, 'staff')),
      field('eligible', labels.eligible, 'count'),
      field('attended', labels.attended, 'count'),
      field('moreIsRight', labels.moreIsRight, 'check'),
    ],
    submit: 'recordAnswer',
    submitLabel: words.forms.save,
  };
}
