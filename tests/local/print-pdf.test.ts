import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { pdfPrinter } from '../../local/host/node/print-pdf';
import { reportParagraph } from '../../src/report/document/document';
import { htmlOf } from '../../src/report/document/html-of';
import { reportOf } from '../../src/report/parts/report-of';
import { districtReport } from '../browser/sample-views';
import { reportData, reportDesk } from '../builders/report';
import { unit } from '../builders/unit';
import { googleWith } from './run-source';

const PDFTOTEXT = '/usr/bin/pdftotext';
const can = HAS_CHROMIUM && existsSync(PDFTOTEXT);
const NAMES = ['Chi bộ "Quang Trung" & <b>', '=1+1', `Trường ${'Ạ'.repeat(113)}`];

const printPdf = pdfPrinter('vi');
const unitsOnly = { layout: 'party', annexes: ['units'] } as const;
const textOf = (pdf: Uint8Array) =>
  execFileSync(PDFTOTEXT, ['-raw', '-', '-'], { input: pdf }).toString().normalize('NFC');

it.each([
  ['vi', /^Máy này không có Chrome hoặc Edge/],
  ['en', /^This machine has neither Chrome nor Edge/],
] as const)('without a browser a script is told so in %s', (language, sentence) => {
  const source = `function printed() {
    try { Utilities.newBlob('<p>', 'text/html').getAs('application/pdf'); }
    catch (error) { return error instanceof Error && error.message; }
  }`;
  const google = googleWith(source, { pdf: pdfPrinter(language, null) });
  expect(google.run({ fn: 'printed' }).result).toMatch(sentence);
});

describe.skipIf(!can)('the stand-in for Google’s converter', () => {
  it('prints a report with every name readable, numbered from the second page on', () => {
    const units = NAMES.map((name, at) => unit({ code: `PN-00${at}`, name }));
    const form = { layout: 'party', annexes: ['blocks', 'units'] } as const;
    const pdf = printPdf(htmlOf(reportOf(reportData({ units }), form, reportDesk)));
    const text = textOf(pdf);
    const unbroken = text.replace(/\s+/g, '');
    for (const name of NAMES) expect(unbroken).toContain(name.replace(/\s+/g, ''));
    const pages = text.split('\f').map((page) => page.trim().split('\n')[0]);
    expect(pages.slice(1, 3)).toEqual(['2', '3']);
  });

  it('prints no signature on a page without the last section, however long the report is', () => {
    const report = reportOf(reportData(), { layout: 'state', annexes: [] }, reportDesk);
    const sections = Array.from({ length: 30 }, (_, more) => {
      const lines = Array.from({ length: more }, () => reportParagraph('body', 'Thêm một dòng.'));
      return report.sections.map(({ blocks, ...section }) => ({
        ...section,
        blocks: [...blocks.slice(0, -4), ...lines, ...blocks.slice(-4)],
      }));
    }).flat();
    const pages = textOf(printPdf(htmlOf({ ...report, sections }))).split('\f');
    const signed = pages.filter((page) => page.includes('[THẨM QUYỀN KÝ]'));
    expect(signed.length).toBe(30);
    for (const page of signed) expect(page).toContain('VI. Đề xuất, kiến nghị');
  });

  it('prints what 93 units have answered on seven pages', () => {
    const report = reportOf(districtReport(), unitsOnly, reportDesk);
    const pages = textOf(printPdf(htmlOf({ ...report, sections: report.sections.slice(1) })));
    expect(pages.trim().split('\f').length).toBe(7);
  });

  it('prints the heading of a block with its first unit, however many stand above', () => {
    const one = (code: string, block: string) => unit({ code, name: code, block });
    const sections = Array.from({ length: 30 }, (_, more) => {
      const above = Array.from({ length: more + 8 }, (_, at) => one(`PN-${at}`, 'Phòng, ban'));
      const units = [...above, one('PN-last', 'Trường học')];
      return reportOf(reportData({ units }), unitsOnly, reportDesk).sections.slice(1);
    }).flat();
    const report = reportOf(reportData(), unitsOnly, reportDesk);
    const pages = textOf(printPdf(htmlOf({ ...report, sections }))).split('\f');
    const headed = pages.filter((page) => page.includes('Trường học'));
    expect(headed.length).toBe(30);
    for (const page of headed) expect(page).toContain('PN-last');
  });
});
