import { googleError } from '../errors/google-error';
import { newBlob } from '../texts/blob';
import type { World } from '../world/world';
import { escapePrint } from './escape-print';

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** Content and settings of a page. The host reads them when the page is shown. */
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

/** Content of a page. Null for anything but an HtmlOutput. */
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
    /** Returns the HTML. https://developers.google.com/apps-script/reference/html/html-output#getContent() */
    getContent: () => page.html,
    /**
     * Only the title that was set. A title element in the HTML is ignored.
     * https://developers.google.com/apps-script/reference/html/html-output#getTitle()
     */
    getTitle: () => page.title,
    /** Pixels. Null if none was set. https://developers.google.com/apps-script/reference/html/html-output#getWidth() */
    getWidth: () => page.width as number,
    /** Pixels. Null if none was set. https://developers.google.com/apps-script/reference/html/html-output#getHeight() */
    getHeight: () => page.height as number,
    /** Returns the icon address that was set. https://developers.google.com/apps-script/reference/html/html-output#getFaviconUrl() */
    getFaviconUrl: () => page.favicon,
    /**
     * Only added tags. Those in the HTML are ignored.
     * https://developers.google.com/apps-script/reference/html/html-output#getMetaTags()
     */
    getMetaTags: () =>
      page.metaTags.map(({ name, content }) =>
        world.handle<GoogleAppsScript.HTML.HtmlOutputMetaTag>('HtmlOutputMetaTag', {
          /**
           * Returns the name of a tag added by addMetaTag.
           * https://developers.google.com/apps-script/reference/html/html-output-meta-tag#getName()
           */
          getName: () => name,
          /**
           * Returns the content of a tag added by addMetaTag.
           * https://developers.google.com/apps-script/reference/html/html-output-meta-tag#getContent()
           */
          getContent: () => content,
        }),
      ),
    /** Returns the HTML as a blob. https://developers.google.com/apps-script/reference/html/html-output#getBlob() */
    getBlob: () => newBlob(world, page.html, 'text/html'),
    /** Converts the HTML, as Blob.getAs does. https://developers.google.com/apps-script/reference/html/html-output#getAs(String) */
    getAs: (type: string) => newBlob(world, page.html, 'text/html').getAs(type),
  };
}

/** Only four meta names are allowed. https://developers.google.com/apps-script/reference/html/html-output */
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
    /** Not escaped. https://developers.google.com/apps-script/reference/html/html-output#append(String) */
    append: (more: string) => set({ html: page.html + more }),
    /**
     * Escaped for the position where it is added.
     * https://developers.google.com/apps-script/reference/html/html-output#appendUntrusted(String)
     */
    appendUntrusted: (more: string) => set({ html: page.html + escapePrint(page.html, more) }),
    /** Empties the HTML. https://developers.google.com/apps-script/reference/html/html-output#clear() */
    clear: () => set({ html: '' }),
    /** Sets the title of the page or dialog. https://developers.google.com/apps-script/reference/html/html-output#setTitle(String) */
    setTitle: (title: string) => set({ title }),
    /**
     * Sets the initial width of a dialog in pixels.
     * https://developers.google.com/apps-script/reference/html/html-output#setWidth(Integer)
     */
    setWidth: (width: number) => set({ width }),
    /**
     * Sets the initial height of a dialog in pixels.
     * https://developers.google.com/apps-script/reference/html/html-output#setHeight(Integer)
     */
    setHeight: (height: number) => set({ height }),
    /** Adds a link to an icon. https://developers.google.com/apps-script/reference/html/html-output#setFaviconUrl(String) */
    setFaviconUrl: (favicon: string) => set({ favicon }),
    /**
     * No effect: there is only one sandbox.
     * https://developers.google.com/apps-script/reference/html/html-output#setSandboxMode(SandboxMode)
     */
    setSandboxMode: () => output,
    /**
     * DEFAULT if it is not called.
     * https://developers.google.com/apps-script/reference/html/html-output#setXFrameOptionsMode(XFrameOptionsMode)
     */
    setXFrameOptionsMode: (mode: unknown) => set({ framing: String(mode) }),
    /**
     * Throws for any other than the four allowed names.
     * https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String)
     */
    addMetaTag: (name: string, content: string) => change(() => addMetaTag(page, name, content)),
  });
  pages.set(output, page);
  return output;
}
