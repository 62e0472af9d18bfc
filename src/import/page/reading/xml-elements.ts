/** An element of an XML text: its attributes by name without prefix, and what stands in it. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * Finds the elements of a name in an XML text, whatever their prefix. For names that never stand in one another, as
 * those of a workbook's rows, cells and texts.
 */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({
    attributes: attributesIn(attributes),
    inner,
  }));
}

/** Reads the text of an XML element: entities resolved. */
export function textOfElement(inner: string): string {
  return inner.replace(/&(#x?[0-9a-f]+|\w+);/gi, (entity, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? entity;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function attributesIn(text: string): Record<string, string> {
  const found = text.matchAll(/(?:\w+:)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...found].map(([, name, a, b]) => [name, textOfElement(a ?? b ?? '')]),
  );
}
