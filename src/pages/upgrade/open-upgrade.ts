import type { UpgradeOutcome, UpgradeView } from '../../core/upgrade-view';
import { upgradeDialog as en } from '../../words/en/upgrade-dialog';
import { upgradeDialog as vi } from '../../words/vi/upgrade-dialog';
import { button } from '../frame/button';
import { call } from '../frame/call';
import { type DialogDesk, openDialog } from '../frame/dialog-desk';
import { type Child, element, fill } from '../frame/element';
import { notice, paragraph } from '../frame/notice';
import { runAct } from '../frame/run-act';
import { safeLink } from '../frame/safe-link';

type Desk = DialogDesk<typeof vi>;

/** The dialog as it stands: what the server said last, and whether a copy of the file is kept. */
interface Open {
  readonly desk: Desk;
  view: UpgradeView;
  hasCopy: boolean;
}

/** Opens Nâng cấp tệp: keep a copy, see that the page runs this version, upgrade. */
export function openUpgrade(view: UpgradeView): void {
  const desk: Desk = openDialog(view.language, { vi, en }, () => view.title);
  show({ desk, view, hasCopy: false });
}

function show(open: Open): void {
  const { desk, view } = open;
  desk.show(
    element('h1', { class: 'spoken' }, view.title),
    notice('plain', paragraph(view.intro)),
    copyStep(open),
    view.pageToTry === '' ? null : pageStep(open),
    lastStep(open),
  );
}

function step(title: string, ...parts: readonly Child[]): HTMLElement {
  return element('section', { class: 'step' }, element('h2', {}, title), ...parts);
}

function copyStep(open: Open): HTMLElement {
  const { words } = open.desk;
  const tick = element('input', { type: 'checkbox', checked: open.hasCopy });
  tick.addEventListener('change', () => {
    open.hasCopy = tick.checked;
  });
  return step(
    words.copyStep,
    paragraph(words.copyWhy, 'soft'),
    paragraph(words.copyByHand),
    element('label', { class: 'tick' }, tick, words.hasCopy),
  );
}

function pageStep(open: Open): HTMLElement {
  const { desk, view } = open;
  const { words } = desk;
  const said = element('div');
  const look = button(words.look, 'second', () => {
    void runAct(desk, {
      buttons: [look],
      pressed: look,
      said,
      run: () => call<UpgradeOutcome>('upgradeFile', { hasCopy: false }),
    }).then((outcome) => {
      if (outcome !== null) take(open, outcome);
      if (outcome?.state === 'waits') sayHowThePageStands(open);
    });
  });
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
  );
}

function sayHowThePageStands({ desk, view }: Open): void {
  const { pageReady, pageStillOld } = desk.words;
  const isReady = view.pageToTry === '';
  const sentence = isReady ? pageReady : pageStillOld;
  document
    .getElementById('last')
    ?.append(notice(isReady ? 'good' : 'warning', paragraph(sentence)));
  desk.announce(sentence);
}

function lastStep(open: Open): HTMLElement {
  const { desk, view } = open;
  const { words } = desk;
  const said = element('div', { id: 'last' });
  const upgrade = button(words.upgrade, 'main', () => {
    if (!open.hasCopy) {
      fill(said, [notice('problem', paragraph(words.copyFirst))]);
      desk.announce(words.copyFirst);
      return;
    }
    void runAct(desk, {
      buttons: [upgrade],
      pressed: upgrade,
      said,
      run: () => call<UpgradeOutcome>('upgradeFile', { hasCopy: true }),
    }).then((outcome) => {
      if (outcome !== null) take(open, outcome);
      if (outcome?.state === 'waits') sayHowThePageStands(open);
    });
  });
  const number = desk.count(view.pageToTry === '' ? 2 : 3);
  return step(
    words.lastStep(number),
    paragraph(words.lastWhy, 'soft'),
    element('p', { class: 'acts' }, upgrade),
    said,
  );
}

function take(open: Open, outcome: UpgradeOutcome): void {
  const { words } = open.desk;
  if (outcome.state === 'done') {
    const said = outcome.said.length > 0 ? outcome.said : [words.doneAlready];
    open.desk.finish('good', ...said, words.next);
    return;
  }
  open.view = outcome.view;
  show(open);
}
