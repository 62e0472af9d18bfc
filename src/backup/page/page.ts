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

function openBackup(view: BackupView): void {
  const dialog = openDialog(view.language, BACKUP_WORDS, ({ title }) => title);
  dialog.show(
    element('h1', { class: 'spoken' }, dialog.words.title),
    backupSection(dialog),
    archiveSection(dialog, view),
    figuresSection(dialog),
    element('p', { class: 'acts' }, button(dialog.words.close, 'quiet', closeDialog)),
  );
}

openBackup(readView<BackupView>());
