import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../../../src/texts/language';
import type { DaysPlayed } from '../../demo/days-played';
import { readyKit } from '../office/begin-kit';
import { officeByDays, type Seat } from '../office/begin-office';
import type { OfficeSession } from '../office/office-session';
import { openOffice, UnusableOffice } from '../office/saved-office';
import type { Had, Way } from '../protocol';
import { answerCall } from './answer-call';
import type { ClientFiles } from './client-files';
import { OfficePages } from './office-pages';
import { json, plain, type Reply } from './reply';
import { checkOrigin, HttpError, readBody, readJson } from './request-guard';

export interface Playground {
  /** Address to open in a browser. Its path contains a random key that differs at each start. */
  readonly address: string;
  /**
   * Replaces the current office by the one that `begin` returns. `begin` receives the address of
   * unit pages and the revision to start from.
   */
  seat(begin: (place: Seat) => OfficeSession): OfficeSession;
  close(): Promise<void>;
}

/**
 * Milliseconds of pause after each simulated day while an office is being played. Other requests
 * are answered during the pause.
 */
const BETWEEN_DAYS = 5;

const KEEP_ALIVE = 600_000;

/** Starts the playground's HTTP server on 127.0.0.1 and a free port. */
export async function servePlayground(files: ClientFiles): Promise<Playground> {
  const key = randomBytes(16).toString('hex');
  const office = new OfficeServer(files);
  const server = createServer((request, response) => {
    void respond(request, response, { server, key, office });
  });
  // A run may block the server for longer than the default of five seconds. Connections must stay
  // open that long.
  server.keepAliveTimeout = KEEP_ALIVE;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  office.address = `http://127.0.0.1:${portOf(server)}/${key}/`;
  return {
    address: office.address,
    seat: (begin) => office.seat(begin),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class OfficeServer {
  address = '';
  private session: OfficeSession | null = null;
  private played: DaysPlayed | null = null;
  private readonly pages: OfficePages;

  constructor(files: ClientFiles) {
    this.pages = new OfficePages(files);
  }

  seat(begin: (place: Seat) => OfficeSession): OfficeSession {
    const { pageAddress, revision } = this;
    this.session = begin({ pageAddress, revision });
    return this.session;
  }

  get(path: string, link: string): Reply | Promise<Reply> {
    return this.pages.get(path, { link, session: this.session, address: this.pageAddress });
  }

  async post(path: string, request: IncomingMessage): Promise<Reply> {
    if (path === 'open') return json(this.open(await readBody(request)));
    const body = await readJson(request);
    if (path === 'exec/run') return this.pages.callFromPage(this.requireSession(), body);
    const name = /^api\/(\w+)$/.exec(path)?.[1];
    if (name === undefined) throw new HttpError(404, 'Not found');
    return json(await this.call(name, body));
  }

  private call(name: string, { give, had }: Record<string, unknown>): object | Promise<object> {
    if (typeof give !== 'object' || give === null || typeof had !== 'object' || had === null) {
      throw new HttpError(400, 'A call says what it gives and what it has had.');
    }
    if (name === 'begin') return this.begin(give, had as Had);
    if (name === 'progress') return { played: this.played };
    if (name === 'look' && this.session === null) return { office: null };
    return answerCall(this.requireSession(), name, { give, had: had as Had });
  }

  /** Plays a new office and then replaces the current one, which stays usable until then. */
  private async begin(give: object, had: Had): Promise<object> {
    const { pageAddress } = this;
    const revision = () => this.revision;
    const seat = {
      pageAddress,
      get revision() {
        return revision();
      },
    };
    const { way, language } = wayIn(give);
    if (way === 'check') return { office: this.seat(await readyKit(language)).view(had) };
    const steps = officeByDays({ way, language }, seat);
    try {
      for (;;) {
        const step = steps.next();
        if (step.done) return { office: this.seat(() => step.value).view(had) };
        this.played = step.value;
        await pause(BETWEEN_DAYS);
      }
    } finally {
      this.played = null;
    }
  }

  private open(bytes: Uint8Array): object {
    const { pageAddress, revision } = this;
    const opened = openOffice(bytes, { pageAddress, revision });
    if (opened === null) return { office: null };
    this.session = opened;
    return { office: opened.view({ revision: -1, letters: 0 }) };
  }

  private requireSession(): OfficeSession {
    if (this.session === null) throw new HttpError(409, 'No office has begun yet.');
    return this.session;
  }

  private get pageAddress(): string {
    return `${this.address}exec`;
  }

  /**
   * Number of the next revision; 1 before the first office. A new office continues the numbers of the last one,
   * so that a browser never confuses their states.
   */
  private get revision(): number {
    return (this.session?.revision ?? 0) + 1;
  }
}

const WAYS: readonly Way[] = ['sample', 'district', 'empty', 'check'];

function wayIn(give: object): { way: Way; language: Language } {
  const { way, language } = give as { way?: unknown; language?: unknown };
  const known = WAYS.find((one) => one === way);
  if (known === undefined) throw new HttpError(400, 'There is no such way in.');
  return { way: known, language: language === 'en' ? 'en' : 'vi' };
}

interface Served {
  readonly server: Server;
  readonly key: string;
  readonly office: OfficeServer;
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
async function replyTo(request: IncomingMessage, { server, key, office }: Served): Promise<Reply> {
  try {
    const port = portOf(server);
    checkOrigin(request, port);
    const url = requestedUrl(request, port);
    if (url.pathname === '/favicon.ico') return plain(204, '');
    if (!url.pathname.startsWith(`/${key}/`)) throw new HttpError(404, 'Not found');
    const path = url.pathname.slice(key.length + 2);
    if (request.method === 'POST') return await office.post(path, request);
    if (request.method === 'GET') return await office.get(path, url.href);
    return { ...plain(405, 'Only GET and POST are answered.'), headers: { allow: 'GET, POST' } };
  } catch (error) {
    if (error instanceof HttpError) return plain(error.status, error.message);
    if (error instanceof UnusableOffice) return plain(400, error.message);
    // Errors of the imitated Google come from another context, so `instanceof Error` is false for them.
    const { message = String(error) } = Object(error) as Partial<Error>;
    return plain(500, message);
  }
}

function requestedUrl({ url = '/' }: IncomingMessage, port: number): URL {
  const base = `http://127.0.0.1:${port}`;
  if (!URL.canParse(url, base)) throw new HttpError(400, 'This is no address.');
  return new URL(url, base);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
