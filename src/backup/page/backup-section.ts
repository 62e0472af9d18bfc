import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { BackupCalls } from '../backup-calls';
import { type BackupDialog, part, saidPlace } from './backup-dialog';
import { saveBackup } from './save-backup';

/** Builds Sao lưu: the whole spreadsheet as one file. */
export function backupSection(dialog: BackupDialog): HTMLElement {
  const { backup } = dialog.words;
  const said = saidPlace();
  const press = button(backup.press, 'main', async () => {
    const name = await runAct(dialog, {
      buttons: [press],
      pressed: press,
      said: said.element,
      run: () => saveBackup(server<BackupCalls>(), dialog.words, readingShown(dialog, said)),
    });
    if (name !== null) showNotice(dialog, said.element, 'good', backup.done(name)).focus();
  });
  return part(
    backup,
    element('p', { class: 'acts' }, press),
    said.element,
    paragraph(backup.leftOut, 'hint'),
  );
}

/** Shows how far reading is. */
export function readingShown(dialog: BackupDialog, said: ReturnType<typeof saidPlace>) {
  const { reading, checking } = dialog.words;
  return (read: number, all: number) =>
    said.show(
      read < all ? reading(dialog.count(read), dialog.count(all)) : checking,
      Math.min(read, all),
      all,
    );
}
