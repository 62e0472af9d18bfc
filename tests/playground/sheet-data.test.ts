import { describe, expect, it } from 'vitest';
import { contentOf, typedText } from '../../local/playground/client/sheet/cell-content';
import { chartFigureOf } from '../../local/playground/client/sheet/chart-figure';
import { LaterRows } from '../../local/playground/client/sheet/later-rows';
import { stretches } from '../../local/playground/client/sheet/zones';
import { changedCells } from '../../local/playground/office/changed-cells';
import { viewOfWorkbook } from '../../local/playground/office/tab-view';
import { openSheet } from '../local/spreadsheet/open-sheet';

describe('a value as o-spreadsheet reads it', () => {
  it.each([
    ['a text', 'Phòng Nội vụ', false, 'Phòng Nội vụ'],
    ['a number', 1.5, false, '1.5'],
    ['a truth value', true, false, 'TRUE'],
    ['nothing', '', false, ''],
    ['digits that are a text', '00123', false, "'00123"],
    ['digits in a text cell', '00123', true, '00123'],
    ['a text that looks like a formula', '=1+1', true, "'=1+1"],
    ['a text that looks like a date', '5/4/2026', false, "'5/4/2026"],
  ])('is the same for %s', (_, value, isText, content) => {
    expect(contentOf(value, undefined, isText)).toBe(content);
  });

  it('is its formula where there is one', () => {
    expect(contentOf(3, '=SUM(A1;A2)', false)).toBe('=SUM(A1;A2)');
  });
});

describe('what a person typed', () => {
  it.each([
    ['1.5', 'vi_VN', '1,5'],
    ['1.5', 'en_US', '1.5'],
    ['12/11/2026', 'vi_VN', '12/11/2026'],
    ['Mục 1.2', 'vi_VN', 'Mục 1.2'],
    ['=SUM(A1,1.5,"a,b")', 'vi_VN', '=SUM(A1;1,5;"a,b")'],
  ])('is read back from %s in %s', (content, locale, text) => {
    expect(typedText(content, locale)).toBe(text);
  });
});

describe('cells that look alike', () => {
  it('form one zone per column', () => {
    const grid = [[1, 2], [1, 0, 3], [1]];
    expect([...stretches(grid)]).toEqual([
      [1, ['A1:A3']],
      [2, ['B1']],
      [3, ['C2']],
    ]);
  });
});

describe('rows of a long tab', () => {
  const view = { name: '', locale: 'vi_VN', activeTab: 1, tabs: [{ id: 1, rowCount: 1000 }] };
  const later = () => new LaterRows(view as never);

  it('are requested once, when they come into view', () => {
    const rows = later();
    expect(rows.next(1, { first: 900, last: 940 })).toEqual({ tab: 1, first: 881, last: 960 });
    expect(rows.next(1, { first: 900, last: 940 })).toBeNull();
    expect(rows.next(1, { first: 940, last: 990 })).toEqual({ tab: 1, first: 961, last: 1000 });
  });

  it('are not requested while only the first ones are visible', () => {
    expect(later().next(1, { first: 1, last: 80 })).toBeNull();
  });
});

