import { textOfMarkup } from '../../../frame/office-file/markup-text';
import { type XmlElement, xmlElements } from '../../../frame/office-file/xml-elements';

/** Joins the runs of a text. Omits phonetic readings (`rPh`) of East Asian characters. */
export function richText({ inner }: Pick<XmlElement, 'inner'>): string {
  const readings = inner.includes('rPh>') ? xmlElements(inner, 'rPh') : [];
  const written = readings.reduce((text, { inner: reading }) => text.replace(reading, ''), inner);
  return xmlElements(written, 't')
    .map((piece) => textOfMarkup(piece.inner))
    .join('');
}
