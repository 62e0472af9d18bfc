import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleWith, runBody } from './run-source';

const google = googleWith(`
  function format(ms, zone, pattern) { return Utilities.formatDate(new Date(ms), zone, pattern); }
  const utf8 = Utilities.Charset.UTF_8;
  function hmac(value, key) {
    const text = typeof value === 'string';
    return text ? Utilities.computeHmacSha256Signature(value, key, utf8) : Utilities.computeHmacSha256Signature(value, key);
  }
  function hmacOfAscii(value, key) { return Utilities.computeHmacSha256Signature(value, key); }
  function digest(text) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, utf8); }
  function encode(text) { return [Utilities.base64Encode(text, utf8), Utilities.base64EncodeWebSafe(text, utf8)]; }
  function encodeAscii(text) { return Utilities.base64Encode(text); }
  function pdfName(name) { return Utilities.newBlob('<p>', 'text/html', name).getAs('application/pdf').getName(); }
  function sleepLong(ms) { Utilities.sleep(ms); }
  function roundTrip(text) {
    const bytes = Utilities.base64DecodeWebSafe(Utilities.base64EncodeWebSafe(text, utf8));
    return Utilities.newBlob(bytes).getDataAsString();
  }
  function csv(text) { return Utilities.parseCsv(text); }
  function say(template, ...values) { return Utilities.formatString(template, ...values); }
  function uuids() { return [Utilities.getUuid(), Utilities.getUuid()]; }
`);

function call(fn: string, ...args: unknown[]): unknown {
  return google.run({ fn, args }).result;
}

