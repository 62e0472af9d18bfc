import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { askAgain } from '../../frame/dialog/ask-again';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import type { KeepCalls } from '../keep-calls';
import type { ColumnsOrder } from '../rules/keep-view';
import { readingShown } from './backup-section';
import { type KeepDesk, part, saidPlace } from './keep-desk';
import { saveBackup } from './save-backup';

/** Builds what puts the columns of Theo dõi into their order, a backup offered first, and back. */
export function columnsSection(desk: KeepDesk): HTMLElement {
  const { columns } = desk.words;
  const said = saidPlace();
  const act = async (pressed: HTMLButtonElement, order: ColumnsOrder, keepsFirst: boolean) => {
    const run = async () => {
      const calls = server<KeepCalls>();
      if (keepsFirst) await saveBackup(calls, desk.words, readingShown(desk, said));
      return calls.arrangeColumns(order);
    };
    const outcome = await runAct(desk, {
      buttons: [press, back],
      pressed,
      said: said.element,
      run,
    });
    if (outcome !== null) tellIn(desk, said.element, ...toldOf(outcome)).focus();
  };
  const ask = (pressed: HTMLButtonElement, order: ColumnsOrder, now: string) =>
    askAgain(desk, said.element, {
      sentences: [columns.ask],
      answers: [
        { label: columns.backupFirst, act: () => void act(pressed, order, true) },
        { label: now, act: () => void act(pressed, order, false) },
      ],
    });
  const press = button(columns.press, 'second', () => ask(press, 'today', columns.now));
  const back = button(columns.back, 'quiet', () => ask(back, 'before', columns.backNow));
  return part(columns, element('p', { class: 'acts' }, press, back), said.element);
}
