import type { AppsScript } from '../../../local/apps-script';
import type { RunRequest } from '../../../local/runs/run-request';
import type { MenuEntry } from '../../../src/words/menu-lines';
import { MENU_ENTRIES } from '../../builders/menu-entries';
import { rowsOf } from '../../bundle/rows-of';
import { dialog, menu, tokenOf } from './act';
import { TAB_ENTRIES } from './office-acts';

/** Request in which a visitor's page calls a function or is opened. */
const page = (fn: string, ...args: readonly unknown[]): RunRequest => ({
  fn,
  args: [...args],
  context: 'page-call',
});

/** Menu entries that may write before they open something: each is an act. */
const WRITING: readonly MenuEntry[] = [
  ...(['openApproval', 'openImport', 'updateSummary', 'setUp'] as const),
  ...TAB_ENTRIES,
];

/** Requests of public functions that only read, in an office with letters due. */
export const looksIn = (google: AppsScript): readonly RunRequest[] => [
  ...MENU_ENTRIES.filter((entry) => !WRITING.includes(entry)).map((fn) => menu(fn)),
  { fn: 'onOpen', context: 'simple-trigger' },
  { fn: 'doGet', context: 'web-page', page: { parameter: { t: tokenOf(google, 1) } } },
  page('listDispatches', tokenOf(google, 1), ['VB-001'], ''),
  page('openSubordinate', tokenOf(google, 1), 'PN-002'),
  page('listAwaiting', 'x', []),
  dialog('readSetUp'),
  dialog('showDispatchRows', 'VB-001'),
  dialog('readImport'),
  dialog('answersOnFile', 'VB-001'),
  dialog('readRecipients', 'VB-001'),
  dialog('previewRecipients', { dispatch: 'VB-001', removeUnits: 'PN-002', reason: 'a' }),
  dialog('lastValuesOnFile', 'VB-001'),
  dialog('readUnits', { units: 'all', contacts: null }),
  dialog('findMailbox', 'dv001@phuninh.example.org'),
  dialog('readLetters'),
  dialog('previewLetterText', 'dv002@phuninh.example.org', 'reminder'),
  dialog('previewOutboxLetter', rowsOf(google, 'outbox')[0]?.id),
  dialog('unitMessage', 'PN-002'),
  dialog('readToday'),
  dialog('readUnitFile', 'PN-002'),
  dialog('readRequests'),
  dialog('readResults', 'VB-001'),
  dialog('readReports', { dispatches: ['VB-001'], period: '' }),
  dialog('printReport', '<p>a</p>'),
  dialog('openSummaryPage'),
  dialog('readBackupRows', {
    part: 'manifest',
    tabs: ['units'],
    parts: [{ tab: 'units', first: 1, last: null, digest: '' }],
  }),
  dialog('readBackupRows', { part: 'figures', from: { tab: 0, row: 1 } }),
];
