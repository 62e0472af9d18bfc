import type { AppsScript } from '../apps-script';

/** A link that a unit has received by letter. */
export interface ReceivedLink {
  readonly unit: string;
  /** The link as written in the letter. */
  readonly address: string;
  /** The token as the page receives it: decoded once. */
  readonly token: string;
}

export type SentLetter = AppsScript['letters'][number];

/** Links in a letter's text. A token begins with the code of its unit. */
export function linksIn({ body }: Pick<SentLetter, 'body'>): ReceivedLink[] {
  return [...body.matchAll(/https?:\/\/\S+\?t=\S+/g)].map(([address]) => {
    const token = new URL(address).searchParams.get('t') ?? '';
    return { address, token, unit: token.split('.').slice(0, -2).join('.') };
  });
}

/** Initial data of a page, as its client code reads it. */
export function viewIn<View>(html: string): View {
  const view = /data-view="([^"]*)"/.exec(html)?.[1];
  if (view === undefined) throw new Error('The page has no view');
  return JSON.parse(unescaped(view)) as View;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    amp: '&',
    '#39': "'",
  };
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity, name: string) => signs[name] ?? entity);
}
