import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { startChromium } from '../../../local/host/chromium';
import { withBridge } from '../../../local/playground/server/google-bridge';
import type { RunReport } from '../../../local/runs/run-report';

/** Where pages are served to the browser; nothing leaves this machine. */
const ADDRESS = 'https://page.example.org/';

/** Milliseconds by which the page's clock goes on at a time, until nothing changes any more. */
const STEP = 2000;
/** Milliseconds of this machine after which a page is given up that still changes. */
const MOST_WAITED = 30_000;
/** Milliseconds of this machine between two looks whether calls are answered. */
const LOOK_EVERY = 5;

/** What a page is opened with: the time that it is, and who answers its calls of google.script.run. */
export interface PageServer {
  readonly now: string;
  call(fn: string, args: unknown[]): RunReport;
}

/** The tree of a page, and the label of the button that was pressed before; '' as it was opened. */
export interface PageTree {
  readonly after: string;
  readonly tree: string;
}

const VIEWPORT = { width: 800, height: 600 };

/**
 * What stands in for the browser's own. Chance, by which pages name their requests, gives each page the same numbers. A window
 * that is closed keeps its tree, under another title, and one that is opened does not open.
 */
const STAND_INS = `
  let drawn = 0;
  crypto.getRandomValues = (list) => {
    for (const at of list.keys()) list[at] = (drawn += 1) * 2654435761;
    return list;
  };
  Math.random = () => ((drawn += 1) % 1000) / 1000;
  window.close = () => { document.title = 'closed'; };
  window.open = (address) => { document.title = 'opens ' + address; return null; };
`;

/** Renders pages in Chromium and gives their trees. */
export class PageReader {
  private readonly script = treeScript();

  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<PageReader> {
    return new PageReader(
      await startChromium([
        '--enable-blink-features=ComputedAccessibilityInfo',
        '--force-renderer-accessibility',
      ]),
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /**
   * Opens a page, lets it ask the server what it wants, and gives its tree with those of its frames, and its errors. Then
   * presses so many buttons, those of a label once, and gives the tree after each.
   */
  async treesOf(html: string, server: PageServer, presses: number): Promise<PageTree[]> {
    const context = await this.browser.newContext({ locale: 'vi-VN', viewport: VIEWPORT });
    try {
      const served = new ServedPage(withBridge(html), server);
      const page = await openPage(context, served, server.now);
      await page.evaluate(this.script);
      const trees = [{ after: '', tree: await this.settledTree(page, served) }];
      for (let press = 0; press < presses; press += 1) {
        const after = await page.evaluate<string>('pageTree.pressNext()');
        if (after === '') break;
        trees.push({ after, tree: await this.settledTree(page, served) });
      }
      return trees;
    } finally {
      await context.close();
    }
  }

  /** The tree once it stays the same while the page's clock goes on, every call is answered and every frame is loaded. */
  private async settledTree(page: Page, served: ServedPage): Promise<string> {
    const until = Date.now() + MOST_WAITED;
    let [tree, last]: (string | null)[] = [null, null];
    while (tree === null || tree !== last) {
      if (Date.now() > until) return `${tree}\n(does not come to rest)`;
      last = tree;
      await page.clock.runFor(STEP);
      await answered(page);
      tree = await this.treeNow(page);
    }
    return [tree, ...served.errors].join('\n');
  }

  /** The trees of a page and its frames; null while a frame is not loaded. */
  private async treeNow(page: Page): Promise<string | null> {
    const trees = [await page.evaluate<string>('pageTree.treeOf(document)')];
    for (const frame of page.frames().slice(1)) {
      const tree = await this.frameTree(frame);
      if (tree === null) return null;
      trees.push(tree);
    }
    return trees.join('\n(frame)\n');
  }

  private async frameTree(frame: Frame): Promise<string | null> {
    const script = `${this.script}\npageTree.treeOf(document)`;
    try {
      const isLoaded = await frame.evaluate<boolean>(
        `location.href !== 'about:blank' && document.readyState === 'complete'`,
      );
      return isLoaded ? await frame.evaluate<string>(script) : null;
    } catch (error) {
      // The page has put another frame in its place meanwhile
      if (frame.isDetached()) return null;
      throw error;
    }
  }
}

async function openPage(context: BrowserContext, served: ServedPage, now: string): Promise<Page> {
  await context.route('**/*', (route) => served.answer(route));
  await context.addInitScript(STAND_INS);
  const page = await context.newPage();
  await page.clock.install({ time: now });
  page.on('pageerror', ({ message }) => served.errors.push(`error: ${message}`));
  await page.goto(ADDRESS);
  await page.clock.pauseAt(new Date(Date.parse(now) + STEP));
  return page;
}

/** Waits until every call of google.script.run has its answer. */
async function answered(page: Page): Promise<void> {
  while ((await page.evaluate<number>('callsWaiting()')) > 0) await page.waitForTimeout(LOOK_EVERY);
}

/** A page with the server that answers its calls. */
class ServedPage {
  readonly errors: string[] = [];

  constructor(
    private readonly html: string,
    private readonly server: PageServer,
  ) {}

  answer(route: Route): Promise<void> {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.html });
    if (url === `${ADDRESS}exec/run`) return this.answerCall(route);
    if (!url.endsWith('/favicon.ico')) this.errors.push(`error: asks for ${url}`);
    return route.abort();
  }

  private answerCall(route: Route): Promise<void> {
    const { fn, args } = route.request().postDataJSON() as { fn: string; args: unknown[] };
    const { result, error } = this.server.call(fn, args);
    return route.fulfill({ json: error ? { error: error.message } : { result } });
  }
}

/** The function that reads a tree, as a script that defines `pageTree` in a page. */
function treeScript(): string {
  const entry = fileURLToPath(new URL('./page-tree.ts', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'pageTree',
    footer: { js: 'globalThis.pageTree = pageTree;' },
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}
