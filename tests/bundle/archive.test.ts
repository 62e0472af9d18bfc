import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeArchive } from '../../src/backup/page/make-archive';
import { readTabs } from '../../src/backup/page/read-tabs';
import type { BackupView } from '../../src/backup/rules/backup-view';
import type { SectionsView } from '../../src/forms/form-view';
import { toDispatchId } from '../../src/records/dispatch';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { shows } from '../promises/shows';
import { asking } from './backup-office';
import { dispatch } from './dispatch';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn } from './office';
import { cellAt, rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

shows(53);

const silent = () => undefined;

/**
 * An office in February 2025 with two dispatches. One was closed in 2024, with letters and an
 * answer; the other is still active. `hasBook` is true if the book of 2024 has been downloaded.
 */
function pastYear(hasBook = true): AppsScript {
  const google = officeWith(smallList(3));
  sendAll(google);
  google.call(owner, 'recordAnswer', answer);
  google.call(owner, 'addDispatch', { ...dispatch(), number: '1500-CV/HU' });
  google.call(owner, 'changeDispatch', { dispatch: 'VB-001', state: 'closed' });
  tickAt(google, '2025-02-03T03:00:00Z');
  if (hasBook) google.call(owner, 'readYear', '2024');
  return google;
}

const answer = { dispatch: 'VB-001', unit: 'PN-001', channel: 'phone', acknowledge: 'yes' };

const chosen = { dispatchIds: [toDispatchId('VB-001')], years: [2024], words: BACKUP_WORDS.vi };

const archive = async (google: AppsScript) => {
  const { bytes, order } = await makeArchive(asking(google), chosen, silent);
  return { bytes, order, outcome: google.call(owner, 'archiveDispatches', order) };
};

const backupView = (google: AppsScript) =>
  dialogViewOf(google.press(owner, words.menu.openBackup)) as unknown as BackupView;

const past = pastYear();
const saved = past.save();

describe('a dispatch that was closed this year or last year', () => {
  it('can be archived only once the book of its year has been downloaded since', async () => {
    const google = pastYear(false);
    const { archivableDispatches, needsBook } = backupView(google);
    expect(archivableDispatches).toEqual([]);
    expect(needsBook).toEqual([{ number: '1384-CV/HU', year: '2024' }]);
    const { outcome } = await archive(google);
    expect(outcome.error?.message).toBe(words.backup.notArchivable);
    google.call(owner, 'readYear', '2025');
    expect(backupView(google)).toMatchObject({ archivableDispatches: [] });
    google.call(owner, 'readYear', '2024');
    expect(backupView(google)).toMatchObject({
      archivableDispatches: [{ id: 'VB-001' }],
      needsBook: [],
    });
    expect((await archive(google)).outcome.result).toMatchObject({ done: true });
  });
});

describe('a dispatch that was closed in a past year', () => {
  it('is not listed while the tab Văn bản is damaged, which is reported, and a backup can still be made', async () => {
    past.restore(saved);
    const { name } = words.tabs.dispatches;
    const headers = headersOf('dispatches', words);
    past.file.renameHeader(name, headers.completeBy ?? '', 'Hạn');
    expect(backupView(past)).toMatchObject({
      archivableDispatches: [],
      archiveFault: expect.stringContaining('“Hạn hoàn thành”'),
    });
    const backup = await readTabs(asking(past), () => undefined);
    expect(backup?.rows.get('dispatches')?.length).toBe(3);
  });

  it('is listed with the numbers of its rows, and an active one is not listed', () => {
    past.restore(saved);
    expect(backupView(past).archivableDispatches).toEqual([
      {
        id: 'VB-001',
        number: '1384-CV/HU',
        subject: dispatch().subject,
        year: 2024,
        units: 3,
        letters: 3,
      },
    ]);
  });

  it('is completely in its file before any row leaves the tabs', async () => {
    past.restore(saved);
    const before = past.save().file;
    const { bytes, order } = await makeArchive(asking(past), chosen, silent);
    expect(order.fileName).toBe('Don-doc_luu-tru_2024_Van-phong-Huyen-uy_2025-02-03.xlsx');
    expect(past.save().file).toEqual(before);
    const parts = unzipSync(bytes);
    const sheets = ['dispatches', 'tracking', 'outbox'].map((_, at) =>
      strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array()),
    );
    expect(sheets.map((xml) => (xml.match(/<row /g) ?? []).length)).toEqual([2, 5, 4]);
    expect(sheets.join('')).not.toContain('1500-CV/HU');
  });

  it('loses its rows in the tabs, but keeps its own row and the figures of the total and of each block', async () => {
    past.restore(saved);
    const { outcome } = await archive(past);
    expect(outcome.result).toEqual({
      done: true,
      message:
        'Đã lưu trữ văn bản 1384-CV/HU vào tệp Don-doc_luu-tru_2024_Van-phong-Huyen-uy_2025-02-03.xlsx. Số liệu toàn văn bản và từng khối còn ở tab “Kỳ báo cáo”.',
    });
    expect(rowsOf(past, 'tracking').map(({ key }) => key)).toEqual(
      ['PN-001', 'PN-002', 'PN-003'].map((unit) => `VB-002/${unit}`),
    );
    expect(rowsOf(past, 'dispatches').map(({ id, archivedOn }) => [id, archivedOn])).toEqual([
      ['VB-001', '03/02/2025'],
      ['VB-002', ''],
    ]);
    const { total, block } = words.choices.figureLevel;
    expect(
      rowsOf(past, 'periods').map(({ dispatchId, level, units }) => [dispatchId, level, units]),
    ).toEqual([
      ['VB-001', total, '3'],
      ['VB-001', block, '3'],
    ]);
    expect(rowsOf(past, 'log').filter(({ dispatch }) => dispatch === 'VB-001')).toEqual([]);
    expect(rowsOf(past, 'log').at(-1)?.detail).toContain('Đã lưu trữ văn bản 1384-CV/HU');
  });

  it('causes no fault in Tình trạng hệ thống, in letters or in forms', async () => {
    past.restore(saved);
    const problems = () => {
      const view = dialogViewOf(past.press(owner, words.menu.openHealth));
      const { sections } = view as unknown as SectionsView;
      return sections.flatMap(({ lines }) => lines.filter(({ warns }) => warns));
    };
    const before = problems();
    await archive(past);
    expect(problems()).toEqual(before);
    expect(backupView(past).archivableDispatches).toEqual([]);
    const form = dialogViewOf(past.press(owner, words.menu.openDispatchState));
    expect(JSON.stringify(form)).not.toContain('1384-CV/HU');
    const report = dialogViewOf(past.press(owner, words.menu.openReport));
    expect(report.dispatches).toContainEqual(
      expect.objectContaining({ id: 'VB-001', archivedOn: expect.any(String) }),
    );
    past.call(owner, 'queueLetters');
    expect(past.call(owner, 'sendNextChunk').result).toMatchObject({ stopped: '' });
  });

  it('is reported on by its closed figures', async () => {
    past.restore(saved);
    await archive(past);
    const order = { dispatches: ['VB-001'], period: 'Kết thúc 30/10/2024' };
    const [sent] = past.call(owner, 'readReports', order).result as SentReports;
    expect(reportData(sent)).toMatchObject({ totals: { units: 3 } });
    expect(past.call(owner, 'readReports', { ...order, period: '' }).error?.message).toContain(
      'Không còn số liệu',
    );
  });

  it('can be read through the links in its letters until it is archived', async () => {
    past.restore(saved);
    const view = () => {
      const token = tokenIn(past.letters[0] ?? { body: '' });
      const { dispatches } = pageViewOf(past.visit({ parameter: { t: token } })) as {
        dispatches: { id: string }[];
      };
      return dispatches.map(({ id }) => id);
    };
    const before = view();
    await archive(past);
    expect([before, view()]).toEqual([['VB-001'], []]);
  });

  it('is not archived if a row has changed since the file was downloaded', async () => {
    past.restore(saved);
    const { order } = await makeArchive(asking(past), chosen, silent);
    past.type(owner, words.tabs.tracking.name, cellAt(past, 'tracking', 'note', 3), 'Mới ghi thêm');
    const before = past.save().file;
    const { error } = past.call(owner, 'archiveDispatches', order);
    expect(error?.message).toContain('Tab “Theo dõi” đã thay đổi');
    expect(past.save().file).toEqual(before);
  });

  it('is not archived while a period is being closed, whose rows are written without the lock', async () => {
    past.restore(saved);
    const { order } = await makeArchive(asking(past), chosen, silent);
    const { script } = saved.state.properties;
    const closing = 'begun 2025-02-03T10:00 1';
    const properties = { ...saved.state.properties, script: { ...script, closing } };
    past.restore({ ...saved, state: { ...saved.state, properties } });
    const { error } = past.call(owner, 'archiveDispatches', order);
    expect(error?.message).toEqual(words.errors.busy);
    expect(past.save().file).toEqual(saved.file);
  });

  it('is not archived if it is not over', async () => {
    past.restore(saved);
    const order = { dispatchIds: ['VB-002'], fileName: 'a.xlsx', digests: {} };
    const { error } = past.call(owner, 'archiveDispatches', order);
    expect(error?.message).toEqual(words.backup.notArchivable);
  });

  it('takes along what people wrote beside its rows, and nothing that they wrote beside others', async () => {
    past.restore(saved);
    const { name } = words.tabs.tracking;
    past.file.insertColumn(name, 2);
    for (const row of [3, 4, 5, 6, 7, 8]) past.type(owner, name, `B${row}`, `riêng ${row}`);
    past.file.sort(name, 1, false, 3);
    await archive(past);
    const kept = tabOf(past, 'tracking')
      .display.slice(2)
      .map((row) => row.slice(0, 2));
    expect(kept).toEqual([
      ['Đơn vị 003', 'riêng 8'],
      ['Đơn vị 002', 'riêng 7'],
      ['Đơn vị 001', 'riêng 6'],
    ]);
  });
});
