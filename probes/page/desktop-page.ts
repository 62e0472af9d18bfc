import { type ButtonVariant, button, disableButtons } from '../../src/frame/button';
import { download } from '../../src/frame/download';
import { element, fill } from '../../src/frame/element';
import { messageOf } from '../../src/frame/server';
import { format } from '../../src/texts/format';
import type { LiveFile } from '../read/live-file';
import type { PageState, PageView } from '../read/page-view';
import { type Asking, askLimit, askNight, askNow, keepLook, keepMeasured, press } from './ask';
import type { KitWords } from './kit-words';
import { lookList } from './look-list';
import { resultTables } from './results';

type DesktopView = Extract<PageView, { key: string }>;

/** Query parameter with the time of the click. */
const PRESSED_AT = 'tu';

/** Shows the page on a computer: buttons, the list of what a person has to look at, and results. */
export function openDesktopPage(main: HTMLElement, view: DesktopView, words: KitWords): void {
  const said = element('p', { role: 'status', class: 'said' });
  const results = element('div');
  const night = element('span');
  let state = view.state;
  const take = (next: PageState) => {
    state = next;
    const { language, local } = view;
    fill(results, [resultTables(next.outcomes, { words, language, local })]);
    night.textContent = next.ticks === null ? '' : format(words.nightSoFar, { count: next.ticks });
  };
  const tell = (text: string) => {
    said.textContent = text;
  };
  const asking: Asking = { key: view.key, words, tell, take };
  main.append(
    element('p', {}, words.lead),
    presses(asking, { night, address: view.address }),
    said,
    saving(words, () => fileOf(view, state)),
    looking(view, words, tell),
    results,
  );
  take(view.state);
  void noteOpening(asking, view.pressedAt);
}

/** Row of buttons. While one of them works, the others are disabled. */
function presses(
  asking: Asking,
  { night, address }: { readonly night: HTMLElement; readonly address: string },
): HTMLElement {
  const { words, tell } = asking;
  const all: HTMLButtonElement[] = [];
  const act = (label: string, look: ButtonVariant, work: () => Promise<void>) => {
    const made = button(label, look, async () => {
      const free = disableButtons(all, made, words.busy);
      tell('');
      try {
        await work();
      } catch (error) {
        tell(format(words.failed, { message: messageOf(error) }));
      }
      free();
    });
    all.push(made);
    return made;
  };
  const step = (text: string, ...held: readonly (Node | string)[]) =>
    element('li', {}, ...held, element('p', {}, text));
  const forget = async () => asking.take(await press(asking.key, 'again'));
  return element(
    'ul',
    { class: 'presses' },
    step(
      words.pressNowText,
      act(words.pressNow, 'main', () => askNow(asking)),
      act(words.forget, 'quiet', forget),
    ),
    step(
      words.pressLimitText,
      act(words.pressLimit, 'second', () => askLimit(asking)),
    ),
    step(
      words.pressNightText,
      act(words.pressNight, 'second', () => askNight(asking, 'begin')),
      timedLink(asking, address),
      act(words.endNight, 'second', () => askNight(asking, 'end')),
      night,
    ),
    step(words.phoneText),
  );
}

/** Link that opens the page with the time of the click; empty if there is no address. */
function timedLink({ key, words }: Asking, address: string): Node | string {
  if (address === '') return '';
  const link = element(
    'a',
    { href: address, target: '_blank', class: 'button quiet' },
    words.openTimed,
  );
  link.addEventListener('click', () => {
    link.href = `${address}?khoa=${encodeURIComponent(key)}&${PRESSED_AT}=${Date.now()}`;
  });
  return link;
}

/** Saves how long this page took to open, if the link had the time of the click (`at` is not 0). */
async function noteOpening({ key, words, take, tell }: Asking, at: number): Promise<void> {
  if (at === 0) return;
  try {
    take(await keepMeasured(key, 'first-opening', Date.now() - at));
  } catch (error) {
    tell(format(words.failed, { message: messageOf(error) }));
  }
}

function saving(words: KitWords, file: () => LiveFile): HTMLElement {
  const save = button(words.save, 'second', () => {
    const made = file();
    const name = `live-${made.day}-${made.account}.json`;
    download(name, new Blob([`${JSON.stringify(made, null, 1)}\n`], { type: 'application/json' }));
  });
  return element(
    'div',
    {},
    element('p', { class: 'acts' }, save),
    element('p', {}, words.saveText),
  );
}

function fileOf(
  { day, version, account, locale }: DesktopView,
  { outcomes, looks }: PageState,
): LiveFile {
  return { kit: 1, day, version, account, locale, outcomes, looks };
}

function looking(
  { key, language, state }: DesktopView,
  words: KitWords,
  tell: (text: string) => void,
) {
  const list = lookList({ words, language }, state, (name, look) => {
    keepLook(key, name, look).catch((error) => tell(messageOf(error)));
  });
  return element(
    'section',
    {},
    element('h2', {}, words.lookTitle),
    element('p', {}, words.lookText),
    list,
  );
}
