import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { format } from '../../src/texts/format';
import { dispatch } from './dispatch';
import { importUnits, newFile, officeWith, owner, setUp, smallList } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const AMERICAN = { locale: 'en_US', sheetZone: 'America/New_York' } as const;
const region = 'en_US, America/New_York';
const vietnam = { locale: 'vi_VN', zone: 'Asia/Ho_Chi_Minh' };

const regionOf = (google: AppsScript) => {
  const { locale, zone } = google.snapshot();
  return { locale, zone };
};

/** Types a deadline as staff do, and returns the day that the cell then shows. */
function typedDay(google: AppsScript): string | undefined {
  importUnits(google, smallList(1));
  google.call(owner, 'addDispatch', dispatch());
  const cell = cellAt(google, 'dispatches', 'acknowledgeBy', 2);
  google.type(owner, words.tabs.dispatches.name, cell, '5/12/2026');
  return rowsOf(google, 'dispatches')[0]?.acknowledgeBy;
}

/** A file from America in which somebody has typed, with the button pressed at the question about its region. */
function filled(answer: 'YES' | 'NO') {
  const google = newFile(AMERICAN);
  google.type(owner, 'Sheet1', 'A1', 'Danh sách');
  const report = google.press(owner, words.menu.setUp, { answers: ['YES', answer] });
  return { google, report };
}

/** All texts of Tình trạng hệ thống. */
const healthOf = (google: AppsScript) =>
  JSON.stringify(dialogViewOf(google.press(owner, words.menu.openHealth)));

describe('locale and time zone of the spreadsheet', () => {
  it('become Vietnam’s at the first set-up of an empty file, without a question', () => {
    const google = newFile(AMERICAN);
    const report = setUp(google);
    expect(report.shown.filter(({ kind }) => kind === 'alert')).toHaveLength(1);
    expect(dialogViewOf(report)).toMatchObject({ repairs: [] });
    expect(regionOf(google)).toEqual(vietnam);
    expect(rowsOf(google, 'log')[0]?.at).toBe('30/10/2024 08:00');
    expect(typedDay(google)).toBe('05/12/2026');
  });

  it('are asked about where the file has content, and what was changed is said', () => {
    const { google, report } = filled('YES');
    const [, question] = report.shown;
    expect(question).toMatchObject({ text: format(words.setUp.askRegion, { region }) });
    expect(dialogViewOf(report)).toMatchObject({
      repairs: [format(words.setUp.regionSet, { region })],
    });
    expect(regionOf(google)).toEqual(vietnam);
  });

  it('stay if the person says no, and are named by Tình trạng hệ thống, with the day that a typed one becomes', () => {
    const { google } = filled('NO');
    expect(regionOf(google)).toEqual({ locale: 'en_US', zone: 'America/New_York' });
    expect(typedDay(google)).toBe('12/05/2026');
    expect(healthOf(google)).toContain(format(words.health.foreignRegion, { region }));
  });

  it('are no problem where they are Vietnam’s', () => {
    const google = officeWith(smallList(1));
    expect(healthOf(google)).not.toContain('không phải của Việt Nam');
  });
});
