import { button } from '../../frame/button';
import { openDialog } from '../../frame/dialog/dialog-desk';
import { element } from '../../frame/element';
import { closeDialog } from '../../frame/server';
import type { KeepView } from '../rules/keep-view';
import { archiveSection } from './archive-section';
import { backupSection } from './backup-section';
import { KEEP_WORDS } from './keep-words';
import { restoreSection } from './restore-section';

/** Opens Sao lưu, khôi phục, lưu trữ: each with what it does and when one needs it; a broken restore comes first. */
export function openKeep(view: KeepView): void {
  const desk = openDialog(view.language, KEEP_WORDS, ({ title }) => title);
  const restore = restoreSection(desk, view);
  const parts =
    view.restores === 'halfway'
      ? [restore]
      : [backupSection(desk), restore, archiveSection(desk, view)];
  desk.show(
    element('h1', { class: 'spoken' }, desk.words.title),
    ...parts,
    element('p', { class: 'acts' }, button(desk.words.close, 'quiet', closeDialog)),
  );
}
