import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

function strictList() {
  const opened = openSheet();
  const rule = opened.app.newDataValidation().requireValueInList(['Chưa', 'Đã']);
  opened.sheet.getRange('F22').setDataValidation(rule.setAllowInvalid(false).build());
  return opened;
}

const REFUSAL =
  'The data you entered in cell F22 violates the data validation rules set on this cell. ' +
  'Please enter one of the following values: Chưa, Đã.';

describe('a strict validation rule', () => {
  it('refuses what a script sets, and the whole block with it', () => {
    const { sheet } = strictList();
    expect(() => sheet.getRange('F22').setValue('đã')).toThrow(REFUSAL);
    expect(() => sheet.getRange('F21:F22').setValues([['x'], ['y']])).toThrow(REFUSAL);
    expect(sheet.getRange('F21').getValue()).toBe('');
    expect(sheet.getRange('F22').setValue('Đã').setValue('').isBlank()).toBe(true);
  });

  it('refuses what a person types', () => {
    const { service, tab, sheet } = strictList();
    const { accepted, refusal } = service.type(tab, 'F22', 'đã');
    expect([accepted, refusal, sheet.getRange('F22').getValue()]).toEqual([false, REFUSAL, '']);
    expect(service.type(tab, 'F22', 'Đã').accepted).toBe(true);
  });

  it('lets a formula through', () => {
    const { sheet } = strictList();
    expect(sheet.getRange('F22').setFormula('=A1').getFormula()).toBe('=A1');
  });
});

describe('a validation rule that warns', () => {
  it('refuses nothing', () => {
    const { sheet, app, service, tab } = openSheet();
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireDate().build());
    expect(sheet.getRange('A1').setValue('mai').getValue()).toBe('mai');
    expect(service.type(tab, 'A1', 'kia').accepted).toBe(true);
  });
});

describe('criteria', () => {
  type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`);
  const cases: [string, (builder: Builder) => Builder, string[], string[]][] = [
    [
      'a date',
      (b) => b.requireDate(),
      ['5/4/2026', '2026-04-05'],
      ['5', '50%', 'chữ', '31/2/2026'],
    ],
    [
      'a date on or after',
      (b) => b.requireDateOnOrAfter(day('2026-04-05')),
      ['5/4/2026', '5/4/2026 10:00'],
      ['4/4/2026'],
    ],
    [
      'a date between',
      (b) => b.requireDateBetween(day('2026-04-05'), day('2026-04-06')),
      ['5/4/2026', '6/4/2026'],
      ['7/4/2026'],
    ],
    ['a number from', (b) => b.requireNumberGreaterThanOrEqualTo(1), ['1', '1,5'], ['0,5', 'chữ']],
    ['a number between', (b) => b.requireNumberBetween(1, 5), ['5'], ['6']],
    ['an e-mail', (b) => b.requireTextIsEmail(), ['a@example.org'], ['a', 'a@b']],
    ['a text with', (b) => b.requireTextContains('xã'), ['Đảng ủy xã'], ['Đảng ủy']],
    ['a checkbox', (b) => b.requireCheckbox(), ['TRUE', 'false'], ['x']],
    ['a checkbox of texts', (b) => b.requireCheckbox('Có', 'Không'), ['Có', 'Không'], ['TRUE']],
  ];

  it.each(cases)('%s', (_name, criterion, good, bad) => {
    const { sheet, app, service, tab } = openSheet();
    const rule = criterion(app.newDataValidation()).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    const accepted = (text: string) => service.type(tab, 'A1', text).accepted;
    expect([bad.map(accepted), good.map(accepted)]).toEqual([
      bad.map(() => false),
      good.map(() => true),
    ]);
  });

  it('a value in a range follows the cells of the range', () => {
    const { sheet, app, service, tab } = openSheet();
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), true);
    sheet.getRange('A1').setDataValidation(rule.setAllowInvalid(false).build());
    expect(service.type(tab, 'A1', 'Xã').accepted).toBe(false);
    sheet.getRange('C2').setValue('Xã');
    expect(service.type(tab, 'A1', 'Xã').accepted).toBe(true);
  });

  it('are null in a builder without any', () => {
    expect(openSheet().app.newDataValidation().getCriteriaType()).toBeNull();
  });

  it('are returned as they were set', () => {
    const { sheet, app } = openSheet();
    const start = day('2026-04-05');
    sheet
      .getRange('A1')
      .setDataValidation(
        app.newDataValidation().requireDateAfter(start).setHelpText('Ngày sau').build(),
      );
    const rule = sheet.getRange('A1').getDataValidation();
    expect([
      rule?.getCriteriaType() === app.DataValidationCriteria.DATE_AFTER,
      rule?.getCriteriaValues(),
      rule?.getHelpText(),
      rule?.getAllowInvalid(),
    ]).toEqual([true, [start], 'Ngày sau', true]);
  });

  it('hold at most 500 items in a list', () => {
    const { app } = openSheet();
    const items = Array.from({ length: 501 }, (_, i) => `mục ${i}`);
    expect(() => app.newDataValidation().requireValueInList(items)).toThrow('limit of 500');
  });

  it.each([
    [[], false],
    [['có'], ''],
    [['có', 'không'], 'không'],
  ])('of checkboxes %j set every cell unchecked: %j', (states, unchecked) => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setValue('x');
    Reflect.apply(cell.insertCheckboxes, cell, states);
    expect(cell.getValue()).toBe(unchecked);
  });

  it('of checkboxes are removed with checked and unchecked values, other values stay', () => {
    const { sheet } = openSheet();
    const cells = sheet.getRange('A1:A3').insertCheckboxes();
    cells.clearDataValidations().setValues([[true], [false], [7]]);
    sheet
      .getRange('A1:A2')
      .insertCheckboxes()
      .setValues([[true], [false]]);
    cells.removeCheckboxes();
    expect(cells.getValues()).toEqual([[''], [''], [7]]);
    expect(cells.getDataValidations()).toEqual([[null], [null], [null]]);
  });
});
