import { argumentCheck } from '../calls/argument-check';
import { googleError } from '../errors/google-error';
import { googleEnum } from '../objects/google-enum';
import { notEmulated } from '../objects/service-object';
import type { World } from '../world/world';
import { decodeBase64, encodeBase64, signed } from './base64';
import { newBlob } from './blob';
import { encodeText } from './encode-text';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Data = string | number[];

const digests = googleEnum('MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512');
const macs = googleEnum('HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512');
const charsets = googleEnum('US_ASCII UTF_8');
const maxSleep = 300_000;

const overloads = {
  base64Encode: 'bytes|str|str Charset',
  base64EncodeWebSafe: 'bytes|str|str Charset',
  base64Decode: 'str|str Charset',
  base64DecodeWebSafe: 'str|str Charset',
  formatString: 'str ...',
  computeDigest: 'Digest bytes|Digest str|Digest str Charset',
  computeHmacSha256Signature: 'bytes bytes|str str|str str Charset',
  computeHmacSignature: 'Mac bytes bytes|Mac str str|Mac str str Charset',
  formatDate: 'date str str',
  getUuid: '',
  newBlob: 'bytes/str|bytes/str str/null|bytes/str str/null str/null',
  parseCsv: 'str|str str',
  sleep: 'int',
};
const enums = { Charset: charsets, Digest: digests, Mac: macs };

function bytesOf(data: Data, charset: unknown): number[] {
  return typeof data === 'string' ? encodeText(data, charset) : data;
}

function decode(text: string, safe: boolean): number[] {
  const bytes = decodeBase64(text, safe);
  if (!bytes) throw googleError('Could not decode string.');
  return bytes;
}

/**
 * Computes an HMAC. `args` are value, key and optional character set; value and key are both texts or both
 * bytes.
 */
function mac(world: World, algorithm: unknown, args: readonly unknown[]): number[] {
  const [value, key, charset] = args as [Data, Data, unknown];
  const [secret, text] = [bytesOf(key, charset), bytesOf(value, charset)];
  return Array.from(world.host.hmac(String(algorithm), secret, text), signed);
}

function digest(world: World, algorithm: unknown, bytes: number[]): number[] {
  if (algorithm === digests.MD2) throw notEmulated('Utilities.DigestAlgorithm.MD2');
  return Array.from(world.host.digest(String(algorithm), bytes), signed);
}

const coding = {
  base64Encode: (data: Data, charset?: unknown) => encodeBase64(bytesOf(data, charset), false),
  base64EncodeWebSafe: (data: Data, charset?: unknown) =>
    encodeBase64(bytesOf(data, charset), true),
  base64Decode: (text: string) => decode(text, false),
  base64DecodeWebSafe: (text: string) => decode(text, true),
  formatString: (template: string, ...values: unknown[]) => formatString(template, values),
};

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export function createUtilities(world: World): Utilities {
  return world.handle<Utilities>('Utilities', utilities(world), argumentCheck(overloads, enums));
}

function utilities(world: World): Partial<Utilities> {
  return {
    ...coding,
    Charset: charsets,
    DigestAlgorithm: digests,
    MacAlgorithm: macs,
    /**
     * Throws for MD2, which is not emulated.
     * https://developers.google.com/apps-script/reference/utilities/utilities#computeDigest(DigestAlgorithm,Byte)
     */
    computeDigest: (algorithm: unknown, data: Data, charset?: unknown) =>
      digest(world, algorithm, bytesOf(data, charset)),
    computeHmacSha256Signature: (...args: unknown[]) => mac(world, macs.HMAC_SHA_256, args),
    computeHmacSignature: (algorithm: unknown, ...args: unknown[]) => mac(world, algorithm, args),
    formatDate,
    getUuid: () => makeUuid(world.draw),
    newBlob: (data: Data, type?: string | null, name?: string | null) =>
      newBlob(world, data, type, name),
    parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter ?? ','),
    /**
     * Passes virtual time. Throws for more than 300,000 milliseconds, with a text that is not Google's.
     * https://developers.google.com/apps-script/reference/utilities/utilities#sleep(Integer)
     */
    sleep(ms: number) {
      if (ms > maxSleep) throw googleError('A script sleeps for 300000 milliseconds at most.');
      world.pass(Math.max(0, ms));
    },
  } as unknown as Partial<Utilities>;
}

function makeUuid(draw: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(draw() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
