import type { AppsScript } from '../apps-script';

export interface ReceivedLink {
  readonly unit: string;
  readonly address: string;
  /** Value of the parameter `t`, decoded once, as `doGet` receives it. */
  readonly token: string;
}

export type SentLetter = AppsScript['letters'][number];

/** Finds the links in a letter's text. The unit's code is the token without its last two parts. */
export function linksIn({ body }: Pick<SentLetter, 'body'>): ReceivedLink[] {
  return [...body.matchAll(/https?:\/\/\S+\?t=\S+/g)].map(([address]) => {
    const token = new URL(address).searchParams.get('t') ?? '';
    return { address, token, unit: token.split('.').slice(0, -2).join('.') };
  });
}

/** Reads the initial data of a page from its `data-view` attribute. Throws if there is none. */
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
