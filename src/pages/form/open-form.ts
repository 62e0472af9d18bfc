import type { FormOutcome, FormView } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call, closeDialog } from '../frame/call';
import { openPlainDialog } from '../frame/dialog-desk';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { fieldForm } from './field-form';

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView): void {
  const desk = openPlainDialog(view.language, view.title);
  const form = fieldForm(desk, {
    ...view,
    second: button(desk.words.close, 'second', closeDialog),
    take: async (answers) => {
      const outcome = await call<FormOutcome>(view.submit, answers);
      if (!outcome.done) return outcome.problems;
      desk.finish('good', outcome.message);
      return [];
    },
  });
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    ...form,
  );
}
