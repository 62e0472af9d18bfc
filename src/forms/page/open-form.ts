import { button } from '../../frame/button';
import { type DialogDesk, openPlainDialog } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { closeDialog, server } from '../../frame/server';
import type { Field, FormOutcome, FormsCalls, FormView } from '../form-view';
import { fieldForm } from './field-form';

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView): void {
  const desk = openPlainDialog(view.language, view.title);
  let { seen } = view;
  const chosen = (one: Field) => ({ ...one, value: view.chosen?.[one.name] ?? one.value });
  const form = fieldForm(desk, {
    ...view,
    fields: view.fields.map(chosen),
    second: button(desk.words.close, 'second', closeDialog),
    take: async (answers) => {
      const outcome = await server<FormsCalls>()[view.submit](
        seen === undefined ? answers : { ...answers, seen },
      );
      if (!outcome.done) {
        seen = outcome.seen ?? seen;
        return outcome.problems;
      }
      finish(desk, outcome);
      return [];
    },
  });
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    ...form,
  );
}

/** Says what a form came to; a link that it gives opens beside the sheet. */
function finish(desk: DialogDesk, { message, link }: FormOutcome & { done: true }): void {
  desk.finish('good', message);
  if (link) document.querySelector('.notice')?.append(safeLink(link.address, link.label));
}
