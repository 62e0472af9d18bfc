import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../../../src/import/list/choose-sheet';
import type { ListTable } from '../../../../src/import/list/find-header';
import { UNIT_HEADERS } from '../../../../src/import/list/list-columns';
import { firstList } from '../../../../src/import/list/side-by-side';
import { areRowsUnclear } from '../../../../src/import/list/unclear-rows';
import { readDelimited } from '../../../../src/import/page/reading/read-delimited';
import { readHtmlTables } from '../../../../src/import/page/reading/read-html';
import {
  fileOfTables,
  type ListFileResult,
  readListFile,
} from '../../../../src/import/page/reading/read-list-file';
import { becomesOf } from '../../../builders/becomes';
import { asClipboard, asDocument, asText, asWorkbook, tableOf } from '../../../builders/list-files';
import { officeLists } from '../../../builders/office-lists';
import { shows } from '../../../promises/shows';

shows(47);

/** The table that the dialog selects in a file. */
function tableIn(result: ListFileResult): ListTable {
  if (!result.ok) throw new Error(result.reason);
  const { sheets } = result.file;
  return sheets[chooseSheet(sheets, UNIT_HEADERS)]?.table ?? [];
}

describe.each(officeLists)('the list %s', (_, list) => {
  it('is imported line by line from a workbook', async () => {
    expect(becomesOf(tableIn(readListFile(await asWorkbook(list.rows))))).toEqual(list.becomes);
  });

  it('is imported line by line from a document', async () => {
    expect(becomesOf(tableIn(readListFile(await asDocument(list.rows))))).toEqual(list.becomes);
  });

  it('is imported line by line from the clipboard', () => {
    const table = tableIn(fileOfTables(readHtmlTables(asClipboard(list.rows))));
    expect(becomesOf(table)).toEqual(list.becomes);
  });

  it('is imported line by line from a text, or refused', () => {
    const table = readDelimited(asText(list.rows));
    const unclear = areRowsUnclear(table, UNIT_HEADERS);
    expect(unclear ? 'unclear' : becomesOf(table)).toEqual(list.asText ?? list.becomes);
  });

  it('loses no address: each belongs to a unit, a question, a skipped line, a person or the list beside, which is named', async () => {
    const { table } = firstList(tableIn(readListFile(await asWorkbook(list.rows))), UNIT_HEADERS);
    const told = becomesOf(table);
    const leftOut = told.flatMap((one, at) => (/^\w+$|^[!?]/.test(one) ? (table[at] ?? []) : []));
    const all = [...told, ...leftOut, ...(list.private ?? [])].join(' ');
    const addresses =
      table
        .flat()
        .join(' ')
        .match(/[\w.-]+@[\w.-]+\w/g) ?? [];
    expect(addresses.filter((address) => !all.includes(address))).toEqual([]);
  });
});

it('the table of a document that looks like a list is selected, the others can be chosen', async () => {
  const letterhead = tableOf([
    ['ĐẢNG BỘ XÃ MẪU SƠN', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['*', 'Mẫu Sơn, ngày 01 tháng 11 năm 2026'],
  ]);
  const [, list] = officeLists.find(([name]) => name === 'pages') ?? [];
  const result = readListFile(await asDocument(list?.rows ?? [], [letterhead]));
  expect(result.ok && result.file.sheets.length).toEqual(2);
  expect(becomesOf(tableIn(result))).toEqual(list?.becomes);
});
