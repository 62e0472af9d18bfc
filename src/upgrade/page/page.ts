import type { BackupCalls } from '../../backup/backup-calls';
import { BACKUP_WORDS } from '../../backup/page/backup-words';
import { saveBackup } from '../../backup/page/save-backup';
import { button } from '../../frame/button';
import { type Dialog, openDialog } from '../../frame/dialog/dialog';
import { runAct } from '../../frame/dialog/run-act';
import { type Child, element, fill } from '../../frame/element';
import { notice, paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { closeDialog, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { readView } from '../../frame/view';
import { upgradeDialog as en } from '../../words/en/pages/upgrade-dialog';
import { upgradeDialog as vi } from '../../words/vi/pages/upgrade-dialog';
import type { UpgradeCalls, UpgradeOutcome, UpgradeView } from '../upgrade-view';

const WORDS = { vi: { ...vi, backup: BACKUP_WORDS.vi }, en: { ...en, backup: BACKUP_WORDS.en } };

type UpgradeDialog = Dialog<(typeof WORDS)['vi']>;

interface OpenUpgrade {
  readonly dialog: UpgradeDialog;
  view: UpgradeView;
  hasCopy: boolean;
}

function openUpgrade(view: UpgradeView): void {
  const dialog: UpgradeDialog = openDialog(view.language, WORDS, () => view.title);
  showSteps({ dialog, view, hasCopy: false });
}

function showSteps(open: OpenUpgrade): void {
  const { dialog, view } = open;
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    notice('plain', ...[view.intro, ...view.repairs].map((text) => paragraph(text))),
    copyStep(open),
    view.pageToTry === '' ? null : pageStep(open),
    lastStep(open),
  );
}

function step(title: string, ...parts: readonly Child[]): HTMLElement {
  return element('section', { class: 'step' }, element('h2', {}, title), ...parts);
}

function copyStep(open: OpenUpgrade): HTMLElement {
  const { dialog } = open;
  const { words } = dialog;
  const checkbox = element('input', { type: 'checkbox', checked: open.hasCopy });
  checkbox.addEventListener('change', () => {
    open.hasCopy = checkbox.checked;
  });
  const status = element('div');
  const showProgress = (read: number, all: number) =>
    fill(status, [paragraph(words.reading(dialog.count(read), dialog.count(all)), 'soft')]);
  const saveButton = button(words.save, 'second', async () => {
    const run = () => saveBackup(server<BackupCalls>(), words.backup, showProgress);
    const name = await runAct(dialog, {
      pressed: saveButton,
      status,
      run,
    });
    if (name === null) return;
    open.hasCopy = true;
    checkbox.checked = true;
    showNotice(dialog, status, 'good', words.saved(name));
  });
  return step(
    words.copyStep,
    paragraph(words.copyWhy, 'soft'),
    element('p', { class: 'acts' }, saveButton),
    status,
    paragraph(words.copyByHand, 'soft'),
    element('label', { class: 'tick' }, checkbox, words.hasCopy),
  );
}

function pageStep(open: OpenUpgrade): HTMLElement {
  const { dialog, view } = open;
  const { words } = dialog;
  const status = element('div');
  const checkButton = button(
    words.look,
    'second',
    () => void requestUpgrade(open, { pressed: checkButton, status }, false),
  );
  return step(
    words.pageStep,
    paragraph(words.pageWhy(view.version), 'soft'),
    paragraph(words.pageSeen(view.pageVersion)),
    element(
      'ol',
      {},
      element('li', {}, words.pageDeploy),
      element('li', {}, words.pageTry, ' ', safeLink(view.pageToTry, words.openPage)),
    ),
    element('p', { class: 'acts' }, checkButton),
    status,
    paragraph(words.pageGone, 'soft'),
  );
}

/** With `hasCopy` false, the server only returns the state of the file. */
async function requestUpgrade(
  open: OpenUpgrade,
  { pressed, status }: { pressed: HTMLButtonElement; status: HTMLElement },
  hasCopy: boolean,
): Promise<void> {
  const run = () => server<UpgradeCalls>().upgradeFile({ hasCopy });
  const outcome = await runAct(open.dialog, { pressed, status, run });
  if (outcome === null) return;
  showOutcome(open, outcome);
  if (outcome.state === 'waits') showPageState(open);
}

function showPageState({ dialog, view }: OpenUpgrade): void {
  const { pageReady, pageStillOld } = dialog.words;
  const isReady = view.pageToTry === '';
  const sentence = isReady ? pageReady : pageStillOld;
  const status = document.getElementById('last');
  if (status) showNotice(dialog, status, isReady ? 'good' : 'warning', sentence);
}

function lastStep(open: OpenUpgrade): HTMLElement {
  const { dialog, view } = open;
  const { words } = dialog;
  const status = element('div', { id: 'last' });
  const upgradeButton = button(words.upgrade, 'main', () => {
    if (!open.hasCopy) {
      showNotice(dialog, status, 'problem', words.copyFirst);
    } else void requestUpgrade(open, { pressed: upgradeButton, status }, true);
  });
  const number = dialog.count(view.pageToTry === '' ? 2 : 3);
  return step(
    words.lastStep(number),
    paragraph(words.lastWhy, 'soft'),
    element('p', { class: 'acts' }, upgradeButton),
    status,
  );
}

function showDone({ dialog, view }: OpenUpgrade, sentences: readonly string[]): void {
  const status = element('div');
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    status,
    element('p', { class: 'acts' }, button(dialog.words.close, 'main', closeDialog)),
  );
  showNotice(dialog, status, 'good', ...sentences).focus();
}

function showOutcome(open: OpenUpgrade, outcome: UpgradeOutcome): void {
  const { words } = open.dialog;
  if (outcome.state === 'done') {
    const sentences = outcome.sentences.length > 0 ? outcome.sentences : [words.doneAlready];
    showDone(open, [...sentences, words.next]);
    return;
  }
  open.view = outcome.view;
  showSteps(open);
}

openUpgrade(readView<UpgradeView>());
