import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoWords } from '../../local/demo/demo-words';
import { linksIn, viewIn } from '../../local/demo/mailbox';
import type { Played } from '../../local/demo/play-follow-up';
import { runDemo } from '../../local/demo/run-demo';
import { pagePath } from '../../local/serve/demo-pages';
import { type DemoServer, startDemoServer } from '../../local/serve/serve-demo';
import type { SummaryView } from '../../src/core/dialog-view';
import type { UnitPageView } from '../../src/core/unit-page';
import { demoArguments } from '../demo/small-office';

let server: DemoServer;
let played: Played;

beforeAll(async () => {
  server = await startDemoServer();
  played = await runDemo(demoArguments({}, '--days', '2'), `${server.address}exec`);
  server.show(played, demoWords('vi'));
});

afterAll(() => server.close());

const at = (path: string) => new URL(path, server.address).href;
const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json) =>
  fetch(at('/run'), { method: 'POST', headers, body });

function token(): string {
  return played.google.letters.flatMap(linksIn)[0]?.token ?? '';
}

async function openPage(): Promise<UnitPageView> {
  return viewIn(await (await fetch(at(pagePath(token())))).text());
}

/** fetch does not let a caller choose the Host header. */
function statusForHost(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(server.address, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}

describe('the served demo', () => {
  it('leads from its first page to the summary, a letter, and the page behind its link', async () => {
    const index = await (await fetch(server.address)).text();
    const paths = [...index.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
    expect(paths.length).toBe(4);
    for (const path of paths) {
      const page = await fetch(at(path.replaceAll('&amp;', '&')));
      expect({ path, status: page.status }).toEqual({ path, status: 200 });
    }
  });

  it('carries its own address in the links of letters', () => {
    expect(played.google.letters[0]?.body).toContain(`${server.address}exec?t=`);
  });

  it('takes an answer from the page, and shows it when the page is opened again', async () => {
    const before = await openPage();
    const [directive] = before.state === 'open' ? before.directives : [];
    const answer = {
      directive: directive?.id,
      version: directive?.version,
      forUnit: '',
      reason: '',
      position: 'Văn thư',
      name: '',
      incomingNumber: '12',
    };
    const reply = await post(
      JSON.stringify({ fn: 'confirmReceipt', args: [token(), answer, 'a1'.repeat(16)] }),
    );
    expect(await reply.json()).toMatchObject({ result: { state: 'recorded' } });
    const after = await openPage();
    expect(after.state === 'open' && after.directives[0]?.answers.acknowledgedBy).toBe('Văn thư');
    const summary = viewIn<SummaryView>(await (await fetch(at('/summary'))).text());
    expect(summary.summaries[0]?.totals.acknowledged).toBe(1);
  });

  it('refuses a reader everything that belongs to the spreadsheet', async () => {
    const reply = await post(JSON.stringify({ fn: 'queueLetters', args: [] }));
    expect(await reply.json()).toEqual({ error: expect.stringContaining('getUi') });
  });

  it.each([
    ['a body that is no JSON', '{', json, 400],
    ['a call without a function', '{"args":[]}', json, 400],
    ['a null body', 'null', json, 400],
    ['a body of another type', '{}', { 'content-type': 'text/plain' }, 415],
    ['a body above a megabyte', `"${'x'.repeat(1_000_001)}"`, json, 413],
    ['another site', '{}', { ...json, origin: 'http://evil.example.org' }, 403],
  ])('refuses %s and stays up', async (_, body, headers, status) => {
    expect((await post(body, headers)).status).toBe(status);
    expect((await fetch(server.address)).status).toBe(200);
  });

  it('answers to its own address only', async () => {
    expect(await statusForHost('evil.example.org')).toBe(403);
  });

  it('says plainly that a path leads nowhere', async () => {
    const paths = ['/letters/0', '/letters/999', '/etc/passwd', '/__proto__', '/constructor'];
    const statuses = await Promise.all(paths.map(async (path) => (await fetch(at(path))).status));
    expect(statuses).toEqual(paths.map(() => 404));
  });
});
