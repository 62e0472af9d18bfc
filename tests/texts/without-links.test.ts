import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, maskSecrets, maskTexts } from '../../src/texts/mask-secrets';
import { withoutLinks } from '../../src/texts/without-links';

const LEFT = '[bỏ]';

/** Words and numbers as offices write them. */
const OFFICE_WORDS = [
  'V/v 1384-CV/HU 18-NQ/TW 12/KH-ĐU 8.30 tr. TP.HCM 19.000 19.000/20.000 30/10/2024 30.10.2024 8h30 1.234.567',
  'v.v. v.v... Q.Ba P.5 NQ.TW PGS.TS QĐ.TW Th.S Đ/c 1/2 a) 2.5ha họp.Đề UBND số trường; (đợt @ 50% A4 TX.An',
  'H.Ea Mẫu 1-ĐV bản_sao.docx … “Học tập” #3 hạn: 3:2',
].flatMap((line) => line.split(' '));

const officeText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...OFFICE_WORDS),
      fc.stringMatching(/^[a-zđêôơưàáảãạ]{1,7}[,;.]?$/),
      fc.nat({ max: 1e7 }).map(String),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const host = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/),
    fc.constantFrom('com', 'vn', 'com.vn', 'net', 'org', 'xyz', 'ru', 'la', 'co', 'top'),
  )
  .map(([name, ending]) => `${name}.${ending}`);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What mail programs turn into a link, read independently of the rule. */
const LINK =
  /:\/\/|www\.|mailto:|@[\w-]+\.\w|[a-z0-9-]\.(com|vn|net|org|xyz|ru|la|co|top)(?![\w-])/i;

describe('a text of an outsider in a letter to leaders', () => {
  it.each([
    ...'evil.com evil.com?x=1 evil.com#x evil.com:8080/a evil.com/a a-b.evil.vn evil。com'.split(
      ' ',
    ),
    ...'ｈｔｔｐｓ：／／evil.com ｅｖｉｌ．ｃｏｍ https://1.2.3.4/a ftp://evil.ru EVIL.COM'.split(
      ' ',
    ),
    ...'a@b.co mailto:a@b.co a＠b．co www.evil.com evil.ru/x xã.vn'.split(' '),
  ])('does not become a link: %s', (typed) => {
    const text = withoutLinks(`Xem ${typed} nhé`, LEFT);
    expect(text).toBe(`Xem ${LEFT} nhé`);
  });

  it.each([
    ['evil.la', 'evil. la'],
    ['Evil.Ru', 'Evil. Ru'],
    ['đã xong.la', 'đã xong. la'],
    ['(evil.com)', `(${LEFT})`],
    ['xem:evil.com,evil.vn', `xem:${LEFT},${LEFT}`],
  ])('keeps all but the link: %s', (typed, left) => {
    expect(withoutLinks(typed, LEFT)).toBe(left);
  });

  it('stays as it was typed if it is what an office writes', () => {
    expect(OFFICE_WORDS.filter((word) => withoutLinks(word, LEFT) !== word)).toEqual([]);
    fc.assert(
      fc.property(officeText, (text) => {
        expect(withoutLinks(text, LEFT)).toBe(text);
        expect(maskSecrets(text)).toBe(text);
      }),
    );
  });

  it('holds no link, whatever was typed around it', () => {
    const form = fc.constantFrom('', 'https://', 'http://', 'www.', 'mailto:a@', 'a.b@');
    const end = fc.constantFrom('', '/', '/a/b', '?x=1', '#x', ':8080', ':8080/a', '.', ',');
    const wide = fc.boolean();
    fc.assert(
      fc.property(
        officeText,
        form,
        host,
        end,
        wide,
        officeText,
        (before, how, name, rest, is, after) => {
          const link = how + name + rest;
          const text = withoutLinks(`${before} ${is ? fullWidth(link) : link} ${after}`, LEFT);
          expect(text.normalize('NFKC')).not.toMatch(LINK);
        },
      ),
    );
  });
});

describe('a text that leaves the spreadsheet', () => {
  const signature = 'fhPCgq3Jc0pX9aTz-Lw_Vb7QeR5uYt1oKm4Ns8Dd2Hx';

  it.each([
    ['vanthu@xa.example.org', 'v…@xa.example.org'],
    ['gửi a.person@gmail.com, b@c.vn;', 'gửi a…@gmail.com, b…@c.vn;'],
    ['ａ.ｂ＠ｃ．ｖｎ', 'a…@c.vn'],
    ['<A_b+c@xa.gov.vn>', '<A…@xa.gov.vn>'],
    ['thư@xã.vn', 't…@xã.vn'],
    [
      `xem https://x.example.org/exec?t=PN-001.1.${signature}&d=VB-001`,
      'xem https://x.example.org/exec?t=PN-001.1.…&d=VB-001',
    ],
    [`?s=*1k2.2024-12-01.support.${signature}.`, '?s=*1k2.2024-12-01.support.….'],
    [`?t=%C4%90U%2D02%2E12%2E${signature}`, '?t=%C4%90U%2D02%2E12%2E…'],
    [`?test=${signature}`, '?test=…'],
    [signature, '…'],
    [`PN-001.1.${signature}abc`, 'PN-001.1.…'],
    [fullWidth(`PN-001.1.${signature}`), 'PN-001.1.…'],
  ])('has no address or token: %s', (typed, masked) => {
    expect(signature).toHaveLength(43);
    expect(maskSecrets(typed)).toBe(masked);
    expect(maskSecrets(masked)).toBe(masked);
  });

  it.each([
    'https://vnexpress.net/nghi-quyet-so-18-ve-sap-xep-to-chuc-bo-may-tinh-gon-4821234.html',
    'https://docs.google.com/document/d/1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgVE2upms/edit',
    'họp @ hội trường, 5@ mỗi xã; d…@phuninh.example.org',
    '-'.repeat(60),
    'Trường_Tiểu_học_Kim_Đồng_và_Trung_học_cơ_sở_Nguyễn_Du',
  ])('keeps what is neither: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('is masked at any depth of data', () => {
    const data = { a: ['x@y.vn', { b: 'z@y.vn', c: null, d: 5 }], e: 'x' };
    expect(maskTexts(data)).toEqual({ a: ['x…@y.vn', { b: 'z…@y.vn', c: null, d: 5 }], e: 'x' });
  });

  it('hides every address and token, and masking again changes nothing', () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9._-]{2,20}[a-z0-9]$/);
    const version = fc.integer({ min: 1, max: 999_999 });
    const random = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
    fc.assert(
      fc.property(officeText, local, host, version, random, (text, name, site, link, sign) => {
        const typed = `${text} ${name}@${site} ${text} https://${site}/exec?t=PN-1.${link}.${sign}`;
        const masked = maskSecrets(typed);
        expect(masked).not.toContain(`${name}@`);
        expect(masked).not.toContain(sign);
        expect(masked).toContain(maskAddress(`${name}@${site}`));
        expect(maskSecrets(masked)).toBe(masked);
      }),
    );
  });

  it('is read once, however long one word is', () => {
    const long = ['a', 'a.', 'a-', 'a@', '@', 'A1', 'a:', '.1.'].map((part) => part.repeat(50_000));
    const began = performance.now();
    for (const text of long) withoutLinks(maskSecrets(text), LEFT);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
