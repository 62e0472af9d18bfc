import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../../../src/import/page/reading/read-list-file';
import { importDialog as en } from '../../../../src/words/en/pages/import-dialog';
import { importDialog as vi } from '../../../../src/words/vi/pages/import-dialog';

const latin = (text: string) => Buffer.from(text, 'latin1');
const OLE = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
]);
const old = (part: string) => Buffer.concat([OLE, Buffer.from(part, 'utf16le'), Buffer.alloc(64)]);
const packed = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

describe('the type of a file is recognized by its first bytes', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), 'empty'],
    ['an old Excel file', old('Workbook'), 'oldWorkbook'],
    ['an old Word file', old('WordDocument'), 'oldDocument'],
    ['a file with a password', old('EncryptedPackage'), 'locked'],
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), 'pdf'],
    ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'picture'],
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'picture'],
    ['a picture of a telephone', latin('\0\0\0\x18ftypheic\0\0\0\0'), 'picture'],
    ['a WebP', latin('RIFF\x24\0\0\0WEBPVP8 '), 'picture'],
    ['rich text', latin('{\\rtf1\\ansi {\\b STT}}'), 'richText'],
    ['an OpenDocument', packed('mimetype', 'content.xml'), 'openDocument'],
    ['slides', packed('ppt/presentation.xml'), 'otherPacked'],
    ['a program', latin('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0'), 'notText'],
    ['a document without a table', packed('word/document.xml'), 'noTable'],
    ['a damaged archive', latin('PK\x03\x04'), 'notWorkbook'],
  ] as const)('%s', (_, bytes, fault) => {
    expect(readListFile(new Uint8Array(bytes))).toEqual({ ok: false, reason: fault });
    expect(vi.choose.faults[fault]('danh-sach.tep')).toMatch(/“danh-sach\.tep”.*Xin /);
    expect(en.choose.faults[fault]('list.file')).toMatch(/“list\.file”.*Please /);
  });

  it('a web page named .xls is read by its table', () => {
    const page = latin('<html><table><tr><td>Ten don vi</td></tr><tr><td>A</td></tr></table>');
    expect(readListFile(new Uint8Array(page))).toMatchObject({
      ok: true,
      file: { sheets: [{ name: '', table: [['Ten don vi'], ['A']] }] },
    });
  });
});
