import { get, type RequestOptions } from 'node:http';
import { describe, expect, it } from 'vitest';
import { servedPlayground } from './served-playground';

const { server, session, at, post, ask } = servedPlayground();
const json = { 'content-type': 'application/json' };

/** Uses `get`, since `fetch` allows neither another Host header nor a path that is no address. */
function statusFor(options: RequestOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    get(server().address, options, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });
}

describe('the playground', () => {
  it('is served on 127.0.0.1 under a key that is new each time', () => {
    expect(server().address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  });

  it('does not answer without the key', async () => {
    const { origin } = new URL(server().address);
    const paths = ['/', '/api/look', `/${'0'.repeat(32)}/`, '/office.xlsx', '/../etc/passwd'];
    const statuses = await Promise.all(
      paths.map(async (path) => (await fetch(`${origin}${path}`)).status),
    );
    expect(statuses).toEqual(paths.map(() => 404));
  });

  it('answers to its own address only', async () => {
    expect(await statusFor({ headers: { host: 'evil.example.org' } })).toBe(403);
    const reply = await post('api/look', '{}', { ...json, origin: 'http://evil.example.org' });
    expect(reply.status).toBe(403);
  });

  it.each([
    ['text that is no JSON', 'api/look', '{', json, 400],
    ['a list', 'api/look', '[]', json, 400],
    ['a call without what it gives', 'api/look', '{}', json, 400],
    ['a body of another type', 'api/look', '{}', { 'content-type': 'text/plain' }, 415],
    ['a call that does not exist', 'api/toString', '{"give":{},"had":{}}', json, 404],
    [
      'a call named like a part of every object',
      'api/__proto__',
      '{"give":{},"had":{}}',
      json,
      404,
    ],
    ['a way in that does not exist', 'api/begin', '{"give":{"way":"x"},"had":{}}', json, 400],
    ['a page call without a function', 'exec/run', '{}', json, 400],
    ['a path that leads nowhere', 'elsewhere', '{}', json, 404],
  ])('refuses %s and stays up', async (_, path, body, headers, status) => {
    const reply = await post(path, body, headers as Record<string, string>);
    expect(reply.status).toBe(status);
    expect(await reply.text()).toMatch(/^[A-Z].+/);
    expect((await fetch(server().address)).status).toBe(200);
  });

  it('refuses an endless upload after its limit, and stays up', async () => {
    const headers = { 'content-type': 'application/octet-stream' };
    const reply = await post('open', new Uint8Array(41_000_000), headers).catch(() => null);
    expect(reply?.status ?? 413).toBe(413);
    expect((await fetch(server().address)).status).toBe(200);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])(
    'refuses the method %s',
    async (method) => {
      for (const path of ['', 'office.xlsx', 'api/look']) {
        const reply = await fetch(at(path), { method });
        expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, POST']);
      }
    },
  );

  it.each(['//', '///', '//:x', 'http://[', '//127.0.0.1:x/'])(
    'refuses the address %s',
    async (path) => {
      expect(await statusFor({ path })).toBe(400);
      expect((await fetch(server().address)).status).toBe(200);
    },
  );

  it('reports a crash in the add-on, and keeps running', async () => {
    const { google } = session();
    const name = session().words.tabs.tracking.name;
    google.file.renameTab(name, 'Khác');
    const { run } = await ask('press', {
      label: session().words.menu.openLetters,
      tab: 1,
      a1: 'A1',
    });
    expect(run.question?.text).toContain(name);
    await ask('answer', { execution: run.execution, button: 'OK', text: '' });
    google.file.renameTab('Khác', name);
    expect((await ask('look', {})).office?.letterCount).toBe(google.letters.length);
  });

  it('lets its own page load nothing from elsewhere', async () => {
    const policy = (await fetch(server().address)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('gives dialogs an origin of their own, and lets them load nothing', async () => {
    const { run } = await ask('press', {
      label: session().words.menu.openLetters,
      tab: 1,
      a1: 'A1',
    });
    const [shown] = run.shown;
    const page = await fetch(at(`dialog/${shown && 'dialog' in shown ? shown.dialog : 0}`));
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox allow-scripts');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
  });
});
