import type { AppsScript } from '../../../local/apps-script';
import { viewIn } from '../../../local/demo/mailbox';
import { headersOf, tableOf } from '../../../local/sheet-table';
import { BACKUP_WORDS } from '../../../src/backup/page/backup-words';
import { makeArchive } from '../../../src/backup/page/make-archive';
import type { BackupServer } from '../../../src/backup/page/read-tabs';
import { makeBackup } from '../../../src/backup/page/save-backup';
import type { BackupView } from '../../../src/backup/rules/backup-view';
import { serverVia } from '../../../src/frame/server';
import type { TabKey } from '../../../src/records/tab-key';
import { cellName } from '../../../src/texts/cell-name';
import {
  type Act,
  call,
  dayAhead,
  filling,
  menuLabels,
  someRow,
  typedDay,
  typeInto,
} from './stage';

/** Closes the current period, with a proposal. */
export const closePeriod = filling('takeClosing', () => ({
  period: '',
  'proposal VB-001': 'Xin ý kiến Thường trực.',
}));

/** Corrects a closed period. */
export const correctPeriod = filling('takeClosing', (stage) => ({
  period: someRow(stage, 'periods').text('period'),
  reason: 'bổ sung số liệu',
}));

/**
 * Reads the report on a dispatch, on its latest closed period and on the year, prints a PDF, and
 * opens the summary page.
 */
export const readReports: Act = (stage) => {
  const { google, user, words } = stage;
  const { rows, text } = tableOf(google, 'periods', words);
  const closed = rows.map((row) => ({
    dispatches: [text(row, 'dispatchId')],
    period: text(row, 'period'),
  }));
  const dispatches = [someRow(stage, 'dispatches').text('id')];
  for (const of of [{ dispatches, period: '' }, ...closed.slice(-1)])
    google.call(user, 'readReports', of);
  call(stage, 'readYear');
  call(stage, 'printReport', '<p>Báo cáo</p>');
  call(stage, 'openSummaryPage');
};

/** Sends the test letter to oneself, opens the test page behind its link, and presses the button there. */
export const tryPage: Act = (stage) => {
  call(stage, 'saveSetUp', 'test', {});
  const { body = '' } = stage.google.letters.at(-1) ?? {};
  const [address = '', token] = /https?:\S+\?test=(\S+)/.exec(body) ?? [];
  if (address === '') throw new Error('no test letter came');
  stage.google.visit(address);
  stage.google.callFromPage('takePageTest', token);
};

/** Runs Thiết lập ban đầu again and adds a holiday there. */
export const setUpAgain: Act = (stage) => {
  const { google, user, words } = stage;
  google.press(user, words.menu.setUp, { answers: ['YES'] });
  call(stage, 'readSetUp');
  call(stage, 'saveSetUp', 'holidays', { [dayAhead(stage, 5)]: 'yes' });
};

/** Opens every menu entry and answers questions with yes. */
export const openEverything: Act = ({ google, user }) => {
  for (const label of menuLabels(google.menus(user)))
    google.press(user, label, { answers: ['YES', 'YES', 'YES'] });
};

/** Adds a holiday and writes openings of two letters. */
export const editTemplates: Act = (stage) => {
  const { google, user, words } = stage;
  const { name, headers, rows } = tableOf(google, 'daysOff', words);
  const below = Math.max(...rows.map(({ at }) => at)) + 1;
  const column = headers.indexOf(headersOf('daysOff', words).day ?? '') + 1;
  google.type(user, name, cellName(below, column), typedDay(stage, 3));
  for (const text of ['{khong}', 'Nhắc việc: {văn bản}']) {
    typeInto(stage, someRow(stage, 'templates'), { column: 'opening', text });
  }
};

/** Inserts a column of the office's own into a tab, sorts the rows, inserts one and deletes one. */
export const rearrange: Act = (stage) => {
  const { google, words, chance } = stage;
  const key = chance.pick(['tracking', 'units', 'outbox'] as const satisfies readonly TabKey[]);
  const { name, headers, rows } = tableOf(google, key, words);
  const first = Math.min(...rows.map(({ at }) => at));
  const place = chance.between(2, 6);
  google.file.insertColumn(name, place);
  google.file.removeRules(name, `${cellName(1, place)}:${cellName(200, place)}`);
  google.file.type(name, cellName(first - 1, place), 'Cột của phòng');
  google.file.type(name, cellName(first, place), 'ghi chú riêng');
  google.file.sort(name, chance.between(1, headers.length), chance.next() < 0.5, first);
  google.file.insertRow(name, first + chance.between(0, 5));
  google.file.deleteRow(name, first + chance.between(6, 12));
};

const silent = () => undefined;

const server = (google: AppsScript, user: string): BackupServer =>
  serverVia(async (fn, ...args) => structuredClone(call({ google, user }, fn, ...args)));

/** Archives the dispatches that ended in a past year. */
export const archive: Act = async (stage) => {
  const { google, user, words, language } = stage;
  const { shown } = google.press(user, words.menu.openBackup);
  const [html = ''] = shown.flatMap((one) => ('html' in one ? [one.html] : []));
  const { archivableDispatches } = viewIn<BackupView>(html);
  if (archivableDispatches.length === 0) throw new Error('no dispatch can be archived');
  const dispatchIds = archivableDispatches.map(({ id }) => id);
  const years = archivableDispatches.map(({ year }) => year);
  const choice = { dispatchIds, years, words: BACKUP_WORDS[language] };
  const { order } = await makeArchive(server(google, user), choice, silent);
  call(stage, 'archiveDispatches', order);
};

/** Makes a backup, which changes nothing in the file. */
export const backUp: Act = async ({ google, user, language }) => {
  await makeBackup(server(google, user), BACKUP_WORDS[language], silent);
};
