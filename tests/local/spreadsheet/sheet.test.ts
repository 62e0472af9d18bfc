import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

const names = (sheets: GoogleAppsScript.Spreadsheet.Sheet[]) => sheets.map((one) => one.getName());

describe('tabs', () => {
  it('are inserted after the open one or at an index, and opened', () => {
    const { file, tab } = openSheet();
    file.insertSheet('Hai');
    file.insertSheet('Không', 0);
    file.insertSheet('Cuối', 3);
    expect(names(file.getSheets())).toEqual(['Không', tab, 'Hai', 'Cuối']);
    expect(file.getActiveSheet().getName()).toBe('Cuối');
    file.moveActiveSheet(1);
    expect(names(file.getSheets())).toEqual(['Cuối', 'Không', tab, 'Hai']);
  });

  it('get a name of Google’s if null is given', () => {
    const { file } = openSheet();
    const made = file.insertSheet(null as unknown as string).getName();
    expect([made.length > 0, made]).not.toEqual([true, 'null']);
    expect(names(file.getSheets())).toContain(made);
  });

  it('have names that are unique regardless of letter case', () => {
    const { file } = openSheet();
    file.insertSheet('Đơn vị');
    expect(() => file.insertSheet('ĐƠN VỊ')).toThrow(
      'A sheet with the name "ĐƠN VỊ" already exists. Please enter another name.',
    );
    expect(file.getSheetByName('ĐƠN VỊ')).toBe(null);
  });

  it('can be deleted except the last, and their handles then throw', () => {
    const { file, sheet } = openSheet();
    const other = file.insertSheet('Khác');
    const range = other.getRange('A1');
    file.deleteSheet(other);
    expect(() => range.getValue()).toThrow(/^Sheet \d+ not found$/);
    expect(() => file.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('are copied from a template with content and style', () => {
    const { file, sheet } = openSheet();
    sheet.getRange('A1').setValue('mẫu').setFontWeight('bold');
    const copy = file.insertSheet('Bản sao', { template: sheet });
    sheet.getRange('A1').setValue('đổi');
    expect([copy.getRange('A1').getValue(), copy.getRange('A1').getFontWeight()]).toEqual([
      'mẫu',
      'bold',
    ]);
  });

  it('are found by A1 notation of the whole file', () => {
    const { file, sheet } = openSheet();
    file.insertSheet("Kỳ 'báo cáo'");
    const range = file.getRange("'Kỳ ''báo cáo'''!B2:C3");
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(["Kỳ 'báo cáo'", 'B2:C3']);
    expect(() => sheet.getRange('không')).toThrow('Range not found');
    expect(() => sheet.getRange('B')).toThrow('Range not found');
  });

  it('stay visible, at least one', () => {
    const { file, sheet } = openSheet();
    const other = file.insertSheet('Ẩn').hideSheet();
    expect(other.isSheetHidden()).toBe(true);
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });
});

describe('merges', () => {
  it('keep the first value and are split only as a whole', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(() => sheet.getRange('B2:C3').merge()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    sheet.getRange('A1:B2').breakApart();
    expect(sheet.getRange('A1:B2').getMergedRanges()).toEqual([]);
  });

  it('go across by row and down by column', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    const merged = sheet.getRange('A1:E2').getMergedRanges();
    expect(merged.map((range) => range.getA1Notation())).toEqual([
      'A1:B1',
      'A2:B2',
      'D1:D2',
      'E1:E2',
    ]);
  });
});

describe('clearing', () => {
  it('removes content and style, and leaves validation and notes', () => {
    const { sheet, app } = openSheet();
    const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNote('ghi chú');
    cell.setDataValidation(app.newDataValidation().requireDate().build());
    sheet.clear();
    expect([
      cell.getValue(),
      cell.getBackground(),
      cell.getNote(),
      cell.getDataValidation() === null,
    ]).toEqual(['', '#ffffff', 'ghi chú', false]);
    cell.clear({ commentsOnly: true }).clearDataValidations();
    expect([cell.getNote(), cell.getDataValidation()]).toEqual(['', null]);
  });

  it('of content leaves the style, of formats the content', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setValue('5/4/2026').setFontWeight('bold');
    cell.clearFormat();
    expect([cell.getDisplayValue(), cell.getFontWeight()]).toEqual(['5/4/2026', 'normal']);
    cell.setBackground('#00FF00').clearContent();
    expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#00ff00']);
  });

  it('of a range’s formats removes validation, of a sheet’s the number formats', () => {
    const { sheet, app } = openSheet();
    const cell = sheet.getRange('A1').setValue('5/4/2026').setBackground('red');
    const rule = app.newDataValidation().requireDate().build();
    cell.setDataValidation(rule).clear({ formatOnly: true });
    expect([cell.getDataValidation(), cell.getBackground()]).toEqual([null, '#ffffff']);
    cell.setValue('5/4/2026').setDataValidation(rule);
    sheet.clearFormats();
    expect([cell.getValue(), cell.getDataValidation() === null]).toEqual([46_117, false]);
  });
});

describe('protection', () => {
  it('of a tab and of a range stores its description and settings', () => {
    const { sheet, file, app } = openSheet();
    sheet.protect().setWarningOnly(true).setDescription('Cột của tiện ích');
    const range = sheet.getRange('B2:B5').protect();
    range.addEditor('a@example.org').removeEditor('a@example.org');
    const [whole] = file.getProtections(app.ProtectionType.SHEET);
    expect([
      whole?.isWarningOnly(),
      whole?.getDescription(),
      whole?.getRange().getA1Notation(),
      String(whole?.getProtectionType()),
      range.getEditors(),
    ]).toEqual([true, 'Cột của tiện ích', 'A1:Z1000', 'SHEET', []]);
    whole?.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(1);
  });
});

describe('a protection', () => {
  it('says who may edit only once a script has chosen them, since reports on new ones differ', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('B2:B5').protect();
    expect(() => range.getEditors()).toThrow(
      'Protection.getEditors of a new protection is not emulated',
    );
    expect(range.addEditor('a@example.org').getEditors()).toHaveLength(1);
  });

  it('of a sheet leaves ranges of that sheet open, of a range none', () => {
    const { sheet, file } = openSheet();
    const open = sheet.getRange('B2:B5');
    const whole = sheet.protect().setUnprotectedRanges([open]);
    expect(whole.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B5']);
    expect(() => open.protect().setUnprotectedRanges([])).toThrow(
      'Only a protected sheet has unprotected ranges.',
    );
    const elsewhere = file.insertSheet('Khác').getRange('A1');
    expect(() => whole.setUnprotectedRanges([elsewhere])).toThrow(
      'The unprotected ranges must be on the protected sheet.',
    );
  });

  it('keeps the current user when all editors are removed, as in the documented example', () => {
    const { sheet, asRun } = openSheet();
    const left = asRun(1, () => {
      const protection = sheet.getRange('A1:B10').protect().addEditor('a@example.org');
      return protection.removeEditors(protection.getEditors().map((one) => one.getEmail()));
    });
    expect(asRun(1, () => left.getEditors().map((one) => one.getEmail()))).toEqual([
      'owner@example.org',
    ]);
  });
});

describe('conditional formats', () => {
  it('return the day of their condition as a date in the zone of the file', () => {
    const { sheet, app } = openSheet();
    const day = new Date('2026-04-04T17:00:00Z');
    const draft = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
    const equal = app.BooleanCriteria.DATE_EQUAL_TO;
    sheet.setConditionalFormatRules([
      draft().whenDateAfter(day).build(),
      draft().withCriteria(equal, [day]).build(),
      draft().whenNumberEqualTo(46_117).build(),
    ]);
    const rules = sheet.getConditionalFormatRules();
    expect(rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues())).toEqual([
      [day],
      [day],
      [46_117],
    ]);
  });

  it('are kept in order, with condition, style and ranges', () => {
    const { sheet, app } = openSheet();
    const rule = app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2<TODAY()')
      .setBackground('#f4cccc')
      .setBold(true)
      .setRanges([sheet.getRange('A2:B9')])
      .build();
    sheet.setConditionalFormatRules([rule, rule.copy().whenTextEqualTo('Đã').build()]);
    const [first, second] = sheet.getConditionalFormatRules();
    expect([
      first?.getBooleanCondition()?.getCriteriaValues(),
      first?.getBooleanCondition()?.getBackground(),
      second?.getBooleanCondition()?.getCriteriaType() === app.BooleanCriteria.TEXT_EQUAL_TO,
      second?.getRanges().map((range) => range.getA1Notation()),
    ]).toEqual([['=$B2<TODAY()'], '#f4cccc', true, ['A2:B9']]);
  });

  it('cannot refer to another sheet', () => {
    const { sheet, app, file } = openSheet();
    const draft = app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]);
    expect(() => draft.whenFormulaSatisfied("='Cài đặt'!A1=1").build()).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
    const rule = draft.whenCellEmpty().build();
    expect(() => file.insertSheet('Khác').setConditionalFormatRules([rule])).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
  });
});

