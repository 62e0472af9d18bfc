import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../../src/import/page/reading/read-list-file';
import { cpuCost } from '../../../builders/cpu-cost';
import { rawRow, rawWorkbook } from '../../../builders/raw-workbook';

const HEADER = rawRow(1, 'Tên đơn vị', 'Email');
const UNIT = rawRow(2, 'Trường Mẫu', 'a@mau.example.org');
const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

const costOf = (bytes: Uint8Array) => cpuCost(() => readListFile(bytes));

const SOUND = rawWorkbook({
  rows: Array.from({ length: 20_000 }, (_, at) => rawRow(at + 1, 'Trường Mẫu')).join(''),
});
/** Cost of a regular list of 20,000 rows: the least of three readings. */
const sound = Math.min(...[1, 2, 3].map(() => costOf(SOUND).cost));

/**
 * Factor by which any file may cost more than the regular list. Quadratic reading would cost
 * hundreds of times as much.
 */
const AT_ONCE = 20;

const read = (bytes: Uint8Array) => {
  const { result, cost } = costOf(bytes);
  expect(cost / sound).toBeLessThan(AT_ONCE);
  return result.ok ? (result.file.sheets[0]?.table ?? []) : result.reason;
};

/**
 * Overwrites the unpacked size that a zip's directory declares for each part:
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12
 */
function sayingSize(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const ENTRY = 'PK\x01\x02';
  for (let at = bytes.indexOf(ENTRY); at !== -1; at = bytes.indexOf(ENTRY, at + 1))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe('a workbook is read', () => {
  const LIST = [
    ['Tên đơn vị', 'Email'],
    ['Trường Mẫu', 'a@mau.example.org'],
  ];

  it.each([
    [
      'with empty, only formatted cells in the last column and row',
      `<row r="3"><c r="XFD3" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>`,
      '',
    ],
    ['with an empty row 999999999', '<row r="999999999"/>', ''],
    [
      'with a merge to row 10^11',
      '',
      '<mergeCells><mergeCell ref="A2:A100000000000"/></mergeCells>',
    ],
    [
      'with 20,000 merges of nothing',
      '',
      `<mergeCells>${'<mergeCell ref="C1:D1048576"/>'.repeat(20_000)}</mergeCells>`,
    ],
  ])('%s', (_, rows, after) => {
    expect(read(rawWorkbook({ rows: HEADER + UNIT + rows, after }))).toEqual(LIST);
  });
});

describe('a workbook is refused quickly', () => {
  const MERGES = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(20_000)}</mergeCells>`;
  const LONG = Array.from({ length: 3_000 }, (_, at) => rawRow(at + 1, 'x')).join('');

  it.each([
    [
      'with a filled cell in the last column and one in the last row',
      {
        rows: `<row r="1">${cell('A1', 'x')}${cell('XFD1', 'x')}</row><row r="1048576">${cell('A1048576', 'x')}</row>`,
      },
      'strayCell',
    ],
    [
      'with a filled cell in the last row',
      { rows: `${HEADER}<row r="1048576">${cell('A1048576', 'x')}</row>` },
      'strayCell',
    ],
    ['with a filled row 999999999', { rows: `${HEADER}${rawRow(999_999_999, 'x')}` }, 'strayCell'],
    ['with a row of no number', { rows: HEADER + rawRow(Number.NaN, 'x') }, 'strayCell'],
    [
      'with 200,000 unclosed texts',
      { rows: HEADER, sharedStrings: `<sst>${'<si>'.repeat(200_000)}` },
      'notWorkbook',
    ],
    ['with 200,000 unclosed rows', { rows: '<row>'.repeat(200_000) }, 'notWorkbook'],
    [
      'with more texts than any list has',
      { rows: HEADER, sharedStrings: `<sst>${'<si/>'.repeat(1_000_001)}</sst>` },
      'overLimit',
    ],
    ['with more merged cells than any list has', { rows: LONG, after: MERGES }, 'overLimit'],
  ])('%s', (_, parts, fault) => {
    expect(read(rawWorkbook(parts))).toEqual(fault);
  });

  it('if it unpacks to more than the limit', () => {
    expect(read(rawWorkbook({ rows: HEADER + UNIT }))).not.toEqual('overLimit');
    expect(read(sayingSize(rawWorkbook({ rows: HEADER + UNIT }), 110_000_000))).toEqual(
      'overLimit',
    );
  });
});
