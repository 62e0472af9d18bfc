import { strFromU8, unzipSync } from 'fflate';

/** Bytes that the parts of a file may come to when they are unpacked, and how many there may be. */
const MOST_BYTES = 200_000_000;
const MOST_PARTS = 2_000;

/**
 * Unpacks the parts of a file that is packed as office files are (.xlsx, .docx). Gives a part's text by its name, ''
 * where there is none. Throws when the bytes are no such file, and a RangeError when it opens to more than is read.
 */
export function unpackParts(bytes: Uint8Array, wanted: RegExp): (name: string) => string {
  let [size, parts] = [0, 0];
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      size += originalSize;
      parts += 1;
      if (size > MOST_BYTES || parts > MOST_PARTS) throw new RangeError('Too much is packed');
      return true;
    },
  });
  return (name) => {
    const file = files[name];
    return file ? strFromU8(file) : '';
  };
}

/** Names the parts of a packed file, without unpacking any. */
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
