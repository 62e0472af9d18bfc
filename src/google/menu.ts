import { format } from '../texts/format';
import type { Language } from '../texts/language';
import { menuIn } from '../words/menu-in';
import { MENU_LINES, type MenuLine } from '../words/menu-lines';

/**
 * Adds the menu. In a template, `publishes` adds the publisher's entry. Runs in a simple trigger, so it reads
 * no cell and uses nothing that needs authorisation.
 * @see https://developers.google.com/apps-script/guides/menus
 * @see https://developers.google.com/apps-script/reference/base/menu#addSubMenu(Menu)
 */
export function addMenu(language: Language, version: string, publishes: boolean): void {
  const words = menuIn(language);
  const ui = SpreadsheetApp.getUi();
  const menuOf = (title: string, lines: readonly MenuLine[]) => {
    const menu = ui.createMenu(title);
    for (const line of lines) {
      if (typeof line === 'string') menu.addItem(words[line], line);
      else menu.addSubMenu(menuOf(words[line[0]], line[1]));
    }
    return menu;
  };
  const menu = menuOf(format(words.title, { version }), MENU_LINES);
  if (TEMPLATE && publishes) menu.addSeparator().addItem(words.prepareTemplate, 'prepareTemplate');
  menu.addToUi();
}
