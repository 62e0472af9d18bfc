import { describe, expect, it } from 'vitest';
import { googleWith, owner } from './run-source';

/**
 * Runs `body` on a file with American locale. Its variable `sheet` is a sheet with the given values
 * in A1:C3.
 */
function result(body: string): unknown {
  const source = `function main() {
    const file = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = file.getSheets()[0];
    const a1 = (ranges) => ranges.map((range) => range.getA1Notation()).join();
    const fill = () => sheet.getRange('A1:C3').setValues([[1, 2, 'x'], [3, 1, 'y'], [2, 2, 'z']]);
    const column = (letter) => sheet.getRange(letter + '1:' + letter + '3').getValues().join();
    ${body}
  }`;
  const { error, result: value } = googleWith(source, { locale: 'en_US' }).run({ fn: 'main' });
  expect(error).toBeUndefined();
  return value;
}

describe('the documented example of a range', () => {
  it.each([
    ['getA1Notation()', `return sheet.getRange(1, 1, 2, 5).getA1Notation();`, 'A1:E2'],
    ['offset(Integer,Integer)', `return sheet.getRange('A1').offset(1, 1).getA1Notation();`, 'B2'],
    [
      'getCell(Integer,Integer)',
      `return sheet.getRange('B2:D4').getCell(1, 1).getA1Notation();`,
      'B2',
    ],
    [
      'setValues(Object)',
      `return sheet.getRange('B2:D2').setValues([['2.000', '1,000,000', '$2.99']]).getValues();`,
      [[2, 1_000_000, 2.99]],
    ],
    [
      'RangeList.setValue(Object)',
      `fill(); sheet.getRangeList(['A1:B1', 'C3']).setValue(7); return sheet.getRange('A1:C3').getValues();`,
      [
        [7, 7, 'x'],
        [3, 1, 'y'],
        [2, 2, 7],
      ],
    ],
    [
      'setNumberFormat(String)',
      `return sheet.getRange('B2').setValue(1.5).setNumberFormat('0.000').getDisplayValue();`,
      '1.500',
    ],
    ['sort(Object)', `fill().sort(2); return column('B');`, '1,2,2'],
    ['sort(Object)', `fill().sort({ column: 2, ascending: false }); return column('B');`, '2,2,1'],
    [
      'sort(Object)',
      `fill().sort([{ column: 2, ascending: false }, { column: 1, ascending: true }]); return column('A');`,
      '1,2,3',
    ],
    [
      'sort(Object)',
      `fill().sort([{ column: 2, ascending: false }, 1]); return column('A');`,
      '1,2,3',
    ],
    [
      'mergeAcross()',
      `sheet.getRange('C5:E5').mergeAcross(); sheet.getRange('F5:H6').mergeAcross();
       return a1(sheet.getRange('A1:H9').getMergedRanges());`,
      'C5:E5,F5:H5,F6:H6',
    ],
    [
      'mergeVertically()',
      `sheet.getRange('A1:A10').mergeVertically(); sheet.getRange('B1:D10').mergeVertically();
       return a1(sheet.getRange('A1:D10').getMergedRanges());`,
      'A1:A10,B1:B10,C1:C10,D1:D10',
    ],
    [
      'setNotes(Object)',
      `return sheet.getRange('B2:C3').setNotes([['a', 'b'], ['c', 'd']]).getNotes();`,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'setDataValidations(DataValidation)',
      `const rule = SpreadsheetApp.newDataValidation().requireValueInRange(file.insertSheet().getRange('A1:A10')).build();
       const target = sheet.getRange('A1:B5');
       target.setDataValidations(target.getDataValidations().map((line) => line.map(() => rule)));
       return a1(sheet.getRange('B5').getDataValidation().getCriteriaValues());`,
      'A1:A10',
    ],
    [
      'clear(Object)',
      `const cells = sheet.getRange(2, 3, 6, 5).setValue('x').setNote('n').setBackground('red');
       cells.clear({ contentsOnly: true });
       return [cells.isBlank(), cells.getNote(), cells.getBackground()];`,
      [true, 'n', '#ff0000'],
    ],
  ])('%s', (_anchor, body, expected) => {
    expect(result(body)).toEqual(expected);
  });
});

describe('the documented example of a sheet', () => {
  it.each([
    [
      'appendRow(Object)',
      `fill(); sheet.appendRow(['a man', 'a plan', 'panama']); return sheet.getRange('A4:C4').getValues();`,
      [['a man', 'a plan', 'panama']],
    ],
    [
      'insertRowsAfter(Integer,Integer)',
      `fill(); sheet.insertRowsAfter(1, 5); return sheet.getRange('A7').getValue();`,
      3,
    ],
    [
      'deleteRows(Integer,Integer)',
      `fill(); sheet.deleteRows(1, 2); return sheet.getRange('A1').getValue();`,
      2,
    ],
    [
      'hideRows(Integer,Integer)',
      `sheet.hideRows(1, 3); return [1, 3, 4].map((row) => sheet.isRowHiddenByUser(row));`,
      [true, true, false],
    ],
    [
      'setColumnWidth(Integer,Integer)',
      `sheet.setColumnWidth(1, 200); return sheet.getColumnWidth(1);`,
      200,
    ],
    ['setFrozenRows(Integer)', `sheet.setFrozenRows(1); return sheet.getFrozenRows();`, 1],
    ['sort(Integer,Boolean)', `fill(); sheet.sort(1, false); return column('A');`, '3,2,1'],
    [
      'setActiveRange(Range)',
      `sheet.setActiveRange(sheet.getRange('A1:D4'));
       const selection = sheet.getSelection();
       return a1([selection.getCurrentCell(), selection.getActiveRange()]);`,
      'A1,A1:D4',
    ],
    [
      'getSheetValues(Integer,Integer,Integer,Integer)',
      `fill(); return String(sheet.getSheetValues(1, 1, 3, 3)) === String(sheet.getRange(1, 1, 3, 3).getValues());`,
      true,
    ],
    [
      'setConditionalFormatRules(ConditionalFormatRule)',
      `const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build();
       sheet.setConditionalFormatRules([rule, rule, rule]);
       const rules = sheet.getConditionalFormatRules();
       rules.splice(1, 1);
       sheet.setConditionalFormatRules(rules);
       return sheet.getConditionalFormatRules().length;`,
      2,
    ],
    [
      'moveActiveSheet(Integer), of a spreadsheet',
      `file.insertSheet('second'); sheet.activate();
       const before = sheet.getIndex(); file.moveActiveSheet(2);
       return [before, sheet.getIndex()];`,
      [1, 2],
    ],
    [
      'sort(Integer,Boolean), of a filter',
      `fill().createFilter(); sheet.getFilter().sort(2, true); return column('B');`,
      '2,1,2',
    ],
  ])('%s', (_anchor, body, expected) => {
    expect(result(body)).toEqual(expected);
  });
});

