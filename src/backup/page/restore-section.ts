import { spokenMoment } from '../../calendar/moment';
import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { BackupCalls } from '../backup-calls';
import type { BackupView } from '../rules/backup-view';
import { type BackupDialog, part, saidPlace } from './backup-dialog';
import type { BackupFile } from './backup-file';
import { readBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

/** Builds Khôi phục: a backup is chosen, looked at, and put into a spreadsheet in which nothing is yet. */
export function restoreSection(dialog: BackupDialog, { restores }: BackupView): HTMLElement {
  const { restore } = dialog.words;
  if (restores === 'inUse') return part(restore, paragraph(restore.inUse));
  const said = saidPlace();
  const found = element('div');
  const control = element('input', {
    type: 'file',
    id: 'backup',
    class: 'control',
    accept: '.xlsx',
  });
  control.addEventListener('change', async () => {
    const [chosen] = control.files ?? [];
    fill(found, []);
    fill(said.element, []);
    if (!chosen) return;
    const file = readBackup(new Uint8Array(await chosen.arrayBuffer()));
    const refuse = (sentence: string) =>
      showNotice(dialog, said.element, 'problem', sentence).focus();
    if (typeof file === 'string') refuse(restore.faults[file]);
    else if (file.marks.language !== dialog.language) refuse(restore.otherLanguage);
    else fill(found, foundParts(dialog, file, said));
  });
  return part(
    restore,
    restores === 'halfway' ? paragraph(restore.halfway) : null,
    element('label', { class: 'label', for: 'backup' }, restore.choose),
    control,
    found,
    said.element,
  );
}

function foundParts(
  dialog: BackupDialog,
  file: BackupFile,
  said: ReturnType<typeof saidPlace>,
): HTMLElement[] {
  const { restore } = dialog.words;
  const afterwards = [restore.nothingSent, restore.oldFile, restore.links];
  const { at, version, tabs } = file.marks;
  const lines = tabs
    .filter(({ tab }) => tab !== 'summary')
    .map(({ name, rows, headerRow }) =>
      element('li', {}, restore.holds(dialog.count(Math.max(0, rows - headerRow)), name)),
    );
  const press = button(restore.press, 'main', async () => {
    const outcome = await runAct(dialog, {
      buttons: [press],
      pressed: press,
      said: said.element,
      run: () =>
        restoreBackup(server<BackupCalls>(), file, (put, all) =>
          said.show(restore.writing(dialog.count(put), dialog.count(all)), put, all),
        ),
    });
    if (outcome === null) return;
    const more = outcome.done ? afterwards : [];
    showNotice(dialog, said.element, ...toldOf(outcome), ...more).focus();
    if (outcome.done) press.remove();
  });
  return [
    paragraph(restore.found(spokenMoment(at), version)),
    element('ul', {}, ...lines),
    ...[restore.replaces, ...afterwards].map((text) => paragraph(text, 'hint')),
    element('p', { class: 'acts' }, press),
  ];
}
