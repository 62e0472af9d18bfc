import { describe, expect, it } from 'vitest';
import { loadAppsScript } from '../../local/apps-script';
import { googleWith, runBody } from './run-source';

const file = 'SpreadsheetApp.getActiveSpreadsheet()';
const cell = `${file}.getRange('A1')`;

describe('what is not imitated', () => {
  it.each([
    [
      `SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setTextRotation(3)`,
      'Range.setTextRotation is not emulated',
    ],
    ['DriveApp.getFiles()', 'DriveApp.getFiles is not emulated'],
    [`UrlFetchApp.fetch('https://example.org')`, 'UrlFetchApp.fetch is not emulated'],
    [
      "MailApp.sendEmail({ to: 'a@example.org', noReply: true })",
      'MailApp.sendEmail with noReply is not emulated',
    ],
    ["Utilities.newBlob('x').getAs('image/png')", "Blob.getAs('image/png') is not emulated"],
    ['Utilities.zip([])', 'Utilities.zip is not emulated'],
    [`${cell}.setBackground('tomato')`, 'The colour “tomato” is not emulated'],
    [`${cell}.setFontColor('rgb(1,2,3)')`, 'The colour “rgb(1,2,3)” is not emulated'],
    [`${file}.getRange('R1C1')`, "getRange('R1C1') in R1C1 notation is not emulated"],
    [
      `${file}.getSheets()[0].getRange('R[1]C[2]')`,
      "getRange('R[1]C[2]') in R1C1 notation is not emulated",
    ],
    [
      `${file}.getRange('A:C').getA1Notation()`,
      'getA1Notation of whole rows or columns is not emulated',
    ],
    [
      `${file}.getRange('2:5').getA1Notation()`,
      'getA1Notation of whole rows or columns is not emulated',
    ],
    [`${cell}.getWrap()`, 'Range.getWrap of a cell that overflows is not emulated'],
    [`${cell}.getWraps()`, 'Range.getWrap of a cell that overflows is not emulated'],
    [`${file}.getEditors()`, 'Spreadsheet.getEditors is not emulated'],
    [`${cell}.setNumberFormat('')`, "Range.setNumberFormat('') is not emulated"],
    [
      `${file}.getRange('B1:B3').setFormula('=A1')`,
      'Range.setFormula over several cells is not emulated',
    ],
    [
      `${file}.getRange('B1:B3').setValue('=A1')`,
      'Range.setValue of a formula over several cells is not emulated',
    ],
    ['String(Session.getActiveUser())', 'User.toString is not emulated'],
    ['LockService.getScriptLock().tryLock(-1)', 'Lock.tryLock for -1 milliseconds is not emulated'],
    [
      'LockService.getScriptLock().waitLock(NaN)',
      'Lock.waitLock for NaN milliseconds is not emulated',
    ],
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a')",
      'Utilities.DigestAlgorithm.MD2 is not emulated',
    ],
    [
      "Utilities.formatDate(new Date(0), 'UTC', 'YYYY')",
      'Utilities.formatDate with the letter Y is not emulated',
    ],
    [
      "Utilities.formatDate(new Date(0), 'UTC', 'yyyyTHH')",
      'Utilities.formatDate with the letter T is not emulated',
    ],
    [
      `Utilities.formatDate(new Date(0), 'UTC', "HH 'giờ")`,
      'Utilities.formatDate with a quote left open is not emulated',
    ],
    [
      "Utilities.formatDate(new Date('x'), 'UTC', 'yyyy')",
      'Utilities.formatDate of no date is not emulated',
    ],
    [
      "Utilities.formatDate(new Date('1024-10-30'), 'UTC', 'd/M/yyyy')",
      'Utilities.formatDate of a day before 15/10/1582 is not emulated',
    ],
    ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken is not emulated'],
    [
      'SpreadsheetApp.PivotTableSummarizeFunction',
      'SpreadsheetApp.PivotTableSummarizeFunction is not emulated',
    ],
  ])('is refused by name: %s', (code, message) => {
    expect(runBody(`${code};`).error).toMatchObject({ name: 'NotEmulated', message });
  });

  it('differs from a name that Google does not have, which throws an ordinary TypeError', () => {
    const { error } = runBody('MailApp.send();');
    expect(error).toMatchObject({ name: 'TypeError', message: 'MailApp.send is not a function' });
  });

  it('does not interfere with inspecting an object', () => {
    expect(runBody('return [String(CacheService), typeof MailApp.sendEmail];').result).toEqual([
      'CacheService',
      'function',
    ]);
  });
});

describe('active spreadsheet', () => {
  const source = 'function main() { return SpreadsheetApp.getActiveSpreadsheet() === null; }';

  it.each([
    [true, 'page-call', false],
    [false, 'page-call', true],
    [false, 'web-page', true],
    [false, 'menu', false],
  ] as const)(
    'given to web apps: %s; in a %s it is null: %s',
    (activeSpreadsheetInWebApp, context, isNull) => {
      const google = googleWith(source, { activeSpreadsheetInWebApp });
      expect(google.run({ fn: 'main', context }).result).toBe(isNull);
    },
  );
});

describe('a copied file', () => {
  it('has the cells, and neither properties nor triggers nor a deployment', () => {
    const google = loadAppsScript({
      source: `
        function main() {
          PropertiesService.getScriptProperties().setProperty('a', '1');
          SpreadsheetApp.getActiveSpreadsheet().getRange('A1').setValue('x');
          ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
        }
        function read() {
          return [SpreadsheetApp.getActiveSpreadsheet().getRange('A1').getValue(),
            ScriptApp.getService().getUrl(), ScriptApp.getProjectTriggers().length,
            PropertiesService.getScriptProperties().getKeys()];
        }`,
    });
    google.deploy('https://script.example.org/exec');
    google.run({ fn: 'main' });
    expect(google.run({ fn: 'read' }).result).toEqual([
      'x',
      'https://script.example.org/exec',
      1,
      ['a'],
    ]);
    expect(google.clone().run({ fn: 'read' }).result).toEqual(['x', null, 0, []]);
  });
});

describe('a saved state', () => {
  it('is restored completely', () => {
    const google = googleWith(`function main() {
      const cell = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
      cell.setValue(Number(cell.getValue()) + 1);
      MailApp.sendEmail('a@example.org', 's', String(cell.getValue()));
    }`);
    google.run({ fn: 'main' });
    const saved = google.save();
    google.run({ fn: 'main' });
    google.restore(saved);
    google.run({ fn: 'main' });
    expect(google.letters.map(({ body }) => body)).toEqual(['1', '2']);
  });
});