describe('charts', () => {
  it('are changed by the builder of a type and by the one from which it came', () => {
    const { sheet } = openSheet();
    const builder = sheet.newChart();
    builder.asBarChart().setTitle('Tiến độ');
    builder.addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0);
    expect(builder.build().getOptions().get('title')).toBe('Tiến độ');
  });

  it('are inserted, changed and removed', () => {
    const { sheet } = openSheet();
    const bars = sheet.newChart().asBarChart().setStacked().addRange(sheet.getRange('A1:C3'));
    sheet.insertChart(bars.setOption('title', 'Tiến độ').setPosition(2, 5, 0, 0).build());
    const [chart] = sheet.getCharts();
    if (!chart) throw new Error('A chart was inserted');
    sheet.updateChart(chart.modify().setPosition(9, 1, 0, 0).build());
    const [now] = sheet.getCharts();
    expect([
      now?.getChartId() === chart.getChartId(),
      now?.getContainerInfo().getAnchorRow(),
      now?.getOptions().get('title'),
      now?.getOptions().get('isStacked'),
    ]).toEqual([true, 9, 'Tiến độ', true]);
    sheet.removeChart(chart);
    expect(sheet.getCharts()).toEqual([]);
  });
});

describe('a chart', () => {
  it('takes a range once', () => {
    const { sheet } = openSheet();
    const [cells, same] = [sheet.getRange('A1:C3'), sheet.getRange('A1:C3')];
    const ranges = sheet.newChart().addRange(cells).addRange(same).getRanges();
    expect(ranges.map((range) => range.getA1Notation())).toEqual(['A1:C3']);
  });
});