describe('a chart of the file', () => {
  const names = new Map([[0, "Biểu của 'xã'"]]);
  const chartOf = (build: (sheet: ReturnType<typeof openSheet>['sheet']) => void) => {
    const { service, sheet } = openSheet();
    build(sheet);
    const [chart] = viewOfWorkbook(service.snapshot()).tabs[0]?.charts ?? [];
    if (!chart) throw new Error('A chart was inserted');
    return chartFigureOf(chart, 'bieu', names);
  };

  it('is drawn at its position, with its first column as labels and each other one as a series', () => {
    const figures = chartOf((sheet) => {
      const bars = sheet.newChart().addRange(sheet.getRange('B4:B6'));
      bars.addRange(sheet.getRange('F4:G6')).setNumHeaders(1).setPosition(9, 2, 3, 5);
      bars.setOption('title', 'Kết quả theo khối').setOption('width', 465).setOption('height', 315);
      sheet.insertChart(bars.asBarChart().setStacked().setColors(['#1e6b3a', '#b00020']).build());
    });
    expect(figures).toMatchObject([
      {
        ...{ row: 8, col: 1, offset: { x: 3, y: 5 }, width: 465, height: 315 },
        data: {
          ...{ type: 'bar', horizontal: true, stacked: true, title: { text: 'Kết quả theo khối' } },
          dataSource: {
            labelRange: "'Biểu của ''xã'''!B4:B6",
            dataSetsHaveTitle: true,
            dataSets: [
              { dataRange: "'Biểu của ''xã'''!F4:F6" },
              { dataRange: "'Biểu của ''xã'''!G4:G6" },
            ],
          },
          dataSetStyles: { 0: { backgroundColor: '#1e6b3a' }, 1: { backgroundColor: '#b00020' } },
        },
      },
    ]);
  });

  it('keeps the ends of its axis of values', () => {
    const figures = chartOf((sheet) => {
      const line = sheet.newChart().addRange(sheet.getRange('B4:C6')).setPosition(1, 1, 0, 0);
      sheet.insertChart(line.asLineChart().setRange(0, 1).build());
    });
    expect(figures).toMatchObject([
      { width: 600, data: { type: 'line', axesDesign: { y: { min: 0, max: 1 } } } },
    ]);
  });

  it('is left out if o-spreadsheet has no equivalent', () => {
    const figures = chartOf((sheet) => {
      const pie = sheet.newChart().addRange(sheet.getRange('B4:C6')).setPosition(1, 1, 0, 0);
      sheet.insertChart(pie.asPieChart().build());
    });
    expect(figures).toEqual([]);
  });
});

describe('the colours of a tab', () => {
  it('extend beyond its content to the next full hundred of rows', () => {
    const { service, tab, sheet } = openSheet();
    const rule = service.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$A1="x"')
      .setRanges([sheet.getRange('A1:D1000')]);
    sheet.setConditionalFormatRules([rule.build()]);
    const reached = () =>
      viewOfWorkbook(service.snapshot()).tabs[0]?.conditionalFormats.flatMap(({ boxes }) => boxes);
    expect(reached()).toEqual([{ row: 1, column: 1, rows: 100, columns: 4 }]);
    service.type(tab, 'A100', 'x');
    expect(reached()).toEqual([{ row: 1, column: 1, rows: 200, columns: 4 }]);
  });
});

describe('what has changed in the file', () => {
  const opened = () => {
    const { service, tab } = openSheet();
    service.type(tab, 'A1', 'Phòng Nội vụ');
    service.type(tab, 'B2', '12');
    const view = () => viewOfWorkbook(service.snapshot());
    return { service, tab, view };
  };

  it('is nothing while nobody acts', () => {
    const { view } = opened();
    expect(changedCells(view(), view())).toEqual([]);
  });

  it('is the cells whose value or style differs', () => {
    const { service, tab, view } = opened();
    const before = view();
    service.type(tab, 'B2', '');
    service.type(tab, 'C3', '5/4/2026');
    expect(changedCells(before, view())).toMatchObject([
      { row: 2, column: 2, value: '' },
      { row: 3, column: 3, value: 46117, style: { numberFormat: 'd/m/yyyy' } },
    ]);
  });

  it('is the cells whose formula differs', () => {
    const { service, tab, view } = opened();
    for (const cell of ['A2', 'B3']) service.type(tab, cell, '=1+1');
    const before = view();
    service.type(tab, 'B3', '=1+2');
    expect(changedCells(before, view())).toMatchObject([{ row: 3, column: 2, formula: '=1+2' }]);
  });

  it('is nothing when a chart is removed and created again unchanged', () => {
    const { service, view } = opened();
    const sheet = service.SpreadsheetApp.getActiveSheet();
    const chart = () =>
      sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(4, 1, 0, 0);
    sheet.insertChart(chart().build());
    const before = view();
    for (const known of sheet.getCharts()) sheet.removeChart(known);
    sheet.insertChart(chart().build());
    expect(changedCells(before, view())).toEqual([]);
  });

  it('is the whole file when more than cells has changed', () => {
    const { service, tab, view } = opened();
    const before = view();
    service.renameTab(tab, 'Khác');
    expect(changedCells(before, view())).toBeNull();
  });
});
