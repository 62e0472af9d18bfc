import type { TabKey } from '../records/tab-key';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { TABS } from '../workbook/tabs/tabs';
import { setUpDialog } from './set-up-dialog';
import type { SetUpView } from './set-up-view';

/** Minimum milliseconds between two updates of the dialog. Each update reopens it. */
const SHOWN_AGAIN_AFTER = 8_000;

/**
 * Returns a function that is called before each new tab is made, and names it in the dialog of set-up. An open
 * dialog does not suspend the run, and a later one replaces it
 * (https://developers.google.com/apps-script/guides/dialogs).
 */
export function tabProgress(ports: Ports, words: Words): (tab: TabKey) => void {
  const all = TABS.filter((tab) => !ports.reader.has(tab)).length;
  let begun = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  return (tab) => {
    begun += 1;
    const now = ports.clock.elapsed();
    if (now - shownAt < SHOWN_AGAIN_AFTER) return;
    shownAt = now;
    const view: SetUpView = {
      language: words.language,
      title: words.says.setUpTitle,
      intro: format(words.setUp.makingTab, { at: begun, all, tab: words.tabs[tab].name }),
      repairs: [],
      consentDue: false,
      steps: [],
      making: { begun, all },
    };
    ports.people.openDialog(setUpDialog, view.title, view);
  };
}
