import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { BackupCalls } from '../backup-calls';
import { type BackupDialog, dialogSection, statusArea } from './backup-dialog';
import { showReadProgress } from './backup-section';
import { makeFigures, saveFigures } from './save-figures';

export function figuresSection(dialog: BackupDialog): HTMLElement {
  const { figures } = dialog.words;
  const status = statusArea();
  const saveButton = button(figures.press, 'second', async () => {
    const file = await runAct(dialog, {
      pressed: saveButton,
      status: status.element,
      run: () => makeFigures(server<BackupCalls>(), dialog.words, showReadProgress(dialog, status)),
    });
    if (file === null) return;
    saveFigures(file);
    const closings = file.unsound.map((row) =>
      figures.closing(row.period, row.number, row.closing),
    );
    const tone = closings.length === 0 ? 'good' : 'warning';
    const leftOut =
      closings.length === 0 ? [] : [figures.leftOut([...new Set(closings)].join('; '))];
    showNotice(dialog, status.element, tone, figures.done(file.name), ...leftOut).focus();
  });
  return dialogSection(figures, element('p', { class: 'acts' }, saveButton), status.element);
}
