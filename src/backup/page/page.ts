import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog';
import { element } from '../../frame/element';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import type { BackupView } from '../rules/backup-view';
import { archiveSection } from './archive-section';
import { backupSection } from './backup-section';
import { BACKUP_WORDS } from './backup-words';
import { figuresSection } from './figures-section';
import { restoreSection } from './restore-section';

function openBackup(view: BackupView): void {
  const dialog = openDialog(view.language, BACKUP_WORDS, ({ title }) => title);
  const restore = restoreSection(dialog, view);
  const parts =
    view.restoreState === 'halfway'
      ? [restore]
      : [backupSection(dialog), restore, archiveSection(dialog, view), figuresSection(dialog)];
  dialog.show(
    element('h1', { class: 'spoken' }, dialog.words.title),
    ...parts,
    element('p', { class: 'acts' }, button(dialog.words.close, 'quiet', closeDialog)),
  );
}

openBackup(readView<BackupView>());
