import { choiceOf, field, optionsOf, whichFields } from '../../forms/field-view';
import type { FormView } from '../../forms/form-view';
import { say } from '../../texts/say';
import type { DeadlineFormView } from '../dated-form-view';
import type { DatedWords } from '../dated-page/dated-words';

/** Builds the form of Gia hạn hoặc miễn: units are named one by one or by their blocks. */
export function deadlineFields(view: DeadlineFormView, words: DatedWords): FormView {
  const labels = words.changeDeadline;
  const [directive, unit] = whichFields(view.which, words.which);
  const blocks = view.blocks.map((block) => say(labels.wholeBlock, { block }));
  return {
    language: view.language,
    title: labels.title,
    intro: labels.intro,
    fields: [
      directive,
      {
        ...unit,
        kind: 'units',
        label: labels.unit,
        options: [...blocks.map((value) => ({ value, label: value })), ...unit.options],
      },
      choiceOf('stage', labels.stage, optionsOf(words.stages), 'train'),
      field('until', labels.until, 'day', { hint: view.hint }),
      field('reason', labels.reason, 'text', { required: true }),
      field('exempt', labels.exempt, 'check'),
      field('sure', labels.sure, 'check', { onceAsked: true }),
    ],
    submit: 'changeDeadline',
    submitLabel: words.save,
    seen: view.seen,
    chosen: view.chosen,
  };
}
