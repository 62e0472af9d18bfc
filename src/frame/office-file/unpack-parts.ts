import { strFromU8, unzipSync } from 'fflate';

/**
 * Limits for the unpacked parts of one file: `MAX_BYTES` for all parts together, `MAX_PARTS` for their number.
 */
const MAX_BYTES = 200_000_000;
const MAX_PARTS = 2_000;

/**
 * Unzips the `wanted` parts of an office file (.xlsx, .docx). Returns a function from a part's name
 * to its text, `''` if there is no such part. Throws if `bytes` is no zip file, a RangeError if a
 * limit is exceeded.
 */
export function unpackParts(bytes: Uint8Array, wanted: RegExp): (name: string) => string {
  let [size, parts] = [0, 0];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      size += originalSize;
      parts += 1;
      if (size > MAX_BYTES || parts > MAX_PARTS) throw new RangeError('Too much is packed');
      return true;
    },
  });
  return (name) => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
}

/** Does not unpack the parts. */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}
