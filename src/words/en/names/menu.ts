import type { Translated } from '../../translated';
import type { menu as vi } from '../../vi/names/menu';

/** The menu, in the order in which it is shown, in English. */
export const menu: Translated<typeof vi> = {
  title: 'Đôn Đốc [{version}]',
  showToday: 'Today',
  setUp: 'Initial set-up',
  importUnits: 'Import units',
  changeUnits: 'Change units and contacts',
  addDirective: 'Add document',
  issueVersion: 'New version of a document',
  previewLetters: 'Preview and send',
  approveLetters: 'Awaiting approval',
  tellUnits: 'Remind by phone or message',
  recordAnswer: 'Record a reply',
  checkAnswer: 'Check or send back a reply',
  changeDeadline: 'Extend or exempt',
  changeDirective: 'Pause or close a document',
  unitLink: 'Page of a unit',
  updateSummary: 'Refresh summary',
  closePeriod: 'Close reporting period',
  importLower: 'Take in lower offices’ figures',
  showReport: 'Prepare report',
  showHealth: 'System status',
  keepFile: 'Back up, restore, archive',
  showGuide: 'Guide',
  showAbout: 'About',
  prepareTemplate: 'Prepare a template',
};
