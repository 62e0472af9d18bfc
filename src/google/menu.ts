import { format } from '../texts/format';
import type { Language } from '../texts/language';
import { menuIn } from '../words/menu-in';
import { MENU_LINES, type MenuEntry } from '../words/menu-lines';

export type MenuFunction = MenuEntry[1];

/**
 * Adds the menu. In a template, `publishes` adds the publisher's entry. Runs in a simple trigger, so it reads
 * no cell and uses nothing that needs authorisation.
 * @see https://developers.google.com/apps-script/guides/menus
 * @see https://developers.google.com/apps-script/reference/base/menu#addSubMenu(Menu)
 */
export function addMenu(language: Language, version: string, publishes: boolean): void {
  const words = menuIn(language);
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(format(words.title, { version }));
  for (const [name, act] of MENU_LINES) {
    if (typeof act === 'string') menu.addItem(words[name], act);
    else {
      const inner = ui.createMenu(words[name]);
      for (const [entry, run] of act) inner.addItem(words[entry], run);
      menu.addSubMenu(inner);
    }
  }
  if (TEMPLATE && publishes) menu.addSeparator().addItem(words.prepareTemplate, 'prepareTemplate');
  menu.addToUi();
}
