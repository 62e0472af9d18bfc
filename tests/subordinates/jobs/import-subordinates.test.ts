import { describe, expect, it } from 'vitest';
import { refresh } from '../../../src/health/refresh';
import type { PeriodFile } from '../../../src/periods/rules/period-file';
import { figuresIn, stageFigures } from '../../../src/records/figures';
import { reportData } from '../../../src/report/data/sent-report';
import { readReports } from '../../../src/report/jobs/report-dialog';
import {
  importSubordinates,
  subordinateFilesView,
  subordinatesView,
} from '../../../src/subordinates/jobs/import-subordinates';
import { subordinatesDialog } from '../../../src/subordinates/subordinates-dialog';
import { showDialog } from '../../../src/workbook/dialog';
import type { TabWriter } from '../../../src/workbook/tab-ports';
import { dispatchesTab } from '../../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { subordinateTab } from '../../../src/workbook/tabs/subordinates-tab';
import { isSummaryDue } from '../../../src/workbook/writing/summary-due';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { communeFile, periodFile } from '../../builders/period-file';
import { communeUnit } from '../../builders/subordinates';
import { fakeOffice } from '../../fakes/office';

const units = [0, 1, 2].map((at) => communeUnit(at));
const place = { dispatch: 'VB-001', period: 'Tháng 11/2024' };
const again = { closing: 2, closedAt: '2024-12-03T08:00', reason: 'Bổ sung' };

const entry = (file: PeriodFile, code: string) => ({ file, code });
const first = communeFile(0);
const second = communeFile(1);
const order = { ...place, files: [entry(first, 'X-001'), entry(second, 'X-002')] };

const stopped = (): never => {
  throw new Error('stopped');
};
const province = () => fakeOffice({ units, now: '2024-12-05T09:00' });
const rowsIn = ({ workbook }: ReturnType<typeof province>) =>
  workbook
    .rows(subordinateTab)
    .map(({ code, office, closing, ...figures }) => [
      code,
      office,
      closing,
      figures.units,
      stageFigures(figuresIn(figures), 'acknowledge').done,
    ]);
const summaryTexts = ({ workbook }: ReturnType<typeof province>) =>
  (workbook.summary()?.rows ?? []).map(({ cells }) => cells.filter((cell) => cell !== ''));

describe('the dialog for subordinate offices', () => {
  it('opens with its data, and makes no tab', () => {
    const office = province();
    showDialog(office.ports, subordinatesDialog);
    expect(office.people.met).toEqual([
      {
        opened: 'subordinates',
        title: 'Nhập tổng hợp cấp dưới',
        view: { language: 'vi', files: subordinateFilesView(office.ports) },
      },
    ]);
    expect(office.workbook.has(subordinateTab)).toBe(false);
  });

  it('opens without its data if reading them takes longer than a second call', () => {
    const { ports } = province();
    const long = { ...ports, rawTabs: { ...ports.rawTabs, rows: () => 5_001 } };
    expect(subordinatesView(long)).toEqual({ language: 'vi', files: null });
  });

  it('gets the dispatches that are followed up, the units that owe them, and no contact', () => {
    const { ports } = fakeOffice({
      units: [...units, communeUnit(3, { state: 'ended', contact: 'Nguyễn Văn Mẫu' })],
      dispatches: [dispatch(), dispatch({ id: 'VB-002', state: 'cancelled' })],
    });
    const view = subordinateFilesView(ports);
    expect(view.dispatches.map(({ id, owingUnits: owing }) => [id, owing])).toEqual([
      ['VB-001', ['X-001', 'X-002', 'X-003']],
    ]);
    expect(view.reports).toEqual([]);
    expect(JSON.stringify(view)).not.toMatch(/@|Nguyễn/);
  });
});

