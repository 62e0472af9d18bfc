import { textOfMarkup } from './markup-text';

/** An element of an XML text: its attributes by name without prefix, and what stands in it. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** Elements of one name that are read from one part; no list of an office comes near. */
const MOST_ELEMENTS = 1_000_000;

/**
 * Finds the elements of a name in an XML text, whatever their prefix. For names that never stand in one another, as
 * those of a workbook's rows, cells and texts. Looks at each sign once; throws where an element is not closed, and a
 * RangeError where there are too many.
 */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const opening = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g');
  const closing = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  const found: XmlElement[] = [];
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    if (found.length === MOST_ELEMENTS) throw new RangeError(`Too many elements ${name}`);
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

/** Reads the attributes of a tag, by name without prefix. */
export function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/(?:\w+:)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>/]+))/g);
  return Object.fromEntries(
    [...found].map(([, name, a, b, c]) => [name, textOfMarkup(a ?? b ?? c ?? '')]),
  );
}
