import { argumentCheck } from '../calls/argument-check';
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
    // Wraps the host's error, which is not an instance of the script's Error.
    throw googleError((error as Error).message);
  }
}

/**
 * Only UTF-8 is emulated, and getAs converts only HTML to PDF.
 * https://developers.google.com/apps-script/reference/base/blob
 */
function createBlob(world: World, content: Content): Blob {
  const blob: Blob = world.handle<Blob>(
    'Blob',
    {
      getBytes: () => [...content.bytes],
      getContentType: () => content.type,
      /**
       * Throws for any character set but UTF-8.
       * https://developers.google.com/apps-script/reference/base/blob#getDataAsString()
       */
      getDataAsString(charset = 'UTF-8') {
        if (!isUtf8(charset)) throw notEmulated(`Blob.getDataAsString('${charset}')`);
        return fromUtf8(content.bytes);
      },
      getName: () => content.name,
      /**
       * Always false: Google Workspace files are not emulated.
       * https://developers.google.com/apps-script/reference/base/blob#isGoogleType()
       */
      isGoogleType: () => false,
      copyBlob: () => createBlob(world, { ...content }),
      getBlob: () => blob,
      /**
       * Converts only HTML to PDF, and replaces the extension in its name. Throws for any other conversion.
       * https://developers.google.com/apps-script/reference/base/blob#getAs(String)
       */
      getAs(type: string) {
        if (type === content.type) return createBlob(world, { ...content });
        if (type !== 'application/pdf') throw notEmulated(`Blob.getAs('${type}')`);
        return createBlob(world, asPdf(world, content));
      },
      setName(name: string) {
        content.name = name;
        return blob;
      },
      setContentType(type: string) {
        content.type = type;
        return blob;
      },
      setBytes(bytes: number[]) {
        content.bytes = bytes.map(signed);
        return blob;
      },
      /**
       * Throws for any character set but UTF-8.
       * https://developers.google.com/apps-script/reference/base/blob#setDataFromString(String)
       */
      setDataFromString(text: string, charset = 'UTF-8') {
        if (!isUtf8(charset)) throw notEmulated(`Blob.setDataFromString to ${charset}`);
        content.bytes = toUtf8(text);
        return blob;
      },
    } as unknown as Partial<Blob>,
    argumentCheck(overloads),
  );
  return blob;
}

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
