import { googleError } from '../errors/google-error';
import { newBlob } from '../texts/blob';
import type { World } from '../world/world';
import { escapePrint } from './escape-print';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** Content and settings of a page. Sizes are in pixels. */
export interface PageMade {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
  framing: string;
  favicon: string;
  metaTags: { name: string; content: string }[];
}

const pages = new WeakMap<object, PageMade>();
const metaNames = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export function pageMade(value: unknown): PageMade | null {
  return typeof value === 'object' && value !== null ? (pages.get(value) ?? null) : null;
}

function newPage(html: string): PageMade {
  return {
    html,
    title: '',
    width: null,
    height: null,
    framing: 'DEFAULT',
    favicon: '',
    metaTags: [],
  };
}

function addMetaTag(page: PageMade, name: string, content: string): void {
  if (!metaNames.includes(name)) {
    throw googleError('The specified meta tag cannot be used in this context.');
  }
  page.metaTags.push({ name, content });
}

function readers(world: World, page: PageMade): Partial<Output> {
  return {
    getContent: () => page.html,
    getTitle: () => page.title,
    getWidth: () => page.width as number,
    getHeight: () => page.height as number,
    getFaviconUrl: () => page.favicon,
    getMetaTags: () =>
      page.metaTags.map(({ name, content }) =>
        world.handle<GoogleAppsScript.HTML.HtmlOutputMetaTag>('HtmlOutputMetaTag', {
          getName: () => name,
          getContent: () => content,
        }),
      ),
    getBlob: () => newBlob(world, page.html, 'text/html'),
    /**
     * Converts only to PDF, as Blob.getAs does.
     * https://developers.google.com/apps-script/reference/html/html-output#getAs(String)
     */
    getAs: (type: string) => newBlob(world, page.html, 'text/html').getAs(type),
  };
}

/**
 * Only four names of meta tags are allowed.
 * https://developers.google.com/apps-script/reference/html/html-output
 */
export function createHtmlOutput(world: World, html: string): Output {
  const page = newPage(html);
  const change = (apply: () => void): Output => {
    apply();
    return output;
  };
  const set = (values: Partial<PageMade>) => change(() => Object.assign(page, values));
  const output: Output = world.handle<Output>('HtmlOutput', {
    ...readers(world, page),
    setContent: (content: string) => set({ html: content }),
    append: (more: string) => set({ html: page.html + more }),
    appendUntrusted: (more: string) => set({ html: page.html + escapePrint(page.html, more) }),
    clear: () => set({ html: '' }),
    setTitle: (title: string) => set({ title }),
    setWidth: (width: number) => set({ width }),
    setHeight: (height: number) => set({ height }),
    setFaviconUrl: (favicon: string) => set({ favicon }),
    setSandboxMode: () => output,
    setXFrameOptionsMode: (mode: unknown) => set({ framing: String(mode) }),
    addMetaTag: (name: string, content: string) => change(() => addMetaTag(page, name, content)),
  });
  pages.set(output, page);
  return output;
}
