import { takes } from '../calls/takes';
import { googleError } from '../errors/google-error';
import { notEmulated } from '../objects/service-object';
import type { World } from '../world/world';
import { signed } from './base64';
import { fromUtf8, toUtf8 } from './utf8';

type Blob = GoogleAppsScript.Base.Blob;

interface Content {
  bytes: number[];
  type: string | null;
  name: string | null;
}

const overloads = {
  getBytes: '',
  getContentType: '',
  getDataAsString: '|str',
  getName: '',
  isGoogleType: '',
  copyBlob: '',
  getBlob: '',
  getAs: 'str',
  setName: 'str',
  setContentType: 'str/null',
  setBytes: 'bytes',
  setDataFromString: 'str|str str',
};

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

function asPdf(world: World, content: Content): Content {
  if (content.type === 'application/pdf') return { ...content };
  if (content.type !== 'text/html') {
    throw notEmulated(`Blob.getAs('application/pdf') of ${content.type}`);
  }
  const bytes = Array.from(printed(world, fromUtf8(content.bytes)), signed);
  const name = content.name && `${content.name.replace(/\.[^.]*$/, '')}.pdf`;
  return { bytes, type: 'application/pdf', name };
}

function printed(world: World, html: string): ArrayLike<number> {
  try {
    return world.host.pdf(html);
  } catch (error) {
    // An error of the host is no instance of the script's Error
    throw googleError((error as Error).message);
  }
}

/** Imitates https://developers.google.com/apps-script/reference/base/blob; getAs turns HTML into PDF and nothing else. */
export function createBlob(world: World, content: Content): Blob {
  const blob: Blob = world.handle<Blob>(
    'Blob',
    {
      /** Gives a copy of the bytes, signed. https://developers.google.com/apps-script/reference/base/blob#getBytes() */
      getBytes: () => [...content.bytes],
      /** Gives the type of the bytes, null when not known. https://developers.google.com/apps-script/reference/base/blob#getContentType() */
      getContentType: () => content.type,
      /** Gives the text that the bytes are in UTF-8; another character set is not emulated. https://developers.google.com/apps-script/reference/base/blob#getDataAsString() */
      getDataAsString(charset = 'UTF-8') {
        if (!isUtf8(charset)) throw notEmulated(`Blob.getDataAsString('${charset}')`);
        return fromUtf8(content.bytes);
      },
      /** Gives the name, null when it has none. https://developers.google.com/apps-script/reference/base/blob#getName() */
      getName: () => content.name,
      /** False: a Google Workspace file is not emulated. https://developers.google.com/apps-script/reference/base/blob#isGoogleType() */
      isGoogleType: () => false,
      /** Gives a blob of its own with the same content. https://developers.google.com/apps-script/reference/base/blob#copyBlob() */
      copyBlob: () => createBlob(world, { ...content }),
      /** Gives the blob itself, as any blob source does. https://developers.google.com/apps-script/reference/base/blob-source#getBlob() */
      getBlob: () => blob,
      /** Converts HTML to PDF; what follows the last full stop of the name gives way to the new ending. https://developers.google.com/apps-script/reference/base/blob#getAs(String) */
      getAs(type: string) {
        if (type === content.type) return createBlob(world, { ...content });
        if (type !== 'application/pdf') throw notEmulated(`Blob.getAs('${type}')`);
        return createBlob(world, asPdf(world, content));
      },
      /** Names the blob. https://developers.google.com/apps-script/reference/base/blob#setName(String) */
      setName(name: string) {
        content.name = name;
        return blob;
      },
      /** Says of what type the bytes are. https://developers.google.com/apps-script/reference/base/blob#setContentType(String) */
      setContentType(type: string) {
        content.type = type;
        return blob;
      },
      /** Replaces the bytes. https://developers.google.com/apps-script/reference/base/blob#setBytes(Byte) */
      setBytes(bytes: number[]) {
        content.bytes = bytes.map(signed);
        return blob;
      },
      /** Replaces the bytes by those of a text in UTF-8. https://developers.google.com/apps-script/reference/base/blob#setDataFromString(String) */
      setDataFromString(text: string, charset = 'UTF-8') {
        if (!isUtf8(charset)) throw notEmulated(`Blob.setDataFromString to ${charset}`);
        content.bytes = toUtf8(text);
        return blob;
      },
    } as unknown as Partial<Blob>,
    takes(overloads),
  );
  return blob;
}

/** Makes a blob from text or bytes, as Utilities.newBlob does. */
export function newBlob(
  world: World,
  data: string | number[],
  type?: string | null,
  name?: string | null,
): Blob {
  const bytes = typeof data === 'string' ? toUtf8(data) : Array.from(data, signed);
  return createBlob(world, {
    bytes,
    type: type ?? (typeof data === 'string' ? 'text/plain' : null),
    name: name ?? null,
  });
}
