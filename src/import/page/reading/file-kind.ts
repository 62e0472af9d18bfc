import { partNames } from '../../../frame/office-file/unpack-parts';

/** Recognized by the bytes: `text` if no other type matches, `notText` for unknown binary data. */
export type FileKind =
  | 'workbook'
  | 'document'
  | 'text'
  | 'empty'
  | 'oldWorkbook'
  | 'oldDocument'
  | 'locked'
  | 'pdf'
  | 'picture'
  | 'richText'
  | 'openDocument'
  | 'otherPacked'
  | 'notText';

/** Magic numbers, matched against the first bytes decoded as Latin-1. */
const MAGIC_NUMBERS: readonly (readonly [RegExp, FileKind])[] = [
  [/^\s*%PDF-/, 'pdf'],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0\0\0\0|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/s, 'picture'],
  [/^.{4}ftyp(heic|heix|mif1|avif)/s, 'picture'],
  [/^\{\\rtf/, 'richText'],
];

/** Names of streams in an OLE file. They are stored as UTF-16. */
const OLE_STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'oldDocument'],
];

/** Bytes checked for magic numbers and control characters. */
const START_LENGTH = 4_000;

/** Throws if a ZIP file cannot be opened. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latinText(bytes.subarray(0, START_LENGTH));
  if (start.startsWith('\xd0\xcf\x11')) return oleKind(bytes);
  if (start.startsWith('PK')) return zipKind(bytes);
  const [, kind = 'text'] = MAGIC_NUMBERS.find(([beginning]) => beginning.test(start)) ?? [];
  return kind === 'text' && isBinary(start) ? 'notText' : kind;
}

function zipKind(bytes: Uint8Array): FileKind {
  const names = partNames(bytes);
  if (names.includes('xl/workbook.xml')) return 'workbook';
  if (names.includes('word/document.xml')) return 'document';
  if (names.includes('content.xml')) return 'openDocument';
  return names.length === 0 ? 'workbook' : 'otherPacked';
}

function oleKind(bytes: Uint8Array): FileKind {
  const text = latinText(bytes);
  const inUtf16 = (name: string) => [...name].join('\0');
  const [, kind = 'oldWorkbook'] = OLE_STREAMS.find(([name]) => text.includes(inUtf16(name))) ?? [];
  return kind;
}

/** True for a zero byte or more than 2 % control characters, unless the text is UTF-16. */
function isBinary(start: string): boolean {
  const codes = [...start].map((sign) => sign.charCodeAt(0));
  const isUtf16 = /^(\xff\xfe|\xfe\xff|.\0.\0|\0.\0.)/s.test(start);
  const odd = codes.filter((code) => code < 9 || (code > 13 && code < 26));
  return !isUtf16 && odd.length > 0 && (odd.includes(0) || odd.length * 50 > codes.length);
}

function latinText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
