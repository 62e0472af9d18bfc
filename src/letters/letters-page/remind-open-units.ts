import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import type { FormOutcome } from '../../forms/form-view';
import { namedButton } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { LettersCalls } from '../letters-calls';
import type { LettersView } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

/** Dispatches with open stages without a deadline, each with a button that queues reminders; null if none. */
export function remindOpenUnits(
  dialog: LettersDialog,
  { openEnded, obstacles }: LettersView,
  reminded: (outcome: FormOutcome) => void,
): HTMLElement | null {
  if (openEnded.length === 0 || obstacles.length > 0) return null;
  const { remind: words } = dialog.words;
  const noticePlace = element('div');
  const rows = openEnded.map(({ id, number, units }) => {
    const one = namedButton(words.remind, words.remindOf(number), 'second', async () => {
      const run = () => server<LettersCalls>().remindByHand(id);
      const outcome = await runAct(dialog, { pressed: one, status: noticePlace, run });
      if (outcome?.done) reminded(outcome);
      else if (outcome) showNotice(dialog, noticePlace, ...noticeOfOutcome(outcome));
    });
    return element('li', {}, words.open(number, dialog.count(units)), ' ', one);
  });
  return element(
    'section',
    {},
    element('h2', {}, words.title),
    paragraph(words.hint, 'soft'),
    element('ul', {}, ...rows),
    noticePlace,
  );
}
