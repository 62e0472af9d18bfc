import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordOf } from '../../../src/report/page/word-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportDialog } from '../../../src/words/vi/pages/report-dialog';
import { reportData, reportDesk } from '../../builders/report';

const annexes = ['blocks', 'units', 'overdue'] as const;

async function wordParts(layout: 'party' | 'state'): Promise<(name: string) => string> {
  const document = reportOf(reportData(), { layout, annexes }, reportDesk);
  const blob = await wordOf(document, reportDialog.styles);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return (name) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
}

/** Start tags of all elements with a name, as written. */
const elements = (xml: string, name: string) =>
  xml.match(new RegExp(`<w:${name}[ >/][^>]*>`, 'g')) ?? [];
const styleOf = (xml: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`).exec(xml)?.[0] ?? '';

/** Millimetres as twentieths of a point, Word's unit. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);

describe('a Word report by Party rules', () => {
  let part: (name: string) => string;
  beforeAll(async () => {
    part = await wordParts('party');
  });

  it('is on A4 with margins of 20, 15, 20 and 30 mm, annexes in landscape', () => {
    const [main, byBlock] = elements(part('document'), 'pgMar');
    expect(main).toContain(
      `w:top="${mm(20)}" w:right="${mm(15)}" w:bottom="${mm(20)}" w:left="${mm(30)}"`,
    );
    expect(byBlock).toContain(
      `w:top="${mm(30)}" w:right="${mm(20)}" w:bottom="${mm(15)}" w:left="${mm(20)}"`,
    );
    const sizes = elements(part('document'), 'pgSz');
    expect(sizes[0]).toContain(`w:w="${mm(210)}" w:h="${mm(297)}"`);
    expect(sizes.map((size) => size.includes('landscape'))).toEqual([false, true, true, false]);
  });

  it('has a body of 14 points on lines of exactly 19, its first line 10 mm in', () => {
    const body = styleOf(part('styles'), 'body');
    expect(body).toContain('<w:sz w:val="28"/>');
    expect(body).toContain('w:line="380" w:lineRule="exact"');
    expect(body).toContain(`w:firstLine="${mm(10)}"`);
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain('w:ascii="Times New Roman"');
    expect(body).toContain('<w:name w:val="Nội dung"/>');
  });

  it('numbers its pages at the top centre, from the second on and through the annexes', () => {
    const [first, ...rest] = part('document').split('</w:sectPr>');
    expect(first).toContain('<w:titlePg/>');
    expect(rest.some((section) => section.includes('<w:titlePg/>'))).toBe(false);
    const headers = ['header1', 'header2'].map(part);
    expect(
      headers.filter((xml) => xml.includes('PAGE') && xml.includes('w:val="center"')).length,
    ).toBe(1);
    expect(part('document')).not.toContain('w:pgNumType w:start');
  });

  it('repeats table heads and breaks no row', () => {
    const document = part('document');
    const rows = document.match(/<w:tr[ >]/g)?.length ?? 0;
    expect(elements(document, 'cantSplit').length).toBe(rows);
    expect(elements(document, 'tblHeader').length).toBe(2 + 1 + 1);
  });

  it('keeps the heading of a block with its first unit', () => {
    const rows = part('document').split('<w:tr>');
    const heading = rows.find((row) => row.includes('<w:gridSpan w:val="13"/>'));
    expect(heading).toContain('<w:keepNext/>');
  });

  it('keeps the signature together, on the page of the last words above it', () => {
    const [before = '', signature = ''] = part('document').split('<w:tbl>').slice(1);
    const above = before.split('<w:p>').slice(-2);
    expect(above.map((xml) => xml.includes('<w:keepNext/>'))).toEqual([false, true]);
    expect(above[0]).toContain('<w:pStyle w:val="section"/>');
    expect(styleOf(part('styles'), 'section')).toContain('<w:keepNext/>');
    expect(elements(signature.split('</w:tbl>')[0] ?? '', 'tr').length).toBe(1);
  });

  it('does not set the position of the signatory in bold', () => {
    expect(styleOf(part('styles'), 'position')).toContain('<w:b w:val="false"/>');
    expect(styleOf(part('styles'), 'copiesTitle')).toContain('<w:u w:val="single"/>');
  });
});

describe('a Word report by State rules', () => {
  let part: (name: string) => string;
  beforeAll(async () => {
    part = await wordParts('state');
  });

  it('has a first line 12.7 mm in, 6 points between paragraphs and lines 1.15 times their height', () => {
    const body = styleOf(part('styles'), 'body');
    expect(body).toContain(`w:firstLine="${mm(12.7)}"`);
    expect(body).toContain('w:after="120"');
    expect(body).toContain('w:line="276" w:lineRule="auto"');
  });

  it('lists copies in 11 points under a bold italic 12', () => {
    expect(styleOf(part('styles'), 'copies')).toContain('<w:sz w:val="22"/>');
    const title = styleOf(part('styles'), 'copiesTitle');
    for (const mark of ['<w:sz w:val="24"/>', '<w:b/>', '<w:i/>']) expect(title).toContain(mark);
  });

  it('numbers each annex from 1', () => {
    expect(
      elements(part('document'), 'pgNumType').filter((type) => type.includes('w:start="1"')).length,
    ).toBe(3);
  });
});
