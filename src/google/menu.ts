import { format } from '../texts/format';
import type { Language } from '../texts/language';
import { menuIn } from '../words/menu-in';
import { MENU_LINES } from '../words/menu-lines';

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
  for (const line of MENU_LINES) {
    if (typeof line === 'string') menu.addItem(words[line], line);
    else {
      const [name, entries] = line;
      const inner = ui.createMenu(words[name]);
      for (const entry of entries) inner.addItem(words[entry], entry);
      menu.addSubMenu(inner);
    }
  }
  if (TEMPLATE && publishes) menu.addSeparator().addItem(words.prepareTemplate, 'prepareTemplate');
  menu.addToUi();
}
