import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { BackupCalls } from '../backup-calls';
import { type BackupDialog, dialogSection, type StatusArea, statusArea } from './backup-dialog';
import { saveBackup } from './save-backup';

export function backupSection(dialog: BackupDialog): HTMLElement {
  const { backup } = dialog.words;
  const status = statusArea();
  const saveButton = button(backup.press, 'main', async () => {
    const name = await runAct(dialog, {
      pressed: saveButton,
      status: status.element,
      run: () => saveBackup(server<BackupCalls>(), dialog.words, showReadProgress(dialog, status)),
    });
    if (name !== null) showNotice(dialog, status.element, 'good', backup.done(name)).focus();
  });
  return dialogSection(
    backup,
    element('p', { class: 'acts' }, saveButton),
    status.element,
    paragraph(backup.leftOut, 'hint'),
  );
}

export function showReadProgress(dialog: BackupDialog, status: StatusArea) {
  const { reading, checking } = dialog.words;
  return (read: number, all: number) =>
    status.show(
      read < all ? reading(dialog.count(read), dialog.count(all)) : checking,
      Math.min(read, all),
      all,
    );
}
