import { acts, button } from '../../frame/button';
import { copyBox } from '../../frame/dialog/copy-box';
import { runAct } from '../../frame/dialog/run-act';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { safeLink } from '../../frame/safe-link';
import { messageOf, server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import type { SetUpCalls } from '../set-up-view';
import { type GoOn, laterButton, type SetUpDialog, type Shown } from './set-up-dialog';

/** Milliseconds between two looks, and how many there are: two minutes, then a person looks. */
const PAUSE = 5_000;
const LOOKS = 24;

/** The ways on from waiting: once the page was seen, and back to its address where it does not open. */
interface Ways {
  readonly go: GoOn;
  readonly mend: () => void;
}

/** Builds what stands while the button of the test page is waited for: it looks by itself, and where a person asks. */
export function waitForPage(
  dialog: SetUpDialog,
  { view, waits }: Shown,
  { go, mend }: Ways,
): HTMLElement {
  const { words } = dialog;
  const said = element('div', { class: 'said' });
  const place = element(
    'div',
    {},
    paragraph(words.waiting),
    safeLink(waits, words.openPage),
    copyBox(dialog, {
      id: 'test-address',
      label: words.address,
      hint: words.addressUse,
      text: waits,
      press: words.copyAddress,
    }),
  );
  const look = async (): Promise<boolean> => {
    const now = await server<SetUpCalls>().readSetUp();
    const page = now.steps.find(({ step }) => step === 'page');
    if (!page?.done || !place.isConnected) return page?.done === true;
    go({ view: now, said: page.notes.join(' '), waits: '' });
    return true;
  };
  const again = button(words.look, 'main', async () => {
    const seen = await runAct(dialog, { buttons: [again], pressed: again, said, run: look });
    if (seen === false)
      showNotice(dialog, said, 'warning', words.notYet).scrollIntoView({ block: 'nearest' });
  });
  place.append(
    said,
    acts(again, button(words.wrongPage, 'second', mend), laterButton(dialog, view)),
  );
  keepLooking(place, look, (error) =>
    showNotice(dialog, said, 'warning', dialog.words.failed(messageOf(error))),
  );
  return place;
}

/** Looks now and then while the place stands and its window is in sight. */
function keepLooking(
  place: HTMLElement,
  look: () => Promise<boolean>,
  failed: (error: unknown) => void,
): void {
  let left = LOOKS;
  const next = async (): Promise<void> => {
    if (!place.isConnected) return;
    left -= 1;
    try {
      if (document.visibilityState === 'visible' && (await look())) return;
    } catch (error) {
      failed(error);
      return;
    }
    if (left > 0) setTimeout(next, PAUSE);
  };
  setTimeout(next, PAUSE);
}
