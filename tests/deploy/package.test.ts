import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBuilt } from '../../deploy/built-files';
import { deployWords } from '../../deploy/deploy-words';
import { drawingWords } from '../../deploy/package/drawing-words';
import { makePackage } from '../../deploy/package/make-package';
import { packageWords } from '../../deploy/package/package-words';
import { buildPage } from '../../local/playground/one-page/build-page';
import { build, dist } from '../bundle/built';

const pasted = await build('active', { pasted: true });
const filesIn = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
const built = filesIn(pasted);
const pushed = filesIn(dist);
const byId = filesIn(await build('by-id', { pasted: true }));
const playground = await buildPage({ dist: pasted });
const content = { built, byId, version: '1.2.3', playground };
const zip = await makePackage(content);
const files = unzipSync(zip);
/** Text of an instruction page without the built files that it contains, which have their own tests. */
const proseOf = (name: string) => textOf(name).split('<script type="application/json"')[0] ?? '';
const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const inEditor = (name: string) => name.replace(/\.js$/, '.gs');
const pages = ['HUONG-DAN-CAI-DAT.html', 'INSTALL.html'];

/** File names in a page's table, in order. */
const listed = (page: string) =>
  [...textOf(page).matchAll(/<tr data-file="([^"]+)"/g)].map(([, name]) => name);

const toPaste = Object.keys(files)
  .filter((name) => name.startsWith('tep/'))
  .map((name) => name.slice('tep/'.length));

describe('the package', () => {
  it('contains the build, byte for byte, under the names of the script editor', () => {
    expect([...toPaste].sort()).toEqual([...built.keys()].map(inEditor).sort());
    const differing = [...built.keys()].filter(
      (name) => !built.get(name)?.equals(files[`tep/${inEditor(name)}`] ?? new Uint8Array()),
    );
    expect(differing).toEqual([]);
  });

  it('has the SHA-256 of every other file', () => {
    const lines = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`);
    expect(textOf('SHA256SUMS').trimEnd().split('\n')).toEqual(lines);
  });

  it('has few files to paste, with the same content as the pushed build', () => {
    const pieces = (built.get('pages.html') ?? '').toString().split('<!--file ').slice(1);
    const named = pieces.map((piece) => {
      const [name = '', ...text] = piece.split('-->');
      return [`${name}.html`, text.join('-->')] as const;
    });
    const apart = [...built].filter(([name]) => !['pages.html', 'Code.js'].includes(name));
    const all = new Map([
      ...named,
      ...apart.map(([name, text]) => [name, text.toString()] as const),
    ]);
    const others = [...pushed].filter(([name]) => name !== 'Code.js');
    expect(all).toEqual(new Map(others.map(([name, text]) => [name, text.toString()])));
    expect(toPaste).toHaveLength(7);
  });

  it('has the playground, which loads nothing from elsewhere', () => {
    expect(proseOf('DUNG-THU.html')).toMatch(/content="default-src 'none';/);
    expect(proseOf('DUNG-THU.html')).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it('has the licences of what that page is made of', () => {
    const [, licences = ''] = textOf('DUNG-THU.html').split('id="licences">');
    for (const name of ['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js', 'exceljs', '@noble/hashes'])
      expect(licences).toMatch(new RegExp(`^(?:.*>)?${name} [\\d.]+ \\((?:LGPL-3.0|MIT)`, 'm'));
    expect(licences).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  });

  it('has the variant that opens the spreadsheet by its id ready: the two files that differ', () => {
    const spare = Object.keys(files).filter((name) => name.startsWith('tep-du-phong/'));
    expect(spare.sort()).toEqual(['tep-du-phong/Code.gs', 'tep-du-phong/appsscript.json']);
    expect(textOf('tep-du-phong/Code.gs')).toContain('openById');
    expect(textOf('tep/Code.gs')).not.toContain('openById');
    expect(textOf('tep-du-phong/appsscript.json')).toContain('auth/spreadsheets"');
    for (const page of pages) expect(proseOf(page)).toContain('tep-du-phong');
  });

  it('is the same for the same build', async () => {
    expect(Buffer.from(zip).equals(await makePackage(content))).toBe(true);
  });

  it('is in composed Unicode form', () => {
    const ours = Object.keys(files).filter((name) => !name.startsWith('tep'));
    expect(ours).toHaveLength(6);
    expect(ours.filter((name) => proseOf(name) !== proseOf(name).normalize('NFC'))).toEqual([]);
  });
});

describe.each(pages)('%s', (page) => {
  it('names exactly the files to paste, those that the editor has first', () => {
    expect(listed(page)).toEqual(toPaste);
    expect(toPaste.slice(0, 2)).toEqual(['appsscript.json', 'Code.gs']);
    expect(textOf(page)).toContain(String(toPaste.length));
  });

  it('copies exactly what was built', () => {
    const [, json = '{}'] = /id="files">(.+?)<\/script>/s.exec(textOf(page)) ?? [];
    const { files: copied } = JSON.parse(json) as { files: Record<string, string> };
    const odd = toPaste.filter((name) => copied[name] !== textOf(`tep/${name}`));
    expect(odd).toEqual([]);
  });

  it('loads nothing, and leaves no brace or star unfilled', () => {
    const before = proseOf(page);
    expect(before).not.toMatch(/<(?:script|img|link|iframe)[^>]*\s(?:src|href)=/);
    const [, content = ''] = before.split('<main>');
    expect(content.match(/\{\w+\}|\*\*|`/g)).toBeNull();
  });

  it('names texts that are in the package', () => {
    const texts = Object.keys(files).filter((name) => name.endsWith('.txt'));
    expect(texts.filter((name) => !textOf(page).includes(name))).toEqual([]);
    expect(texts).toHaveLength(2);
  });
});

describe('pages of steps', () => {
  it.each(pages)('%s names the playground', (page) => {
    expect(textOf(page)).toContain('DUNG-THU.html');
  });
});

describe('the texts that announce the tool', () => {
  it.each(['CONG-VAN-BAO-TRUOC.txt', 'THONG-BAO-ZALO.txt'])(
    '%s warns of fraud and leaves names open',
    (name) => {
      const text = textOf(name);
      expect(text).toMatch(/KHÔNG BAO GIỜ/);
      expect(text).toMatch(/[Mm]ật khẩu, mã OTP/);
      expect(text).toContain('BẢN DỰ THẢO');
      expect(text).toContain('[địa chỉ thư gửi]');
    },
  );

  it('leaves the number and the day of the official letter blank', () => {
    expect(textOf('CONG-VAN-BAO-TRUOC.txt')).toMatch(
      /Số: {4,}\/\[ký hiệu\] .*ngày {4,}tháng {4,}năm/,
    );
  });
});

describe('words of the package', () => {
  it('draw the same screens in both languages', () => {
    const drawings = (language: 'vi' | 'en') =>
      packageWords(language).steps.map(({ drawing }) => drawing);
    expect(drawings('en')).toEqual(drawings('vi'));
    expect(Object.keys(drawingWords('en'))).toEqual(Object.keys(drawingWords('vi')));
  });

  it('speak of as many permissions as the manifest asks for', () => {
    const { oauthScopes } = JSON.parse(textOf('tep/appsscript.json'));
    expect(oauthScopes).toHaveLength(5);
    expect(textOf('HUONG-DAN-CAI-DAT.html')).toContain('xin năm quyền');
  });

  it('need a complete build', () => {
    expect(() => readBuilt(join(dist, 'nowhere'), deployWords('vi'))).toThrow(/Trong dist thiếu/);
  });
});
