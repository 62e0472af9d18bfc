import { button, buttonRow } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { causeOf } from '../../frame/dialog/failure-text';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { SetUpCalls } from '../set-up-view';
import { type DialogState, laterButton, type OnSaved, type SetUpDialog } from './set-up-dialog';

/**
 * Milliseconds between two checks, and the number of checks. After two minutes the page is checked only on
 * request.
 */
const PAUSE = 5_000;
const MAX_CHECKS = 24;

/**
 * `goOn` is called when the page was seen. `changeAddress` is called to return to the field with
 * the page's address.
 */
interface Handlers {
  readonly goOn: OnSaved;
  readonly changeAddress: () => void;
}

export function waitForPage(
  dialog: SetUpDialog,
  { view, testAddress }: DialogState,
  { goOn, changeAddress }: Handlers,
): HTMLElement {
  const { words } = dialog;
  const status = element('div', { class: 'status' });
  const area = element(
    'div',
    {},
    paragraph(words.waiting),
    safeLink(testAddress, words.openPage),
    copyBox(dialog, {
      id: 'test-address',
      label: words.address,
      hint: words.addressUse,
      text: testAddress,
      press: words.copyAddress,
    }),
  );
  const checkPage = async (): Promise<boolean> => {
    const now = await server<SetUpCalls>().readSetUp();
    const page = now.steps.find(({ step }) => step === 'page');
    if (!page?.done || !area.isConnected) return page?.done === true;
    goOn({ view: now, message: page.notes.join(' '), testAddress: '' });
    return true;
  };
  const checkButton = button(words.look, 'main', async () => {
    const seen = await runAct(dialog, {
      pressed: checkButton,
      status,
      run: checkPage,
    });
    if (seen === false)
      showNotice(dialog, status, 'warning', words.notYet).scrollIntoView({ block: 'nearest' });
  });
  area.append(
    status,
    buttonRow(
      checkButton,
      button(words.wrongPage, 'second', changeAddress),
      laterButton(dialog, view),
    ),
  );
  checkRepeatedly(area, checkPage, (error) =>
    showNotice(dialog, status, 'warning', dialog.words.failed(causeOf(error, dialog.words))),
  );
  return area;
}

/** Stops when `area` leaves the document. Skips checks while the window is hidden. */
function checkRepeatedly(
  area: HTMLElement,
  check: () => Promise<boolean>,
  onError: (error: unknown) => void,
): void {
  let checksLeft = MAX_CHECKS;
  const next = async (): Promise<void> => {
    if (!area.isConnected) return;
    checksLeft -= 1;
    try {
      if (document.visibilityState === 'visible' && (await check())) return;
    } catch (error) {
      onError(error);
      return;
    }
    if (checksLeft > 0) setTimeout(next, PAUSE);
  };
  setTimeout(next, PAUSE);
}