describe('the documented example of a service', () => {
  it.each([
    [
      'HtmlTemplate.evaluate()',
      `const template = HtmlService.createTemplate('<?= foo ?>'); template.foo = 'Hello World!';
       return template.evaluate().getContent();`,
      'Hello World!',
    ],
    [
      'base64Encode(Byte)',
      `return Utilities.base64Encode(Utilities.newBlob('A string here').getBytes());`,
      'QSBzdHJpbmcgaGVyZQ==',
    ],
    [
      'base64Decode(String)',
      `return Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==');`,
      [
        71, 111, 111, 103, 108, 101, 32, -29, -126, -80, -29, -125, -85, -29, -125, -68, -29, -125,
        -105,
      ],
    ],
    [
      'newBlob(Byte)',
      `return Utilities.newBlob([71, 79, 79, 71, 76, 69]).getDataAsString();`,
      'GOOGLE',
    ],
    [
      'formatString(String,Object...)',
      `return Utilities.formatString('%11.6f', 123.456);`,
      ' 123.456000',
    ],
    ['formatString(String,Object...)', `return Utilities.formatString('%6s', 'abc');`, '   abc'],
    [
      'parseCsv(String,Char)',
      `return Utilities.parseCsv('a\\tb\\tc\\nd\\te\\tf', '\\t');`,
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'formatDate(Date,String,String)',
      `return Utilities.formatDate(new Date(), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'");`,
      '2024-10-30T01:00:00Z',
    ],
    [
      'Logger.log(String,Object...)',
      `Logger.clear(); Logger.log('%s groups', 3); return Logger.getLog();`,
      '3 groups',
    ],
    [
      'Properties.setProperties(Object,Boolean)',
      `const store = PropertiesService.getUserProperties().setProperty('old', '1');
       return store.setProperties({ language: 'EN' }, true).getProperties();`,
      { language: 'EN' },
    ],
    [
      'Cache.getAll(String)',
      `const cache = CacheService.getUserCache(); cache.putAll({ foo: 'bar', x: 'y' }, 20);
       return cache.getAll(['foo', 'x', 'missing']);`,
      { foo: 'bar', x: 'y' },
    ],
    [
      'Lock.hasLock()',
      `const lock = LockService.getScriptLock(); const before = lock.hasLock(); lock.tryLock(10000);
       return [before, lock.hasLock()];`,
      [false, true],
    ],
    [
      'Trigger.getTriggerSource()',
      `const clock = ScriptApp.newTrigger('main').timeBased().everyMinutes(10).create();
       const edit = ScriptApp.newTrigger('main').forSpreadsheet(file).onEdit().create();
       return [clock, edit].map((trigger) => String(trigger.getTriggerSource()));`,
      ['CLOCK', 'SPREADSHEETS'],
    ],
    ['Session.getEffectiveUser()', `return Session.getEffectiveUser().getEmail();`, owner],
  ])('%s', (_anchor, body, expected) => {
    expect(result(body)).toEqual(expected);
  });

  it('ClockTriggerBuilder.atHour(Integer): between 5 and 6 in the zone of the script', () => {
    const google = googleWith(`
      function main() { ScriptApp.newTrigger('tick').timeBased().atHour(5).everyDays(1).create(); }
      function tick() { return new Date().getHours(); }`);
    google.run({ fn: 'main' });
    expect(google.advance(86_400_000).map((run) => run.result)).toEqual([5]);
  });

  it('MailApp.sendEmail(String,String,String,String): an answer goes to the second address', () => {
    const google = googleWith(`function main() {
      MailApp.sendEmail('recipient@example.org', 'replies@example.org', 'subject', 'body');
    }`);
    google.run({ fn: 'main' });
    const [letter] = google.letters;
    expect([letter?.to, letter?.replyTo, letter?.subject, letter?.body]).toEqual([
      'recipient@example.org',
      'replies@example.org',
      'subject',
      'body',
    ]);
  });
});

describe('what a script gets from a service', () => {
  it('is of its own realm: arrays, dates, errors and plain objects', () => {
    expect(
      result(`
        const cell = sheet.getRange('A1').setValue(new Date());
        let error;
        try { sheet.getRange('none'); } catch (thrown) { error = thrown; }
        return [cell.getValues() instanceof Array, cell.getValue() instanceof Date, error instanceof Error,
          PropertiesService.getScriptProperties().getProperties() instanceof Object];`),
    ).toEqual([true, true, true, true]);
  });
});
