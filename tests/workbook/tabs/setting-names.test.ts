import { describe, expect, it } from 'vitest';
import { healthView } from '../../../src/health/health';
import { refresh } from '../../../src/health/refresh';
import { setUp } from '../../../src/set-up/set-up';
import { cellName } from '../../../src/texts/cell-name';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { initialSettingRows } from '../../../src/workbook/tabs/settings-rows';
import { settingsTab } from '../../../src/workbook/tabs/settings-tab';
import { fakeOffice, words } from '../../fakes/office';

const settings = { sendFrom: '9', dailyCap: '7', reportSymbol: 'BC/HU' };
const rows = initialSettingRows(words);
const typedOver = (place: number, ...cells: readonly string[]) => {
  const office = fakeOffice({ settings });
  const before = office.workbook.cells().settings;
  const rules = readRules(office.ports).settings;
  office.workbook.write(settingsTab, [{ row: place + 2, column: 1, cells: [cells] }]);
  return { ...office, before, rules };
};
const saidBy = ({ ports }: ReturnType<typeof typedOver>) => JSON.stringify(healthView(ports));
const sentence = (value: string, place: number) =>
  `Tab “Cài đặt”, ô ${cellName(place + 2, 1)}: “${value}” không phải tên mục nào`;

describe('the overwritten name of a setting', () => {
  it.each(rows.map(({ name }, place) => [name, place] as const))(
    '%s is reported with its cell, the setting still applies, and set-up writes the name again',
    (name, place) => {
      for (const value of ['abc', '']) {
        const office = typedOver(place, value);
        expect(readRules(office.ports).settings).toEqual(office.rules);
        expect(saidBy(office)).toContain(`${sentence(value, place)}, còn thiếu mục “${name}”`);
        setUp(office.ports);
        expect(office.workbook.cells().settings).toEqual(office.before);
        expect(JSON.stringify(office.people.met)).toContain(`“${value}” thành “${name}”`);
      }
    },
  );

  it('is recognised even if all were deleted', () => {
    const office = typedOver(0, '');
    const cells = rows.map(() => ['']);
    office.workbook.write(settingsTab, [{ row: 2, column: 1, cells }]);
    expect(readRules(office.ports).settings).toEqual(office.rules);
    setUp(office.ports);
    expect(office.workbook.cells().settings).toEqual(office.before);
  });

  it('is reported in Theo dõi, not in Tổng hợp, which leaders read', () => {
    const office = typedOver(0, 'abc');
    refresh(office.ports);
    expect(office.workbook.status()).toContain(sentence('abc', 0));
    const cells = office.workbook.summary()?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.join('')).not.toContain('abc');
  });

  it('with another explanation leaves the setting at its default, and set-up adds it', () => {
    const place = rows.findIndex(({ name }) => name === words.settings.sendFrom);
    const office = typedOver(place, 'abc', '9', 'của cơ quan');
    const { name } = rows[place] ?? {};
    expect(readRules(office.ports).settings.sendFrom).toBe(8);
    expect(saidBy(office)).toContain(`${sentence('abc', place)}, còn thiếu mục “${name}”`);
    setUp(office.ports);
    const names = readTab(office.ports, settingsTab, words).rows.map(({ row }) => row.name);
    expect(names).toEqual([...rows.map((row, at) => (at === place ? 'abc' : row.name)), name]);
    expect(saidBy(office)).not.toContain(sentence('abc', place));
  });
});

describe('Cài đặt without a row', () => {
  it('has the default, and people may have rows of their own', () => {
    const office = fakeOffice();
    office.workbook.append(settingsTab, [['Của cơ quan', '1', '']]);
    expect(readRules(office.ports).problems).toEqual([]);
  });
});
