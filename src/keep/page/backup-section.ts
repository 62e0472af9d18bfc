import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import type { KeepCalls } from '../keep-calls';
import { type KeepDesk, part, saidPlace } from './keep-desk';
import { saveBackup } from './save-backup';

/** Builds Sao lưu: the whole spreadsheet as one file. */
export function backupSection(desk: KeepDesk): HTMLElement {
  const { backup } = desk.words;
  const said = saidPlace();
  const press = button(backup.press, 'main', async () => {
    const name = await runAct(desk, {
      buttons: [press],
      pressed: press,
      said: said.element,
      run: () => saveBackup(server<KeepCalls>(), desk.words, readingShown(desk, said)),
    });
    if (name !== null) tellIn(desk, said.element, 'good', backup.done(name)).focus();
  });
  return part(
    backup,
    element('p', { class: 'acts' }, press),
    said.element,
    paragraph(backup.leftOut, 'hint'),
  );
}

/** Shows how far reading is. */
export function readingShown(desk: KeepDesk, said: ReturnType<typeof saidPlace>) {
  const { reading, checking } = desk.words;
  return (read: number, all: number) =>
    said.show(
      read < all ? reading(desk.count(read), desk.count(all)) : checking,
      Math.min(read, all),
      all,
    );
}
