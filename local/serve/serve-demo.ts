import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemoWords } from '../demo/demo-words';
import { letterToShow } from '../demo/letter-to-show';
import type { Played } from '../demo/play-follow-up';
import { indexPage, letterListPage, letterPage } from './demo-pages';
import { checkOrigin, readJson, Unacceptable } from './request-guard';
import { withBridge } from './script-run-bridge';

/** A server on 127.0.0.1 and a free port, waiting for what it is to show. */
export interface DemoServer {
  readonly address: string;
  show(played: Played, words: DemoWords): void;
  close(): Promise<void>;
}

/** Starts the server, so that letters can carry its address before the follow-up is played. */
export async function startDemoServer(): Promise<DemoServer> {
  let answer: Answer = () => ({ status: 503, type: 'text/plain', body: '' });
  const server = createServer((request, response) => {
    void respond(server, request, response, (asked) => answer(asked));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    show: (played, words) => {
      answer = answers(played, words);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

type Answer = (asked: Asked) => Reply;

async function respond(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  const reply = await replyTo(server, request, answer);
  response.writeHead(reply.status, {
    'content-type': `${reply.type}; charset=utf-8`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(reply.body);
}

/** Whatever goes wrong with one request, the server stays up and says what it was. */
async function replyTo(server: Server, request: IncomingMessage, answer: Answer): Promise<Reply> {
  const { port } = server.address() as AddressInfo;
  try {
    checkOrigin(request, port);
    const method = request.method ?? 'GET';
    const body = method === 'POST' ? await readJson(request) : null;
    return answer({ method, url: new URL(request.url ?? '/', `http://127.0.0.1:${port}`), body });
  } catch (error) {
    if (error instanceof Unacceptable) return plain(error.status, error.message);
    console.error(error);
    return plain(500, error instanceof Error ? error.message : String(error));
  }
}

function answers({ google, report }: Played, words: DemoWords): Answer {
  const pages: Readonly<Record<string, (url: URL) => Reply>> = {
    '/': () => html(indexPage(google.letters.length, letterToShow(google), words)),
    '/letters': () => html(letterListPage(google.letters, words)),
    '/summary': () => html(report()),
    '/exec': ({ searchParams }) => {
      const { page, error } = google.visit({ parameter: Object.fromEntries(searchParams) });
      return page ? html(withBridge(page.html)) : plain(500, error?.message ?? '');
    },
    '/favicon.ico': () => plain(204, ''),
  };
  return ({ method, url, body }) => {
    if (method === 'POST' && url.pathname === '/run') return run(google, body);
    const number = /^\/letters\/(\d+)$/.exec(url.pathname)?.[1];
    const letter = google.letters[Number(number) - 1];
    if (letter) return html(letterPage(letter, words));
    const page = method === 'GET' ? pages[url.pathname] : undefined;
    return page ? page(url) : plain(404, 'Not found');
  };
}

/** Runs a call of google.script.run as the anonymous visitor that the page's reader is. */
function run(google: Played['google'], body: unknown): Reply {
  const { fn, args } = Object(body) as { fn?: unknown; args?: unknown };
  if (typeof fn !== 'string' || !Array.isArray(args)) {
    throw new Unacceptable(400, 'A call names a function and its arguments.');
  }
  const { result, error } = google.callFromPage(fn, ...args);
  const reply = error ? { error: error.message } : { result };
  return { status: 200, type: 'application/json', body: JSON.stringify(reply) };
}

function html(body: string): Reply {
  return { status: 200, type: 'text/html', body };
}

function plain(status: number, body: string): Reply {
  return { status, type: 'text/plain', body };
}
