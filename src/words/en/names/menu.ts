import type { Translated } from '../../translated';
import type { menu as vi } from '../../vi/names/menu';

/** The menu, in the order in which it is shown, in English. */
export const menu: Translated<typeof vi> = {
  title: 'Đôn Đốc [{version}]',
  showToday: 'Today',
  previewLetters: 'Preview and send',
  approveLetters: 'Awaiting approval',
  recordAnswer: 'Record a reply',
  ofDispatches: 'Documents',
  addDispatch: 'Add document',
  changeDeadline: 'Extend or exempt',
  issueVersion: 'New version of a document',
  changeDispatch: 'Pause or close a document',
  ofUnits: 'Units',
  tellUnits: 'Remind by phone or message',
  checkAnswer: 'Check or send back a reply',
  unitLink: 'Page of a unit',
  changeUnits: 'Change units and contacts',
  importUnits: 'Import units',
  ofFigures: 'Figures',
  updateSummary: 'Refresh summary',
  showReport: 'Prepare report',
  closePeriod: 'Close reporting period',
  importSubordinates: 'Take in lower offices’ figures',
  ofSystem: 'System',
  showHealth: 'System status',
  setUp: 'Initial set-up',
  keepFile: 'Back up, restore, archive',
  showGuide: 'Guide',
  showAbout: 'About',
  prepareTemplate: 'Prepare a template',
};
