import { textOfElement, type XmlElement, xmlElements } from './xml-elements';

/** Joins the pieces of a text; the readings of East Asian signs are left out. */
export function richText({ inner }: Pick<XmlElement, 'inner'>): string {
  const written = inner.replace(/<(?:\w+:)?rPh[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return xmlElements(written, 't')
    .map((piece) => textOfElement(piece.inner))
    .join('');
}
