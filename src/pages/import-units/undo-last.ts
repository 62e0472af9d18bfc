import type { FormOutcome } from '../../core/dialog-view';
import { button } from '../frame/button';
import { call } from '../frame/call';
import { element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { runAct } from '../frame/run-act';
import type { ImportRoom } from './import-room';

/** Builds the way back from the last import; nothing when there is none. Asks once more before it acts. */
export function undoLast(room: ImportRoom): HTMLElement {
  const { desk } = room;
  const { choose: words } = room.words;
  const place = element('div');
  const said = element('div');
  const sure = button(words.undoSure, 'main', async () => {
    const outcome = await runAct(desk, {
      buttons: [sure],
      pressed: sure,
      said,
      run: () => call<FormOutcome>('undoImport'),
    });
    if (outcome?.done) desk.finish('good', outcome.message);
  });
  const ask = () => {
    const question = notice(
      'warning',
      paragraph(words.undoAsk),
      element('p', { class: 'acts' }, sure),
    );
    fill(said, [question]);
    question.focus();
    desk.announce(words.undoAsk);
  };
  void room.onFile().then(
    ({ lastImport: { added, changed } }) => {
      if (added + changed === 0) return;
      const text = words.last(desk.count(added), desk.count(changed));
      const undo = button(words.undo, 'second', ask);
      fill(place, [element('div', { class: 'last' }, paragraph(text), undo), said]);
    },
    () => undefined,
  );
  return place;
}
