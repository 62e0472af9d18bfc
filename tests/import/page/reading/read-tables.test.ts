import {
  Document,
  ExternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocumentTables } from '../../../../src/import/page/reading/read-document';
import { readHtmlTables } from '../../../../src/import/page/reading/read-html';

describe('tables of HTML', () => {
  it.each([
    [
      'as Google Docs writes them',
      '<meta charset="utf-8"><b id="docs-internal-guid-1"><div dir="ltr"><table><colgroup><col /></colgroup><tbody><tr><td style="x"><p dir="ltr"><span>Tên</span></p><p dir="ltr"><span>đơn vị</span></p></td><td><p><span>Email</span></p></td></tr></tbody></table></div></b>',
      [[['Tên\nđơn vị', 'Email']]],
    ],
    [
      'as Excel writes them',
      '<table><!--StartFragment--> <col width=64><tr height=20><td height=20 class=xl65>Tên &amp;\n  đơn vị</td><td class=xl66 x:num>912345678</td></tr><tr><td>A<br style="mso-data-placement:same-cell;">B</td><td></td></tr><!--EndFragment--></table>',
      [
        [
          ['Tên & đơn vị', '912345678'],
          ['A\nB', ''],
        ],
      ],
    ],
    [
      'without the tags that may be left out',
      '<table><tr><th>A<th>B<tr><td>1<td>2</table>',
      [
        [
          ['A', 'B'],
          ['1', '2'],
        ],
      ],
    ],
    [
      'with cells that are merged both ways',
      '<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>c</td><td>d</td></tr></table>',
      [
        [
          ['A', 'B', ''],
          ['A', 'c', 'd'],
        ],
      ],
    ],
    [
      'one in another',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>',
      [[['a']], [['b']]],
    ],
    [
      'with the address of a link that does not say it',
      '<table><tr><td><a href="mailto:a@mau.example.org?subject=x">Gửi thư</a></td><td><a href="mailto:b@mau.example.org">b@mau.example.org</a></td></tr></table>',
      [[['Gửi thư a@mau.example.org', 'b@mau.example.org']]],
    ],
    [
      'with letters as entities, and what nobody sees left out',
      '<style>td {}</style><table><tr><td>&#272;&#7843;ng &ocirc;&nbsp;<script>x</script>&agrave; &unknown;</td></tr></table>',
      [[['Đảng ô\u00a0à &unknown;']]],
    ],
    [
      'with capital letters, and signs of markup in values',
      '<TABLE><TR><TD TITLE="a > b" ROWSPAN=2>A</TD><TD title=it\'s>B</TD></TR><TR><TD>C < D</TD></TR></TABLE>',
      [
        [
          ['A', 'B'],
          ['A', 'C < D'],
        ],
      ],
    ],
    [
      'with names that every object has',
      '<table><tr><td>&constructor; &aconstructor; &__proto__;<toString>A</toString><__proto__/></td></tr></table>',
      [[['&constructor; &aconstructor; &__proto__;A<__proto__/>']]],
    ],
    ['none', '<p>Chi bộ thôn 1</p>', []],
  ])('are read %s', (_, html, tables) => {
    expect(readHtmlTables(html)).toEqual(tables);
  });

  it('with a million columns or unclosed comments are read or refused quickly', () => {
    const row = '<tr><td rowspan=1000000 colspan=1000000>a</td></tr>';
    expect(readHtmlTables(`<table>${row}</table>`)[0]?.[0]?.length).toEqual(256);
    expect(() => readHtmlTables(`<table>${row.repeat(20_000)}</table>`)).toThrow(RangeError);
    expect(readHtmlTables(`${'<!--'.repeat(200_000)}<table>`)).toEqual([]);
  });
});

describe('tables of a document', () => {
  const documentOf = async (...cells: TableCell[]) => {
    const table = new Table({ rows: [new TableRow({ children: cells })] });
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
    return readDocumentTables(new Uint8Array(bytes));
  };

  it('are read with tabs, line breaks, paragraphs and text runs', async () => {
    const pieces = [
      new TextRun('Chi '),
      new TextRun({ text: 'bộ', bold: true }),
      new TextRun({ text: 'thôn 1', break: 1 }),
      new TextRun('\tA & B'),
    ];
    const cell = new TableCell({
      children: [new Paragraph({ children: pieces }), new Paragraph('xã Mẫu')],
    });
    expect(await documentOf(cell)).toEqual([[['Chi bộ\nthôn 1\tA & B\nxã Mẫu']]]);
  });

  it('include the address of a link whose text does not contain it', async () => {
    const link = new ExternalHyperlink({
      link: 'mailto:a@mau.example.org',
      children: [new TextRun('Gửi thư')],
    });
    const cell = new TableCell({ children: [new Paragraph({ children: [link] })] });
    expect(await documentOf(cell)).toEqual([[['Gửi thư a@mau.example.org']]]);
  });

  const raw = (xml: string) =>
    readDocumentTables(zipSync({ 'word/document.xml': strToU8(`<w:document>${xml}`) }));
  const table = (xml: string) => `<w:tbl><w:tr><w:tc>${xml}</w:tc></w:tr></w:tbl></w:document>`;

  it('are read with names that every object has, and with texts as they are written', () => {
    const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];
    const elements = names.map((name) => `<w:${name}/><x:${name} ${name}="">&${name};</x:${name}>`);
    const text = '<w:t><![CDATA[A & <b>]]> &amp;constructor;</w:t>';
    expect(raw(table(elements.join('') + text))).toEqual([[['A & <b> &constructor;']]]);
  });

  it('throw if the bytes are no document, or it is truncated', () => {
    expect(() => readDocumentTables(new Uint8Array([1, 2, 3]))).toThrow();
    const whole = table('<w:p><w:t>A</w:t></w:p>');
    expect(raw(whole)).toEqual([[['A']]]);
    for (let length = 0; length < whole.length; length += 1)
      expect(() => raw(whole.slice(0, length)), whole.slice(0, length)).toThrow();
  });
});
