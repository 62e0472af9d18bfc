import type { AppsScript } from '../../../local/apps-script';
import { BACKUP_WORDS } from '../../../src/backup/page/backup-words';
import { makeArchive } from '../../../src/backup/page/make-archive';
import type { BackupView } from '../../../src/backup/rules/backup-view';
import { toDispatchId } from '../../../src/records/dispatch';
import { HIDDEN_TABS } from '../../../src/words/menu-lines';
import { asking } from '../../bundle/backup-office';
import { colleague, owner } from '../../bundle/office';
import { rowsOf, words } from '../../bundle/rows-of';
import { dialogViewOf } from '../../bundle/view-of';
import { versionWithColumns } from '../../saved/next-version';
import { type Act, confirmsByLatestLink, dialog, menu, once, type Run, tick } from './act';

const silent = () => undefined;

/** Archives the ended dispatch as the dialog does. Does nothing if it is already archived. */
async function archives(run: Run, google: AppsScript): Promise<void> {
  const view = dialogViewOf(google.press(owner, words.menu.openBackup)) as unknown as BackupView;
  if (!view.archivableDispatches.some(({ id }) => id === 'VB-001')) return;
  const chosen = { dispatchIds: [toDispatchId('VB-001')], years: [2024], words: BACKUP_WORDS.vi };
  const { order } = await makeArchive(asking(google), chosen, silent);
  run(dialog('archiveDispatches', order));
}

/** Token of the office's test page, from the link in the test letter. */
const pageTestToken = ({ letters }: AppsScript) =>
  letters.flatMap(({ body }) => /\?test=(\S+)/.exec(body)?.[1] ?? [])[0];

const period = (google: AppsScript) => rowsOf(google, 'periods')[0]?.period ?? '';

/** Closes the current period. Corrects it instead if it is already closed. */
const closes =
  (closing: number, reason = ''): Act['does'] =>
  (run, google) => {
    const isDone = rowsOf(google, 'periods').some((row) => row.closing === String(closing));
    const name = closing > 1 ? period(google) : '';
    const answers = { period: name, reason, 'proposal VB-001': 'Xin ý kiến' };
    if (!isDone) run(dialog('takeClosing', answers));
  };

/** Menu entries that show a tab of every office. */
export const TAB_ENTRIES = Object.values(HIDDEN_TABS);

/** Acts on the whole file. */
export const officeActs: readonly Act[] = [
  {
    name: 'setUp',
    office: 'unset',
    does: once(menu('setUp', 'YES')),
    names: words.errors.notSetUp,
    looks: 'file',
  },
  { name: 'acceptLogGap', office: 'cut', does: once(dialog('acceptLogGap')) },
  { name: 'readYear', office: 'followed', does: once(dialog('readYear', '2024')) },
  { name: 'cutColumns', office: 'cut', does: once(dialog('cutColumns')) },
  {
    name: 'acceptRow',
    office: 'overwritten',
    does: once(dialog('acceptRow', ['tracking VB-001/PN-002'])),
  },
  { name: 'setUp again', office: 'followed', does: once(menu('setUp', 'YES')) },
  {
    name: 'setUp by a colleague, with a new key',
    office: 'followed',
    does: once({ ...menu('setUp', 'YES', 'YES'), user: colleague }),
    later: confirmsByLatestLink,
  },
  {
    name: 'saveSetUp: office',
    office: 'fresh',
    does: once(
      dialog('saveSetUp', 'office', { officeName: 'Văn phòng', officer: 'Văn thư', phone: '0100' }),
    ),
  },
  {
    name: 'saveSetUp: holidays',
    office: 'fresh',
    does: once(dialog('saveSetUp', 'holidays', { '2025-01-29': 'yes' })),
  },
  { name: 'saveSetUp: test', office: 'busy', does: once(dialog('saveSetUp', 'test', {})) },
  {
    name: 'takePageTest',
    office: 'tested',
    does: (run, google) =>
      void run({ fn: 'takePageTest', args: [pageTestToken(google)], context: 'page-call' }),
  },
  { name: 'updateSummary', office: 'touched', does: once(menu('updateSummary')) },
  ...TAB_ENTRIES.map(
    (entry): Act => ({ name: entry, office: 'fresh', looks: 'file', does: once(menu(entry)) }),
  ),
  { name: 'takeClosing', office: 'answered', does: closes(1) },
  {
    name: 'takeClosing: corrected',
    office: 'reported',
    does: closes(2, 'bổ sung số liệu'),
  },
  {
    name: 'archiveDispatches',
    office: 'pastYear',
    does: archives,
    // Figures of the last day are closed before the dispatch is archived
    early: ['closings'],
    names: words.periods.tampered,
    shows: [53],
  },
  {
    name: 'tick that makes new columns',
    office: 'lacking',
    build: versionWithColumns,
    does: once(tick),
    looks: 'file',
  },
];
