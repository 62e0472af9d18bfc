import { googleError } from '../errors/google-error';
import { newBlob } from '../texts/blob';
import type { World } from '../world/world';
import { escapePrint } from './escape-print';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** What a page is made of beside its handle: read by the host when the page is shown. */
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

/** Gives what a page is made of; null for anything but an HtmlOutput. */
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
    /** Gives the HTML that is served. https://developers.google.com/apps-script/reference/html/html-output#getContent() */
    getContent: () => page.html,
    /** Gives the title that was set; a title element in the HTML counts for nothing. https://developers.google.com/apps-script/reference/html/html-output#getTitle() */
    getTitle: () => page.title,
    /** Gives the width of a dialog in pixels, null when none was set. https://developers.google.com/apps-script/reference/html/html-output#getWidth() */
    getWidth: () => page.width as number,
    /** Gives the height of a dialog in pixels, null when none was set. https://developers.google.com/apps-script/reference/html/html-output#getHeight() */
    getHeight: () => page.height as number,
    /** Gives the icon address that was set. https://developers.google.com/apps-script/reference/html/html-output#getFaviconUrl() */
    getFaviconUrl: () => page.favicon,
    /** Gives the tags that were added; those written in the HTML are ignored. https://developers.google.com/apps-script/reference/html/html-output#getMetaTags() */
    getMetaTags: () =>
      page.metaTags.map(({ name, content }) =>
        world.handle<GoogleAppsScript.HTML.HtmlOutputMetaTag>('HtmlOutputMetaTag', {
          /** Gives the name of a tag added by addMetaTag. https://developers.google.com/apps-script/reference/html/html-output-meta-tag#getName() */
          getName: () => name,
          /** Gives the content of a tag added by addMetaTag. https://developers.google.com/apps-script/reference/html/html-output-meta-tag#getContent() */
          getContent: () => content,
        }),
      ),
    /** Gives the HTML as a blob. https://developers.google.com/apps-script/reference/html/html-output#getBlob() */
    getBlob: () => newBlob(world, page.html, 'text/html'),
    /** Gives the HTML converted, as a blob does. https://developers.google.com/apps-script/reference/html/html-output#getAs(String) */
    getAs: (type: string) => newBlob(world, page.html, 'text/html').getAs(type),
  };
}

/** Imitates https://developers.google.com/apps-script/reference/html/html-output: only four meta names are allowed. */
export function createHtmlOutput(world: World, html: string): Output {
  const page = newPage(html);
  const change = (apply: () => void): Output => {
    apply();
    return output;
  };
  const set = (values: Partial<PageMade>) => change(() => Object.assign(page, values));
  const output: Output = world.handle<Output>('HtmlOutput', {
    ...readers(world, page),
    /** Replaces the HTML. https://developers.google.com/apps-script/reference/html/html-output#setContent(String) */
    setContent: (content: string) => set({ html: content }),
    /** Adds HTML as it is, not escaped. https://developers.google.com/apps-script/reference/html/html-output#append(String) */
    append: (more: string) => set({ html: page.html + more }),
    /** Adds text escaped for the place where it comes to stand. https://developers.google.com/apps-script/reference/html/html-output#appendUntrusted(String) */
    appendUntrusted: (more: string) => set({ html: page.html + escapePrint(page.html, more) }),
    /** Empties the HTML. https://developers.google.com/apps-script/reference/html/html-output#clear() */
    clear: () => set({ html: '' }),
    /** Titles the page, or the dialog. https://developers.google.com/apps-script/reference/html/html-output#setTitle(String) */
    setTitle: (title: string) => set({ title }),
    /** Says how wide a dialog is at first. https://developers.google.com/apps-script/reference/html/html-output#setWidth(Integer) */
    setWidth: (width: number) => set({ width }),
    /** Says how high a dialog is at first. https://developers.google.com/apps-script/reference/html/html-output#setHeight(Integer) */
    setHeight: (height: number) => set({ height }),
    /** Adds a link to an icon. https://developers.google.com/apps-script/reference/html/html-output#setFaviconUrl(String) */
    setFaviconUrl: (favicon: string) => set({ favicon }),
    /** Does nothing any more: there is one sandbox. https://developers.google.com/apps-script/reference/html/html-output#setSandboxMode(SandboxMode) */
    setSandboxMode: () => output,
    /** Says whether other sites may frame the page; DEFAULT unless told. https://developers.google.com/apps-script/reference/html/html-output#setXFrameOptionsMode(XFrameOptionsMode) */
    setXFrameOptionsMode: (mode: unknown) => set({ framing: String(mode) }),
    /** Adds one of four tags; any other name is refused. https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
    addMetaTag: (name: string, content: string) => change(() => addMetaTag(page, name, content)),
  });
  pages.set(output, page);
  return output;
}
