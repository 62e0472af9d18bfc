import type { Language } from '../texts/language';
import { say } from '../texts/say';
import { menuIn } from '../words/menu-in';

/** Menu entries in their order: the word, and the top-level function that it calls; null draws a line. */
const ENTRIES = [
  ['showToday', 'openToday'],
  null,
  ['setUp', 'setUp'],
  ['importUnits', 'openImport'],
  ['changeUnits', 'openUnitChanges'],
  ['addDirective', 'openDirective'],
  ['issueVersion', 'openVersion'],
  null,
  ['previewLetters', 'openLetters'],
  ['approveLetters', 'openApproval'],
  ['tellUnits', 'openTell'],
  ['recordAnswer', 'openAnswer'],
  ['checkAnswer', 'openCheck'],
  ['changeDeadline', 'openDeadline'],
  ['changeDirective', 'openDirectiveState'],
  ['unitLink', 'openUnitLink'],
  null,
  ['updateSummary', 'updateSummary'],
  ['closePeriod', 'closePeriod'],
  ['importLower', 'openLower'],
  ['showReport', 'openReport'],
  null,
  ['showHealth', 'openHealth'],
  ['keepFile', 'openKeep'],
  ['showGuide', 'openGuide'],
  ['showAbout', 'openAbout'],
] as const;

/** A top-level function that a menu entry calls. */
export type MenuFunction = NonNullable<(typeof ENTRIES)[number]>[1];

/**
 * Adds the menu, with the publisher's entry where a template is to be prepared. It runs as a simple trigger: it reads no cell and uses nothing that needs authorisation.
 * @see https://developers.google.com/apps-script/guides/menus
 */
export function addMenu(language: Language, version: string, publishes: boolean): void {
  const words = menuIn(language);
  const menu = SpreadsheetApp.getUi().createMenu(say(words.title, { version }));
  for (const entry of ENTRIES) {
    if (entry === null) menu.addSeparator();
    else menu.addItem(words[entry[0]], entry[1]);
  }
  if (TEMPLATE && publishes) menu.addSeparator().addItem(words.prepareTemplate, 'prepareTemplate');
  menu.addToUi();
}
