import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import type { TodayView, UnitFile } from '../../src/health/today/today-view';
import { colleague, officeWith, owner, passDays, sendAll, smallList, tickAt } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { viewOf } from './view-of';

/** Data of the sidebar that the first menu entry opens. */
function sidebar(google: AppsScript, user = owner): TodayView {
  const [entry] = google.menus(user)[0]?.lines ?? [];
  if (entry?.kind !== 'item') throw new Error('The menu does not begin with an entry');
  const { shown } = google.press(user, entry.label);
  const [side] = shown;
  if (side?.kind !== 'sidebar') throw new Error('No sidebar was opened');
  expect(side.title).toBe(words.menu.openToday);
  return viewOf(side.html) as unknown as TodayView;
}

function unitFile(google: AppsScript, code: string): UnitFile {
  return google.call(owner, 'readUnitFile', code).result as UnitFile;
}

const statusTextOf = (google: AppsScript, at: number) => rowsOf(google, 'tracking')[at]?.statusText;

const slip = {
  dispatch: 'VB-001',
  unit: 'PN-001',
  answer: 'acknowledged',
  channel: 'paper',
  position: 'Hiệu trưởng',
  reason: 'công văn giấy',
};

/** An office on the second working day after the acknowledgement deadline. */
function lateOffice(): AppsScript {
  const google = officeWith(smallList(3));
  sendAll(google);
  tickAt(google, '2024-11-11T17:05:00Z');
  tickAt(google, '2024-11-12T02:00:00Z');
  return google;
}

describe('the sidebar of the day', () => {
  it('is the first entry of the menu, shows the same to the owner and a colleague, and writes nothing', () => {
    const google = lateOffice();
    const before = google.snapshot();
    const view = sidebar(google);
    expect(view.items.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['awaiting', 'overdue']),
    );
    expect(sidebar(google, colleague).items).toEqual(view.items);
    expect(google.snapshot()).toEqual(before);
  });

  it('never opens by itself', () => {
    const google = lateOffice();
    expect(google.open(owner).flatMap(({ shown }) => shown)).toEqual([]);
  });

  it('shows letters that have waited since yesterday when it is opened again, like the letter to the owner', () => {
    const google = lateOffice();
    const { items } = sidebar(google);
    passDays(google, 1);
    const again = google.call(owner, 'readToday').result as TodayView;
    const awaiting = ({ key }: { key: string }) => key === 'awaiting';
    expect(again.items.find(awaiting)).toEqual({
      ...items.find(awaiting),
      lines: [expect.stringMatching(/^3 thư chờ duyệt quá một ngày làm việc, lâu nhất từ ngày /)],
    });
    const told = google.letters.at(-1);
    expect(told).toMatchObject({ to: owner, subject: expect.stringContaining('[Đôn Đốc]') });
    expect(told?.body).toContain(again.items.find(awaiting)?.text);
  });

  it('says by how many units more are late than the day before', () => {
    const google = officeWith(smallList(3));
    sendAll(google);
    // The deadline 08/11/2024 has passed on the next day
    tickAt(google, '2024-11-07T17:05:00Z');
    tickAt(google, '2024-11-08T17:05:00Z');
    const late = sidebar(google).items.find(({ key }) => key === 'overdue');
    expect(late?.text).toBe('3 đơn vị quá hạn (+3 so với ngày 08/11/2024).');
  });
});

describe('one unit', () => {
  it('is shown with its own data from the tabs, and no other unit’s', () => {
    const file = unitFile(lateOffice(), 'PN-002');
    expect(file.unit.name).toBe('Đơn vị 002');
    expect(file.owed).toMatchObject({
      count: 1,
      rows: [{ unitCode: 'PN-002', dispatchId: 'VB-001' }],
    });
    expect(file.letters.count).toBe(2);
    expect(file.letters.rows.map(({ kind }) => kind)).toEqual(['notice', 'followUp']);
    expect(file.link).toContain('?t=');
  });

  it.each([
    ['tracking', 'unitName'],
    ['units', 'name'],
  ] as const)('is that of the row at the cursor in %s', (tab, column) => {
    const google = lateOffice();
    const header = tab === 'tracking' ? 2 : 1;
    google.file.select(words.tabs[tab].name, cellAt(google, tab, column, header + 3));
    expect(unitFile(google, '').unit.code).toBe('PN-003');
    google.file.select(words.tabs[tab].name, 'A1');
    expect(google.call(owner, 'readUnitFile', '').error?.message).toBe(words.today.noUnitRow);
  });

  it('is filled in in the form that is opened for it', () => {
    const google = lateOffice();
    const chosen = { unit: 'PN-002', dispatch: 'VB-001', exempt: 'yes' };
    const { shown } = google.call(owner, 'openDeadline', chosen);
    expect(viewOf(shown[0] && 'html' in shown[0] ? shown[0].html : '')).toMatchObject({ chosen });
  });
});

describe('a row of Theo dõi after an act', () => {
  it.each([
    ['recordAnswer', slip, 'Xác nhận: hoàn thành quá hạn'],
    [
      'changeDeadline',
      { ...slip, stage: 'acknowledge', until: '2024-11-29', reason: 'xin lùi' },
      'Xác nhận: trong hạn (29/11/2024)',
    ],
    [
      'changeDeadline',
      { ...slip, stage: 'acknowledge', exempt: 'yes', sure: 'yes', reason: 'không thuộc diện' },
      words.status.exempt,
    ],
  ])('has the right status at once: %s', (act, answers, statusText) => {
    const google = lateOffice();
    expect(statusTextOf(google, 0)).toContain('quá hạn');
    expect(google.call(owner, act, answers).result).toEqual({
      done: true,
      message: expect.any(String),
    });
    const now = statusTextOf(google, 0);
    expect(now).toContain(statusText);
    tickAt(google, '2024-11-12T02:10:00Z');
    expect(statusTextOf(google, 0)).toBe(now);
  });
});
