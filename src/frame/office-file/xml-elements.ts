import { textOfMarkup } from './markup-text';

/** An XML element. Attribute names have no prefix; `inner` is the unparsed content. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** Most elements of one name in one part. No real list comes near this. */
const MAX_ELEMENTS = 1_000_000;

/**
 * Finds all elements of a name, with any prefix, in one pass. Only for elements that never nest in
 * each other, such as a workbook's rows, cells and texts. Throws if an element is not closed, a
 * RangeError if there are too many.
 */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g');
  const closing = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  const found: XmlElement[] = [];
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    if (found.length === MAX_ELEMENTS) throw new RangeError(`Too many elements ${name}`);
    const [, written = ''] = open;
    const attributes = attributesIn(written);
    const from = opening.lastIndex;
    if (written.endsWith('/')) {
      found.push({ attributes, inner: '' });
      continue;
    }
    closing.lastIndex = from;
    const close = closing.exec(xml);
    if (close === null) throw new Error(`The element ${name} is not closed`);
    found.push({ attributes, inner: xml.slice(from, close.index) });
    opening.lastIndex = closing.lastIndex;
  }
  return found;
}

/** Attributes of a tag by name without prefix. */
export function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/(?:\w+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))/g);
  return Object.fromEntries(
    [...found].map(([, name, a, b, c]) => [name, textOfMarkup(a ?? b ?? c ?? '')]),
  );
}