describe('formatDate', () => {
  const instant = Date.parse('2024-10-30T17:04:05.678Z');

  it.each([
    ['Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss', '31/10/2024 00:04:05'],
    ['UTC', 'd/M/yy h:mm a', '30/10/24 5:04 PM'],
    ['America/New_York', 'EEE, EEEE, MMM, MMMM', 'Wed, Wednesday, Oct, October'],
    ['Asia/Ho_Chi_Minh', "'ngày' dd 'tháng' MM", 'ngày 31 tháng 10'],
    ['Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-10-31T00:04:05.678+07:00'],
    ['Asia/Ho_Chi_Minh', "h 'o''clock' z Z", "12 o'clock GMT+07:00 +0700"],
    ['GMT+5:30', 'HH:mm', '22:34'],
    ['UTC', 'u D k K', '3 304 17 5'],
    ['Nowhere/Else', 'HH', '17'],
  ])('writes the time in %s as %s', (zone, pattern, text) => {
    expect(call('format', instant, zone, pattern)).toBe(text);
  });

  it.each([
    ['Asia/Ho_Chi_Minh', '1900-01-01T00:00:00Z', '+0706 +07:06 07:06:30'],
    ['Asia/Ho_Chi_Minh', '1024-10-30T00:00:00Z', '+0706 +07:06 07:06:30'],
    ['America/New_York', '1880-01-01T00:00:00Z', '-0456 -04:56 19:03:58'],
    ['Africa/Monrovia', '1950-01-01T00:00:00Z', '-0044 -00:44 23:15:30'],
  ])('leaves the seconds of a distance out, as Java does: %s, %s', (zone, instant, text) => {
    expect(call('format', Date.parse(instant), zone, 'Z XXX HH:mm:ss')).toBe(text);
  });

  it('requires a date, a zone and a pattern', () => {
    expect(runBody(`Utilities.formatDate('2024', 'UTC', 'yyyy');`).error?.message).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('arguments', () => {
  it.each([
    ['base64Encode', "'a', Utilities.Charset.UTF_8, 1"],
    ['base64Encode', 'null'],
    ['base64Decode', '5'],
    ['computeDigest', "'SHA_256', 'a'"],
    ['computeDigest', 'Utilities.DigestAlgorithm.MD5, null'],
    ['computeDigest', "Utilities.DigestAlgorithm.MD5, 'a', 'UTF-8'"],
    ['computeHmacSignature', "'SHA', 'a', 'b'"],
    ['formatDate', "new Date(0), 'UTC', 'd', 1"],
    ['getUuid', '1'],
    ['newBlob', "'a', 'text/plain', 'a.txt', 1"],
    ['parseCsv', "'a', ',', 1"],
    ['sleep', "'1'"],
  ])('that %s does not take are refused by Google’s text: %s', (method, args) => {
    const { error } = runBody(`Utilities.${method}(${args});`);
    expect(error?.name).toBe('Exception');
    expect(error?.message).toMatch(/^The parameters \(/);
    expect(error?.message).toContain(`don't match the method signature for Utilities.${method}.`);
  });

  it.each([
    "computeDigest(Utilities.DigestAlgorithm.SHA_256, [1, 'a'])",
    'newBlob({})',
    "newBlob('a').setBytes('b')",
    "newBlob('a').getAs()",
  ])('never meet an error of this computer’s: %s', (code) => {
    const { error } = runBody(`Utilities.${code};`);
    expect(error?.message).toMatch(/^The parameters .* don't match the method signature for /);
  });

  it.each([
    ['HtmlService.createHtmlOutput(5)', 'HtmlService.createHtmlOutput'],
    ['HtmlService.createTemplateFromFile()', 'HtmlService.createTemplateFromFile'],
    ["CacheService.getScriptCache().getAll('a')", 'Cache.getAll'],
    ['ScriptApp.deleteTrigger({})', 'ScriptApp.deleteTrigger'],
    ['SpreadsheetApp.getActiveRange().sort([null])', 'Range.sort'],
  ])('that another service does not take are refused by its name: %s', (code, name) => {
    expect(runBody(`${code};`).error).toMatchObject({
      name: 'NotEmulated',
      message: `${name} with such arguments is not emulated`,
    });
  });
});

describe('bytes', () => {
  it('are signed, in digests and signatures', () => {
    const signed = (buffer: Buffer) => [...Int8Array.from(buffer)];
    expect(call('digest', 'Đôn đốc')).toEqual(
      signed(createHash('sha256').update('Đôn đốc').digest()),
    );
    expect(call('hmac', 'đơn vị', 'khóa')).toEqual(
      signed(createHmac('sha256', 'khóa').update('đơn vị').digest()),
    );
    expect(call('hmac', [1, -2], [3])).toEqual(
      signed(
        createHmac('sha256', Buffer.from([3]))
          .update(Buffer.from([1, 254]))
          .digest(),
      ),
    );
  });

  it('of a text without a character set are ASCII, with question marks for other characters', () => {
    expect(call('encodeAscii', 'Đôn a')).toBe(Buffer.from('??n a').toString('base64'));
    expect(call('hmacOfAscii', 'đơn', 'khóa')).toEqual(call('hmac', '??n', 'kh?a'));
  });

  it('require value and key of the same type', () => {
    expect(google.run({ fn: 'hmacOfAscii', args: ['a', [1]] }).error?.message).toBe(
      "The parameters (String,number[]) don't match the method signature for Utilities.computeHmacSha256Signature.",
    );
  });

  it('are written in base 64 as Node writes them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const buffer = Buffer.from(text);
        const webSafe = buffer.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
        expect(call('encode', text)).toEqual([buffer.toString('base64'), webSafe]);
        expect(call('roundTrip', text)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a file made PDF', () => {
  it.each([
    ['ShoppingList.12.25.2014', 'ShoppingList.12.25.pdf'],
    ['don.html', 'don.pdf'],
    ['don', 'don.pdf'],
  ])('named %s is named %s', (name, pdf) => {
    expect(call('pdfName', name)).toBe(pdf);
  });
});

describe('sleep', () => {
  it('takes 5 minutes at once at most', () => {
    const errors = [300_000, 300_001].map(
      (ms) => google.run({ fn: 'sleepLong', args: [ms] }).error,
    );
    expect(errors.map((error) => error?.message)).toEqual([
      undefined,
      'A script sleeps for 300000 milliseconds at most.',
    ]);
  });
});

describe('texts', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,1","b ""x"""\r\n"x\ny",z\n',
      [
        ['a,1', 'b "x"'],
        ['x\ny', 'z'],
      ],
    ],
  ])('are read as CSV: %j', (text, rows) => {
    expect(call('csv', text)).toEqual(rows);
  });

  it.each([
    ['%s có %d thư', ['A', 3.7], 'A có 3 thư'],
    ['%05d|%-4s|%.1f|%%', [7, 'ab', 2.25], '00007|ab  |2.3|%'],
  ])('are filled in: %s', (template, values, text) => {
    expect(call('say', template, ...values)).toBe(text);
  });

  it('include unique ids of version 4', () => {
    const [first, second] = call('uuids') as string[];
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });
});
