import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { dist } from '../bundle/built';

export type ServerFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

export interface Opening {
  readonly page: string;
  readonly view: object;
  readonly server?: ServerFunctions;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** True if the page's clock is moved only by the test. */
  readonly frozen?: boolean;
}

/** An open page with the server calls and errors recorded during the test. */
export interface OpenedPage {
  readonly page: Page;
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly errors: readonly string[];
  /** Addresses on other hosts that the page tried to load. */
  readonly strayRequests: readonly string[];
}

/** What is recorded of a page during one test, and the server functions that it calls. */
type Watched = { -readonly [K in keyof Omit<OpenedPage, 'page'>]: OpenedPage[K][number][] } & {
  address: string;
  server: ServerFunctions;
};

/** A page that is reused by tests with the same options, with the recordings of the current test. */
interface KeptPage {
  readonly page: Page;
  watched: Watched;
}

/** Serves built pages on 127.0.0.1. Opens them with a replacement for `google.script.run`. */
export async function servePages(browser: Browser) {
  const views = new Map<string, { page: string; view: object }>();
  const server = createServer((request, response) => {
    const wanted = views.get(request.url ?? '');
    response.writeHead(wanted ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
    response.end(wanted ? filledPage(wanted.page, wanted.view) : '');
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  const kept = new Map<string, Promise<KeptPage>>();
  let opened = 0;
  const keptFor = (opening: Opening): Promise<KeptPage> => {
    // A page with a frozen clock is not reused, since the clock applies to its whole context.
    if (opening.frozen) return newPage(browser, opening);
    const look = JSON.stringify([opening.width, opening.height, opening.dark]);
    const known = kept.get(look) ?? newPage(browser, opening);
    kept.set(look, known);
    return known;
  };
  return {
    open: async (opening: Opening): Promise<OpenedPage> => {
      opened += 1;
      const path = `/${opening.page}/${opened}`;
      views.set(path, opening);
      return openIn(await keptFor(opening), `http://127.0.0.1:${port}${path}`, opening);
    },
    /** Cookies and stored data that pages have left for later tests. */
    leftBehind: async (): Promise<object[]> => {
      const states = [...kept.values()].map(async (one) =>
        (await one).page.context().storageState(),
      );
      return (await Promise.all(states)).flatMap(({ cookies, origins }) => [
        ...cookies,
        ...origins,
      ]);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function newPage(browser: Browser, opening: Opening): Promise<KeptPage> {
  const { dark = false, frozen = false } = opening;
  const context = await browser.newContext({
    viewport: viewportOf(opening),
    colorScheme: dark ? 'dark' : 'light',
    locale: 'vi-VN',
  });
  const page = findingSeenText(await context.newPage());
  const kept: KeptPage = { page, watched: watchedAt('', {}) };
  page.on('pageerror', (error) => kept.watched.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') kept.watched.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    const { address, strayRequests } = kept.watched;
    const own = url === address || url.startsWith('about:') || url.endsWith('/favicon.ico');
    if (!own) strayRequests.push(url);
  });
  await page.exposeFunction('answerCall', async (name: string, args: never[]) => {
    const { calls, server } = kept.watched;
    calls.push({ name, args: [...args] });
    const act = server[name];
    if (!act) throw new Error(`No such function: ${name}`);
    return await act(...args);
  });
  await page.addInitScript(standInForGoogle);
  if (frozen) await page.clock.install();
  return kept;
}

/**
 * Lets `getByText` of the page find only what is seen. What only screen readers get repeats each notice a moment after
 * it is shown, so that a test would find one text or two by chance.
 */
function findingSeenText(page: Page): Page {
  const getByText = page.getByText.bind(page);
  page.getByText = (...wanted) => getByText(...wanted).and(page.locator(':not(.spoken)'));
  return page;
}

async function openIn(kept: KeptPage, address: string, opening: Opening): Promise<OpenedPage> {
  const { page } = kept;
  kept.watched = watchedAt(address, opening.server ?? {});
  await page.setViewportSize(viewportOf(opening));
  await page.emulateMedia({ media: null });
  await page.goto(address);
  return { page, ...kept.watched };
}

function viewportOf({ width = 320, height = 760 }: Opening) {
  return { width, height };
}

function watchedAt(address: string, server: ServerFunctions): Watched {
  return { calls: [], errors: [], strayRequests: [], address, server };
}

function filledPage(name: string, view: object): string {
  const escaped = JSON.stringify(view)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
  return readFileSync(join(dist, `${name}.html`), 'utf8').replace('<?= view ?>', () => escaped);
}

/**
 * Replaces `google.script.run`. Runs in the page. As with Google, each runner has its own handlers,
 * and calls return nothing.
 */
function standInForGoogle(): void {
  type Handler = (value: unknown) => void;
  const answer = (
    window as unknown as { answerCall(name: string, args: unknown[]): Promise<unknown> }
  ).answerCall;
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler);
          return (...args: unknown[]) => {
            answer(String(name), args).then(succeed, fail);
          };
        },
      },
    );
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
        host: {
          close: () => {
            document.title = 'closed';
          },
        },
      },
    },
  });
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
