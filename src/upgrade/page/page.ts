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

/** The words of the page, with those that a backup is written in. */
const WORDS = { vi: { ...vi, backup: BACKUP_WORDS.vi }, en: { ...en, backup: BACKUP_WORDS.en } };

type Desk = Dialog<(typeof WORDS)['vi']>;

/** The dialog as it stands: what the server said last, and whether a copy of the file is kept. */
interface Open {
  readonly dialog: Desk;
  view: UpgradeView;
  hasCopy: boolean;
}

/** Opens Nâng cấp tệp: keep a copy, see that the page runs this version, upgrade. */
function openUpgrade(view: UpgradeView): void {
  const dialog: Desk = openDialog(view.language, WORDS, () => view.title);
  show({ dialog, view, hasCopy: false });
}

function show(open: Open): void {
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

/** A backup that the page has saved counts as a copy; so does one that a person says to have made. */
function copyStep(open: Open): HTMLElement {
  const { dialog } = open;
  const { words } = dialog;
  const tick = element('input', { type: 'checkbox', checked: open.hasCopy });
  tick.addEventListener('change', () => {
    open.hasCopy = tick.checked;
  });
  const said = element('div');
  const reading = (read: number, all: number) =>
    fill(said, [paragraph(words.reading(dialog.count(read), dialog.count(all)), 'soft')]);
  const save = button(words.save, 'second', async () => {
    const run = () => saveBackup(server<BackupCalls>(), words.backup, reading);
    const name = await runAct(dialog, { buttons: [save], pressed: save, said, run });
    if (name === null) return;
    open.hasCopy = true;
    tick.checked = true;
    showNotice(dialog, said, 'good', words.saved(name));
  });
  return step(
    words.copyStep,
    paragraph(words.copyWhy, 'soft'),
    element('p', { class: 'acts' }, save),
    said,
    paragraph(words.copyByHand, 'soft'),
    element('label', { class: 'tick' }, tick, words.hasCopy),
  );
}

function pageStep(open: Open): HTMLElement {
  const { dialog, view } = open;
  const { words } = dialog;
  const said = element('div');
  const look = button(words.look, 'second', () => void ask(open, { pressed: look, said }, false));
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
    element('p', { class: 'acts' }, look),
    said,
    paragraph(words.pageGone, 'soft'),
  );
}

/** Asks the server to upgrade, or how things stand, and shows what came of it. */
async function ask(
  open: Open,
  { pressed, said }: { pressed: HTMLButtonElement; said: HTMLElement },
  hasCopy: boolean,
): Promise<void> {
  const run = () => server<UpgradeCalls>().upgradeFile({ hasCopy });
  const outcome = await runAct(open.dialog, { buttons: [pressed], pressed, said, run });
  if (outcome === null) return;
  take(open, outcome);
  if (outcome.state === 'waits') sayHowThePageStands(open);
}

function sayHowThePageStands({ dialog, view }: Open): void {
  const { pageReady, pageStillOld } = dialog.words;
  const isReady = view.pageToTry === '';
  const sentence = isReady ? pageReady : pageStillOld;
  const place = document.getElementById('last');
  if (place) showNotice(dialog, place, isReady ? 'good' : 'warning', sentence);
}

function lastStep(open: Open): HTMLElement {
  const { dialog, view } = open;
  const { words } = dialog;
  const said = element('div', { id: 'last' });
  const upgrade = button(words.upgrade, 'main', () => {
    if (!open.hasCopy) {
      showNotice(dialog, said, 'problem', words.copyFirst);
    } else void ask(open, { pressed: upgrade, said }, true);
  });
  const number = dialog.count(view.pageToTry === '' ? 2 : 3);
  return step(
    words.lastStep(number),
    paragraph(words.lastWhy, 'soft'),
    element('p', { class: 'acts' }, upgrade),
    said,
  );
}

function showDone({ dialog, view }: Open, sentences: readonly string[]): void {
  const said = element('div');
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    said,
    element('p', { class: 'acts' }, button(dialog.words.close, 'main', closeDialog)),
  );
  showNotice(dialog, said, 'good', ...sentences).focus();
}

function take(open: Open, outcome: UpgradeOutcome): void {
  const { words } = open.dialog;
  if (outcome.state === 'done') {
    const said = outcome.said.length > 0 ? outcome.said : [words.doneAlready];
    showDone(open, [...said, words.next]);
    return;
  }
  open.view = outcome.view;
  show(open);
}

openUpgrade(readView<UpgradeView>());
