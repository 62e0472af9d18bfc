import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

function typed(texts: string[], format = 'General') {
  const { service, sheet, tab } = openSheet();
  sheet.getRange('B2').setNumberFormat(format);
  return texts.map((text) => {
    const { range, ...rest } = service.type(tab, 'B2', text);
    return { ...rest, a1: range.getA1Notation() };
  });
}

const taken = { accepted: true, refusal: null, a1: 'B2' };

describe('what an edit event says of a typed text', () => {
  it('has the new value, and the old one when there was one', () => {
    expect(typed(['một', 'hai', ''])).toEqual([
      { ...taken, value: 'một' },
      { ...taken, value: 'hai', oldValue: 'một' },
      { ...taken, oldValue: 'hai' },
    ]);
  });

  it('has the serial number of a date, the formula of a formula', () => {
    expect(typed(['5/4/2026', '=A1'])).toEqual([
      { ...taken, value: '46117' },
      { ...taken, value: '=A1', oldValue: '46117' },
    ]);
  });

  it('has the text itself under plain text format', () => {
    expect(typed(['00123'], '@')).toEqual([{ ...taken, value: '00123' }]);
  });
});

describe('people at work', () => {
  it('rename headers and tabs, and move columns of others', () => {
    const { service, sheet, tab, file } = openSheet();
    sheet.getRange('A2:B2').setValues([['Mã', 'Tên đơn vị']]);
    service.renameHeader(tab, 'Tên đơn vị', 'Đơn vị');
    service.insertColumn(tab, 1);
    service.renameTab(tab, 'Theo dõi 2026');
    expect(sheet.getRange('A2:C2').getValues()).toEqual([['', 'Mã', 'Đơn vị']]);
    expect([sheet.getName(), file.getSheetByName(tab)]).toEqual(['Theo dõi 2026', null]);
  });

  it('sort from a first row on, keeping each row together', () => {
    const { service, sheet, tab } = openSheet();
    sheet.getRange('A1:B4').setValues([
      ['Mã', 'Tên'],
      ['2', 'hai'],
      ['', 'không'],
      ['1', 'một'],
    ]);
    sheet.getRange('B4').setNote('ghi chú');
    service.sort(tab, 1, true, 2);
    expect(sheet.getRange('A2:B4').getValues()).toEqual([
      [1, 'một'],
      [2, 'hai'],
      ['', 'không'],
    ]);
    expect(sheet.getRange('B2:B4').getNotes()).toEqual([['ghi chú'], [''], ['']]);
  });

  it('select cells, which scripts find as the active ones', () => {
    const { service, app, file } = openSheet();
    file.insertSheet('Đơn vị');
    file.insertSheet('Cuối');
    service.select('Đơn vị', 'B2:C3');
    expect([
      app.getActiveSheet().getName(),
      app.getActiveRange().getA1Notation(),
      file.getActiveCell().getA1Notation(),
      app.getSelection().getActiveRange()?.getA1Notation(),
    ]).toEqual(['Đơn vị', 'B2:C3', 'B2', 'B2:C3']);
  });

  it('see the value of a formula once it is set', () => {
    const { service, sheet, tab } = openSheet();
    sheet.getRange('A1').setFormula('=COUNTA(B:B)');
    service.compute(tab, 'A1', 12);
    expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual([
      12,
      '=COUNTA(B:B)',
    ]);
  });
});
