import { button } from '../../frame/button';
import { type DialogDesk, openPlainDialog } from '../../frame/dialog/dialog-desk';
import { finishOnPath } from '../../frame/dialog/next-dialog';
import { pathLine } from '../../frame/dialog/path-line';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { closeDialog, server } from '../../frame/server';
import type { FormOutcome, FormsCalls, FormView } from '../form-view';
import { fieldForm } from './field-form';

/** Opens a dialog that is one form: asks, checks, sends, and says what it came to. */
export function openForm(view: FormView): void {
  const desk = openPlainDialog(view.language, view.title);
  let { seen } = view;
  const form = fieldForm(desk, {
    ...view,
    second: button(desk.words.close, 'second', closeDialog),
    take: async (answers) => {
      const outcome = await server<FormsCalls>()[view.submit](
        seen === undefined ? answers : { ...answers, seen },
      );
      if (!outcome.done) {
        seen = outcome.seen ?? seen;
        return outcome.problems;
      }
      finish(desk, view, outcome);
      return [];
    },
  });
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    isOnPath(view) ? pathLine(desk, 'openDirective') : null,
    view.intro === '' ? null : paragraph(view.intro, 'soft'),
    ...form,
  );
}

/** Says what a form came to; a link that it gives opens beside the sheet. */
function finish(
  desk: DialogDesk,
  view: FormView,
  { message, link }: FormOutcome & { done: true },
): void {
  if (isOnPath(view)) finishOnPath(desk, 'openLetters', 'good', message);
  else desk.finish('good', message);
  if (link) document.querySelector('.notice')?.append(safeLink(link.address, link.label));
}

/** Whether the form is a step on the way to the first letter. */
function isOnPath({ submit }: FormView): boolean {
  return submit === 'addDirective';
}
