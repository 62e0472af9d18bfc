import { formatMomentInSentence } from '../../calendar/moment';
import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { BackupCalls } from '../backup-calls';
import type { BackupView } from '../rules/backup-view';
import { type BackupDialog, dialogSection, type StatusArea, statusArea } from './backup-dialog';
import type { BackupFile } from './backup-file';
import { readBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

/** Shows only a sentence if the spreadsheet is in use. */
export function restoreSection(dialog: BackupDialog, { restoreState }: BackupView): HTMLElement {
  const { restore } = dialog.words;
  if (restoreState === 'inUse') return dialogSection(restore, paragraph(restore.inUse));
  const status = statusArea();
  const summary = element('div');
  const fileInput = element('input', {
    type: 'file',
    id: 'backup',
    class: 'control',
    accept: '.xlsx',
  });
  fileInput.addEventListener('change', async () => {
    const [chosen] = fileInput.files ?? [];
    fill(summary, []);
    fill(status.element, []);
    if (!chosen) return;
    const read = readBackup(new Uint8Array(await chosen.arrayBuffer()));
    const refuse = (sentence: string) =>
      showNotice(dialog, status.element, 'problem', sentence).focus();
    if (!read.ok) refuse(restore.faults[read.reason]);
    else if (read.file.manifest.language !== dialog.language) refuse(restore.otherLanguage);
    else fill(summary, backupSummary(dialog, read, status));
  });
  return dialogSection(
    restore,
    restoreState === 'halfway' ? paragraph(restore.halfway) : null,
    element('label', { class: 'label', for: 'backup' }, restore.choose),
    fileInput,
    summary,
    status.element,
  );
}

function backupSummary(
  dialog: BackupDialog,
  { file, left }: { file: BackupFile; left: readonly string[] },
  status: StatusArea,
): HTMLElement[] {
  const { restore } = dialog.words;
  const afterwards = [restore.nothingSent, restore.oldFile, restore.links];
  const { at, version, tabs } = file.manifest;
  const lines = tabs
    .filter(({ tab }) => tab !== 'summary')
    .map(({ name, rows, headerRow }) =>
      element('li', {}, restore.holds(dialog.count(Math.max(0, rows - headerRow)), name)),
    );
  const restoreButton = button(restore.press, 'main', async () => {
    const outcome = await runAct(dialog, {
      pressed: restoreButton,
      status: status.element,
      run: () =>
        restoreBackup(server<BackupCalls>(), file, (put, all) =>
          status.show(restore.writing(dialog.count(put), dialog.count(all)), put, all),
        ),
    });
    if (outcome === null) return;
    const more = outcome.done ? afterwards : [];
    showNotice(dialog, status.element, ...noticeOfOutcome(outcome), ...more).focus();
    if (outcome.done) restoreButton.remove();
  });
  return [
    paragraph(restore.found(formatMomentInSentence(at), version)),
    element('ul', {}, ...lines),
    ...left.map((name) => paragraph(restore.leftOut(name), 'hint')),
    ...[restore.replaces, ...afterwards].map((text) => paragraph(text, 'hint')),
    element('p', { class: 'acts' }, restoreButton),
  ];
}
