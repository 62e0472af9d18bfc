import { decodeBase64, encodeBase64, signed } from './base64';
import { newBlob } from './blob';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { googleEnum } from './google-enum';
import { googleError } from './google-error';
import { parseCsv } from './parse-csv';
import { toUtf8 } from './utf8';
import { makeUuid } from './uuid';
import type { World } from './world';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const digests = googleEnum('MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512');
const macs = googleEnum('HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512');
const charsets = googleEnum('US_ASCII UTF_8');

type Data = string | number[];

function bytesOf(data: Data): number[] {
  return typeof data === 'string' ? toUtf8(data) : data;
}

function isData(value: unknown): value is Data {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] !== 'string');
}

function decode(text: string, safe: boolean): number[] {
  const bytes = decodeBase64(text, safe);
  if (!bytes) throw googleError('Could not decode string.');
  return bytes;
}

function mac(world: World, algorithm: unknown, value: unknown, key: unknown): number[] | null {
  if (!isData(value) || !isData(key) || typeof value !== typeof key) return null;
  return Array.from(world.host.hmac(String(algorithm), bytesOf(key), bytesOf(value)), signed);
}

function dateText(world: World, args: unknown[]): string {
  const [date, zone, pattern] = args;
  const fits = date instanceof Date && typeof zone === 'string' && typeof pattern === 'string';
  if (!fits || args.length !== 3) throw world.signatureError('Utilities', 'formatDate', args);
  return formatDate(date, zone, pattern);
}

const coding = {
  base64Encode: (data: Data) => encodeBase64(bytesOf(data), false),
  base64EncodeWebSafe: (data: Data) => encodeBase64(bytesOf(data), true),
  base64Decode: (text: string) => decode(text, false),
  base64DecodeWebSafe: (text: string) => decode(text, true),
  formatString: (template: string, ...values: unknown[]) => formatString(template, values),
};

/**
 * Imitates https://developers.google.com/apps-script/reference/utilities/utilities: bytes are signed,
 * sleep passes on the virtual clock.
 */
export function createUtilities(world: World): Utilities {
  return world.handle<Utilities>('Utilities', {
    ...coding,
    Charset: charsets,
    DigestAlgorithm: digests,
    MacAlgorithm: macs,
    computeDigest: (algorithm: unknown, data: Data) =>
      Array.from(world.host.digest(String(algorithm), bytesOf(data)), signed),
    computeHmacSha256Signature(...args: unknown[]) {
      const bytes = mac(world, macs.HMAC_SHA_256, args[0], args[1]);
      if (!bytes) throw world.signatureError('Utilities', 'computeHmacSha256Signature', args);
      return bytes;
    },
    computeHmacSignature(...args: unknown[]) {
      const bytes = mac(world, args[0], args[1], args[2]);
      if (!bytes) throw world.signatureError('Utilities', 'computeHmacSignature', args);
      return bytes;
    },
    formatDate: (...args: unknown[]) => dateText(world, args),
    getUuid: () => makeUuid(world.draw),
    newBlob: (data: Data, type?: string, name?: string) => newBlob(world, data, type, name),
    parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter ?? ','),
    sleep(ms: number) {
      if (typeof ms !== 'number') throw world.signatureError('Utilities', 'sleep', [ms]);
      world.pass(Math.max(0, ms));
    },
  } as unknown as Partial<Utilities>);
}