describe('filters and finders', () => {
  it('allow one filter per sheet', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B5').createFilter();
    expect(() => sheet.getRange('D1:D5').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    sheet.getFilter()?.remove();
    expect(sheet.getFilter()).toBe(null);
  });

  it('find displayed texts, or whole cells on request', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:A4').setValues([['TH1'], ['TH10'], ['th1'], ['5/4/2026']]);
    const found = (text: string, whole: boolean) =>
      sheet
        .createTextFinder(text)
        .matchEntireCell(whole)
        .findAll()
        .map((range) => range.getA1Notation());
    expect([found('TH1', false), found('TH1', true), found('4/2026', false)]).toEqual([
      ['A1', 'A2', 'A3'],
      ['A1', 'A3'],
      ['A4'],
    ]);
    expect(sheet.getRange('A2:A4').createTextFinder('x').findNext()).toBe(null);
  });
});

describe('the app', () => {
  it('opens the one file by its id and no other', () => {
    const { app, service } = openSheet();
    expect(app.openById('file-1').getUrl()).toBe(
      'https://docs.google.com/spreadsheets/d/file-1/edit',
    );
    expect(() => app.openById('file-2')).toThrow(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
    app.getActive().toast('Xong', 'Đôn Đốc');
    expect(service.toasts).toEqual([{ message: 'Xong', title: 'Đôn Đốc', seconds: 5 }]);
  });
});

describe('styles', () => {
  it('are set for all cells, or cell by cell', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('A1:B1');
    range.setFontWeight('bold').setFontSize(11).setWrap(true).setHorizontalAlignment('center');
    range.setBackgrounds([['red', null]]).setNumberFormats([['@', 'd/m']]);
    expect([
      range.getFontWeights(),
      range.getFontSizes(),
      range.getWraps(),
      range.getHorizontalAlignments(),
      range.getBackgrounds(),
      range.getNumberFormats(),
    ]).toEqual([
      [['bold', 'bold']],
      [[11, 11]],
      [[true, true]],
      [['center', 'center']],
      [['#ff0000', '#ffffff']],
      [['@', 'd/m']],
    ]);
  });

  it('have borders on the sides asked for', () => {
    const { sheet, service, app } = openSheet();
    const thick = app.BorderStyle.SOLID_THICK;
    sheet.getRange('A1:B1').setBorder(true, null, null, null, true, null, '#0000ff', thick);
    const line = { style: 'SOLID_THICK', color: '#0000ff' };
    expect(service.snapshot().tabs[0]?.looks).toEqual([
      {},
      { top: line, right: line },
      { top: line, left: line },
    ]);
  });
});