describe('importing period files', () => {
  it('writes a row for each, makes the tab, reports how many have sent, and logs it', () => {
    const office = province();
    const outcome = importSubordinates(office.ports, order);
    expect(outcome).toEqual({
      done: true,
      message:
        'Đã nhập số liệu của 2 cơ quan vào tab “Cấp dưới”: văn bản 1384-CV/HU, kỳ “Tháng 11/2024”. Đến nay 2/3 cơ quan đã gửi. Tab “Tổng hợp” đã có số liệu mới.',
    });
    expect(rowsIn(office)).toEqual([
      ['X-001', first.office, 1, first.total.units, stageFigures(first.total, 'acknowledge').done],
      [
        'X-002',
        second.office,
        1,
        second.total.units,
        stageFigures(second.total, 'acknowledge').done,
      ],
    ]);
    const [line] = office.workbook.rows(logTab).slice(-1);
    expect(line).toMatchObject({ event: 'subordinateImported', dispatch: 'VB-001' });
  });

  it('counts the offices on their own if none of them is a unit in the list', () => {
    const files = [entry(first, ''), entry(second, '')];
    const strangers = fakeOffice({ units: [communeUnit(7)], now: '2024-12-05T09:00' });
    expect(importSubordinates(strangers.ports, { ...place, files })).toMatchObject({
      message: expect.stringContaining('Đến nay 2 cơ quan đã gửi. '),
    });
  });

  it('rebuilds the summary, separate from the figures of our own units', () => {
    const office = province();
    importSubordinates(office.ports, order);
    const texts = summaryTexts(office).map((cells) => cells.join(' | '));
    const at = texts.findIndex((text) => text.startsWith('Tổng hợp cấp dưới, kỳ Tháng 11/2024'));
    expect(texts[at + 1]).toContain('không cộng vào số liệu nêu trên. 2/3 cơ quan đã gửi;');
    const total = first.total.units + second.total.units;
    expect(texts.slice(at).find((text) => text.startsWith('Tổng cộng'))).toMatch(
      new RegExp(`^Tổng cộng \\| [█░]+ [\\d,]+% \\| ${total} \\|`),
    );
    expect(texts.slice(at)).toContain('Cơ quan chưa gửi (1)');
    expect(texts.slice(0, at).find((text) => text.startsWith('Tổng cộng'))).toMatch(
      /^Tổng cộng \| [█░]+ [\d,]+% \| 3 \|/,
    );
  });

  it('leaves the summary to the clock if the run dies before it is built', () => {
    const office = province();
    refresh(office.ports);
    expect(isSummaryDue(office.ports.scriptProperties)).toBe(false);
    const dying = { ...office.ports, summaryWriter: { ...office.workbook, writeSummary: stopped } };
    expect(() => importSubordinates(dying, order)).toThrow('stopped');
    expect(rowsIn(office)).toHaveLength(2);
    expect(isSummaryDue(office.ports.scriptProperties)).toBe(true);
  });

  it('copies a closing left by a dead run before the summary flag is cleared', () => {
    const office = fakeOffice({ units, now: '2024-12-05T09:00', answers: ['Quý IV'] });
    const write: TabWriter['write'] = (tab, blocks) =>
      tab === dispatchesTab ? stopped() : office.workbook.write(tab, blocks);
    const dying = { ...office.ports, writer: { ...office.workbook, write } };
    expect(() => closeByHand(dying)).toThrow('stopped');
    importSubordinates(office.ports, order);
    const copied = office.workbook.rows(dispatchesTab).flatMap(({ closings }) => closings ?? []);
    expect(JSON.stringify(copied)).toContain('Quý IV');
    expect(isSummaryDue(office.ports.scriptProperties)).toBe(false);
  });

  it('changes nothing if the same files are imported again', () => {
    const office = province();
    importSubordinates(office.ports, order);
    const before = office.workbook.cells();
    const outcome = importSubordinates(office.ports, order);
    expect(outcome).toMatchObject({ message: expect.stringContaining('2 tệp đã được nhập') });
    expect(office.workbook.cells()).toEqual(before);
    importSubordinates(office.ports, { ...order, files: [...order.files, ...order.files] });
    expect(office.workbook.cells()).toEqual(before);
  });

  it('counts a later closing and keeps the earlier one', () => {
    const office = province();
    importSubordinates(office.ports, order);
    const later = communeFile(0, { facts: again });
    const outcome = importSubordinates(office.ports, { ...place, files: [entry(later, 'X-001')] });
    expect(outcome).toMatchObject({
      message: expect.stringContaining('1 cơ quan gửi lần chốt mới'),
    });
    expect(rowsIn(office).map(([code, , closing]) => [code, closing])).toEqual([
      ['X-001', 1],
      ['X-002', 1],
      ['X-001', 2],
    ]);
    const { subordinates: lower } = reportData(
      readReports(office.ports, { dispatches: ['VB-001'], period: '' })[0],
    );
    expect(lower?.offices.map(({ code, corrected }) => [code, corrected])).toEqual([
      ['X-001', true],
      ['X-002', false],
    ]);
  });

  it.each([
    [
      'a figure was changed',
      { files: [entry({ ...first, total: { ...first.total, units: 99 } }, '')] },
      /^Chưa ghi gì: số liệu của Văn phòng Đảng ủy xã Mẫu số 1 không khớp/,
    ],
    [
      'an office was renamed',
      { files: [entry({ ...first, office: 'Khác' }, '')] },
      /^Chưa ghi gì: số liệu của Khác/,
    ],
    ['the unit is gone', { files: [entry(first, 'X-999')] }, /không còn đơn vị mã X-999/],
    ['the dispatch is gone', { dispatch: 'VB-009' }, /Không còn văn bản này/],
    ['no period was chosen', { period: ' ' }, /Chưa chọn kỳ/],
  ])('writes nothing when %s', (_, change, sentence) => {
    const office = province();
    const before = office.workbook.cells();
    expect(() => importSubordinates(office.ports, { ...order, ...change })).toThrow(sentence);
    expect(office.workbook.cells()).toEqual(before);
  });

  it('keeps names that a spreadsheet could take for a formula, with valid seals', () => {
    const office = province();
    const odd = periodFile({
      office: '=Văn phòng "xã" & <Lạ>',
      dispatch: { issuingBody: '+Tỉnh ủy' },
      facts: { period: '-Kỳ 1', reason: '@sửa', closing: 2 },
    });
    importSubordinates(office.ports, { ...place, files: [entry(odd, '')] });
    const { subordinates: lower } = reportData(
      readReports(office.ports, { dispatches: ['VB-001'], period: '' })[0],
    );
    expect(lower?.offices).toMatchObject([{ name: '=Văn phòng "xã" & <Lạ>', sound: true }]);
    expect(office.workbook.rows(subordinateTab)).toMatchObject([{ ownPeriod: '-Kỳ 1' }]);
  });
});
