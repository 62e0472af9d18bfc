import type { AppsScript } from '../../local/apps-script';
import { importWorkbook } from '../../local/import-workbook';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import type { BackupServer } from '../../src/backup/page/read-tabs';
import { makeBackup } from '../../src/backup/page/save-backup';
import { serverVia, type Transport } from '../../src/frame/server';
import { columnName } from '../../src/texts/cell-name';
import { plainText } from '../../src/texts/safe-text';
import { TABS } from '../../src/workbook/tabs/tabs';
import { acknowledgeAnswer } from '../builders/answers';
import {
  importUnits,
  newFile,
  officeWith,
  owner,
  pageAddress,
  sendAll,
  setUp,
  smallList,
  tokenIn,
  typeSetting,
} from './office';
import { cellAt, placeOf, tabOf, words } from './rows-of';

const silent = () => undefined;

/** Calls the server as the dialog does. Throws the server's errors. */
export const carrying =
  (google: AppsScript, user = owner): Transport =>
  async (name, ...args) => {
    const sent = JSON.parse(JSON.stringify(args)) as unknown[];
    const { result, error } = google.call(user, name, ...sent);
    if (error) throw new Error(error.message);
    return JSON.parse(JSON.stringify(result)) as unknown;
  };

/** Server functions of the add-on as the dialog uses them. */
export const asking = (google: AppsScript, user = owner): BackupServer =>
  serverVia(carrying(google, user));

export const backedUp = (google: AppsScript) => makeBackup(asking(google), BACKUP_WORDS.vi, silent);

/** Puts a backup back as its first sheet says: Google imports it, then a person runs set-up. */
export async function putBack(google: AppsScript, bytes: Uint8Array, user = owner) {
  await importWorkbook(google, bytes);
  return google.press(user, words.menu.setUp, { answers: ['YES'] });
}

/** A spreadsheet in which set-up has just run, with a web page of its own. */
export function freshFile(): AppsScript {
  const google = newFile();
  setUp(google);
  typeSetting(google, 'linkBase', pageAddress);
  return google;
}

/**
 * The texts that the add-on's tabs show, without the apostrophe that keeps them texts, and without blank columns on the
 * right.
 */
export function shownIn(google: AppsScript) {
  const names = google.snapshot().tabs.map(({ name }) => name);
  return Object.fromEntries(
    TABS.filter(({ key }) => names.includes(words.tabs[key].name)).map(({ key }) => {
      const rows = tabOf(google, key).display.map((row) => row.map(plainText).join('\t').trimEnd());
      return [key, rows.join('\n').trimEnd()];
    }),
  );
}

/** Names and notes that break careless code. */
export const NASTY = [
  'Trường "Quang Trung" & <b>Hợp tác</b>',
  '=HYPERLINK("x")',
  '+84 210 123',
  '-5',
  '@ai',
  "'nháy đơn",
  '00123',
  '1E5',
  '1/2',
  '05/04/2026',
  'TRUE',
  'hai\ndòng',
  'ạ'.padEnd(120, 'ạ'),
];

/**
 * An office in use: units with difficult names, sent letters, an answer, a closed period. People
 * have added columns of their own with formulas, dates, numbers, and texts that look like them; one
 * of these columns is between the add-on's.
 */
export function busyOffice(): AppsScript {
  const google = officeWith(smallList(6));
  const { name: units } = words.tabs.units;
  const { name: tracking } = words.tabs.tracking;
  const noteColumn = columnName(placeOf(google, 'units', 'note'));
  NASTY.forEach((note, at) => {
    google.type(owner, units, `${noteColumn}${at + 2}`, note);
  });
  sendAll(google);
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const answer = acknowledgeAnswer({ incomingNumber: '00123', position: '=Văn thư' });
  google.callFromPage('confirmReceipt', token, answer, 'a1'.repeat(16));
  google.call(owner, 'takeClosing', { period: 'Tháng 10/2024' });
  google.file.insertColumn(tracking, 2);
  const own = ['Theo dõi riêng', '05/04/2026', "'00123", '12,5', '=A3', "'=A3", 'chữ'];
  own.forEach((text, at) => {
    google.type(owner, tracking, `B${at + 2}`, text);
  });
  google.file.compute(tracking, 'B6', 'VB-001/PN-001');
  const ownColumn = columnName((tabOf(google, 'units').display[0]?.length ?? 0) + 1);
  google.type(owner, units, `${ownColumn}1`, 'Ghi chú riêng');
  NASTY.forEach((note, at) => {
    google.type(owner, units, `${ownColumn}${at + 2}`, note.startsWith("'") ? note : `'${note}`);
  });
  const state = cellAt(google, 'tracking', 'acknowledge', 3);
  google.file.removeRules(tracking, state);
  google.type(owner, tracking, state, 'Không có trong danh sách');
  google.press(owner, words.menu.updateSummary, {});
  return google;
}

/** Adds a unit, as a person who goes on working might. */
export function addUnit(google: AppsScript): void {
  importUnits(google, [
    ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'],
    ['PN-999', 'Đơn vị mới', 'Trường học', 'moi@phuninh.example.org'],
  ]);
}
