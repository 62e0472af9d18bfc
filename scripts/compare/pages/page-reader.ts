import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { startChromium } from '../../../local/host/chromium';
import { withBridge } from '../../../local/playground/office/google-bridge';
import type { RunReport } from '../../../local/runs/run-report';

/** Address of every page. Its requests are intercepted, so nothing leaves this machine. */
const ADDRESS = 'https://page.example.org/';

/** Milliseconds that the page's clock advances between two readings of its tree. */
const STEP = 2000;
/** Milliseconds of real time after which a page that still changes is given up. */
const MOST_WAITED = 30_000;
/** Milliseconds of real time between two checks whether all calls are answered. */
const LOOK_EVERY = 5;

/** What a page needs: the time on its clock, and the server that answers its google.script.run calls. */
export interface PageServer {
  readonly now: string;
  call(fn: string, args: unknown[]): RunReport;
}

/** The tree of a page, and the label of the button pressed before; `''` for the page as it was opened. */
export interface PageTree {
  readonly after: string;
  readonly tree: string;
}

const VIEWPORT = { width: 800, height: 600 };

/**
 * Script that replaces functions of the browser. Random numbers, from which pages make request ids,
 * are the same for each page. `close` only changes the title, so that the tree stays; `open` opens
 * no window.
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

/** Renders pages in Chromium and returns their trees. */
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
   * Opens a page, waits for its calls to the server, and returns its tree with frames and errors.
   * Then presses up to `presses` buttons, each label once, and adds the tree after each.
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

  /**
   * Returns the tree once it stays the same while the page's clock advances, all calls are answered
   * and all frames are loaded.
   */
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

  /** Returns the trees of a page and its frames, or `null` while a frame is loading. */
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
      // The page has replaced this frame meanwhile
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

/** Waits until every google.script.run call is answered. */
async function answered(page: Page): Promise<void> {
  while ((await page.evaluate<number>('callsWaiting()')) > 0) await page.waitForTimeout(LOOK_EVERY);
}

/** Serves a page to the browser and answers its calls. */
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

/** Script that defines `pageTree`, the exports of page-tree.ts, in a page. */
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
