import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

describe('writes of a run', () => {
  it('are visible to the run at once and to others after flush', () => {
    const { sheet, app, asRun } = openSheet();
    const value = () => sheet.getRange('A1').getValue();
    asRun(1, () => sheet.getRange('A1').setValue('mới'));
    expect([asRun(1, value), asRun(2, value), value()]).toEqual(['mới', '', '']);
    asRun(1, () => app.flush());
    expect([asRun(2, value), value()]).toEqual(['mới', 'mới']);
  });

  it('are committed at its end and lost when it is killed', () => {
    const { sheet, service, asRun } = openSheet();
    asRun(1, () => sheet.getRange('A1').setValue('còn'));
    asRun(2, () => sheet.getRange('A2').setValue('mất'));
    service.end(1);
    service.discard(2);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([['còn'], ['']]);
  });

  it('do not undo what others wrote meanwhile into the same row', () => {
    const { sheet, service, asRun } = openSheet();
    asRun(1, () => sheet.getRange('A1').setValue('một'));
    asRun(2, () => sheet.getRange('B1').setValue('hai'));
    service.end(2);
    service.end(1);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['một', 'hai']]);
  });

  it('land by position, on another row when a person has inserted one meanwhile', () => {
    const { sheet, service, tab, asRun } = openSheet();
    sheet.getRange('A1:A2').setValues([['đơn vị 1'], ['đơn vị 2']]);
    asRun(1, () => sheet.getRange('B2').setValue('đã gửi'));
    service.insertRow(tab, 1);
    service.end(1);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['', ''],
      ['đơn vị 1', 'đã gửi'],
      ['đơn vị 2', ''],
    ]);
  });

  it('fail at flush when their tab has been deleted, the others being kept', () => {
    const { file, service, app, asRun } = openSheet();
    const other = file.insertSheet('Nhật ký');
    asRun(1, () => {
      other.getRange('A1').setValue('mất');
      file.getSheets()[0]?.getRange('A1').setValue('còn');
    });
    service.deleteTab('Nhật ký');
    expect(() => asRun(1, () => app.flush())).toThrow(/^Sheet \d+ not found$/);
    expect(file.getSheets()[0]?.getRange('A1').getValue()).toBe('còn');
  });

  it('of a run with a stale read are based on the file before the last change for one call', () => {
    const { sheet, service, tab, asRun } = openSheet();
    service.type(tab, 'A1', 'cũ');
    service.type(tab, 'A1', 'mới');
    const cell = sheet.getRange('A1');
    service.readStale(1);
    const read = () => asRun(1, () => cell.getValue());
    expect([read(), read()]).toEqual(['cũ', 'mới']);
  });
});

describe('a snapshot', () => {
  it('restores the whole file', () => {
    const { service, file, sheet, app } = openSheet();
    const rule = app.newDataValidation().requireValueInList(['A', 'B']).setAllowInvalid(false);
    sheet.getRange('A1:C2').setValues([
      ['5/4/2026', 1.5, '=SUM(B:B)'],
      ['chữ', true, ''],
    ]);
    sheet.getRange('D1:D3').setDataValidation(rule.build()).setBackground('#ff0000');
    sheet.getRange('A2').setNote('ghi chú');
    sheet.getRange('E1:F2').merge();
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(2, 240);
    sheet.hideRows(2);
    sheet.protect().setWarningOnly(true).setDescription('Chỉ cảnh báo');
    file.insertSheet('Khác').setTabColor('#00ff00').hideSheet();
    const taken = service.snapshot();
    const other = openSheet({ locale: 'en_US', zone: 'UTC' }).service;
    other.restore(JSON.parse(JSON.stringify(taken)));
    expect(other.snapshot()).toEqual(taken);
  });
});
