import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHost } from '../../host/node/node-host';
import { readyKit } from '../office/begin-kit';
import { CallError } from '../office/call-error';
import { PlaygroundOffice } from '../office/playground-office';
import { UnusableOffice } from '../office/saved-office';
import type { ClientFiles } from './client-files';
import { OfficePages } from './office-pages';
import { json, plain, type Reply } from './reply';
import { checkOrigin, readBody, readJson } from './request-guard';

export interface Playground {
  /** Address to open in a browser. Its path contains a random key that differs at each start. */
  readonly address: string;
  readonly seat: PlaygroundOffice['seat'];
  close(): Promise<void>;
}

const KEEP_ALIVE = 600_000;

/** Starts the playground's HTTP server on 127.0.0.1 and a free port. */
export async function servePlayground(files: ClientFiles): Promise<Playground> {
  const key = randomBytes(16).toString('hex');
  let served: Served | null = null;
  const server = createServer((request, response) => {
    if (served) void respond(request, response, served);
  });
  // A run may block the server for longer than the default of five seconds. Connections must stay
  // open that long.
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${portOf(server)}/${key}/`;
  const pageAddress = `${address}exec`;
  const office = new PlaygroundOffice({ host: nodeHost, pageAddress, readyKit });
  served = { server, key, office, pages: new OfficePages(files, office, pageAddress) };
  return {
    address,
    seat: (begin) => office.seat(begin),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Served {
  readonly server: Server;
  readonly key: string;
  readonly office: PlaygroundOffice;
  readonly pages: OfficePages;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const reply = await replyTo(request, served);
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  response.end(reply.body);
}

/** Answers a request. Turns an error into a reply, so that it does not stop the server. */
async function replyTo(request: IncomingMessage, served: Served): Promise<Reply> {
  const { server, key, office, pages } = served;
  try {
    const port = portOf(server);
    checkOrigin(request, port);
    const url = requestedUrl(request, port);
    if (url.pathname === '/favicon.ico') return plain(204, '');
    if (!url.pathname.startsWith(`/${key}/`)) throw new CallError(404, 'Not found');
    const path = url.pathname.slice(key.length + 2);
    if (request.method === 'POST') return json(await post(office, path, request));
    if (request.method === 'GET') return await pages.get(path, url.href);
    return { ...plain(405, 'Only GET and POST are answered.'), headers: { allow: 'GET, POST' } };
  } catch (error) {
    if (error instanceof CallError) return plain(error.status, error.message);
    if (error instanceof UnusableOffice) return plain(400, error.message);
    // Errors of the imitated Google come from another context, so `instanceof Error` is false for them.
    const { message = String(error) } = Object(error) as Partial<Error>;
    return plain(500, message);
  }
}

async function post(
  office: PlaygroundOffice,
  path: string,
  request: IncomingMessage,
): Promise<object> {
  if (path === 'open') return office.open(await readBody(request));
  const body = await readJson(request);
  if (path === 'exec/run') return office.callFromPage(body);
  const name = /^api\/(\w+)$/.exec(path)?.[1];
  if (name === undefined) throw new CallError(404, 'Not found');
  return office.call(name, body);
}

function requestedUrl({ url = '/' }: IncomingMessage, port: number): URL {
  const base = `http://127.0.0.1:${port}`;
  if (!URL.canParse(url, base)) throw new CallError(400, 'This is no address.');
  return new URL(url, base);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
