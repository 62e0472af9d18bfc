import type { Language } from '../../texts/language';
import { menuIn } from '../../words/menu-in';
import { HIDDEN_TABS, type HiddenTab } from '../../words/menu-lines';
import { namedTabs } from '../../words/named-tabs';
import { button } from '../button';
import { element } from '../element';
import type { MenuCalls } from '../menu-calls';
import { server } from '../server';
import { showNotice } from '../show-notice';
import { type ActDialog, runAct } from './run-act';

/** Elements that may hold a button below their text. */
const SENTENCE = 'p, li, td, dd, div';
/** Elements whose text is no sentence of the page, or that a button may not stand in. */
const EXCEPT = 'button, label, summary, option, textarea, script, style';

/**
 * Adds a button to each sentence that names a hidden tab, whenever one is shown: sentences come from the server
 * too, with names filled in.
 */
export function offerTabs(dialog: ActDialog, language: Language): void {
  const names = menuIn(language);
  const offer = (text: Node) => {
    const tabs = namedTabs(text.textContent ?? '', names);
    if (tabs.length === 0 || text.parentElement?.closest(EXCEPT)) return;
    const sentence = text.parentElement?.closest(SENTENCE);
    const missing = tabs.filter((tab) => !sentence?.querySelector(`:scope > [data-tab="${tab}"]`));
    sentence?.append(...missing.map((tab) => tabButton(dialog, tab, names[HIDDEN_TABS[tab]])));
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) [...addedNodes].flatMap(textsIn).forEach(offer);
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

function textsIn(root: Node): Node[] {
  return root instanceof Text ? [root] : [...root.childNodes].flatMap(textsIn);
}

function tabButton(dialog: ActDialog, tab: HiddenTab, name: string): HTMLElement {
  const { openTab, tabOpened } = dialog.words;
  const status = element('span');
  const opener = button(openTab(name), 'quiet', async () => {
    const run = async () => {
      await server<MenuCalls>()[HIDDEN_TABS[tab]]();
      return true;
    };
    if (await runAct(dialog, { pressed: opener, status, run }))
      showNotice(dialog, status, 'good', tabOpened(name));
  });
  return element('span', { class: 'open-tab', 'data-tab': tab }, ' ', opener, status);
}
