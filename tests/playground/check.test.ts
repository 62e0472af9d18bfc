import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Calls, OfficeView } from '../../local/playground/protocol';
import { type Playground, servePlayground } from '../../local/playground/server/serve-playground';

let server: Playground;

beforeAll(async () => {
  server = await servePlayground({ html: '', script: '', style: '' });
});

afterAll(() => server.close());

async function ask<Name extends keyof Calls>(
  name: Name,
  give: Calls[Name]['give'],
): Promise<Calls[Name]['get'] & { office: OfficeView }> {
  const reply = await fetch(`${server.address}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ give, had: { revision: -1, letters: 0 } }),
  });
  return (await reply.json()) as Calls[Name]['get'] & { office: OfficeView };
}

it('the kit that asks Google is opened from the start page, its page by its menu', async () => {
  const { office } = await ask('begin', { way: 'check', language: 'vi' });
  expect(office.menus.map(({ title }) => title)).toEqual(['Kiểm tra']);
  const [tab] = office.workbook?.tabs ?? [];
  const { run } = await ask('press', { label: 'Mở trang kiểm tra', tab: tab?.id ?? 0, a1: 'A1' });
  const shown = run.shown.findLast(({ kind }) => kind === 'modal');
  const dialog = shown && 'dialog' in shown ? shown.dialog : 0;
  const door = await (await fetch(`${server.address}dialog/${dialog}`)).text();
  const [, link = ''] = /href="([^"]+)"/.exec(door) ?? [];
  expect(link.startsWith(`${server.address}exec?khoa=`)).toBe(true);
  const page = await (await fetch(link)).text();
  expect(page).toContain('&quot;kind&quot;:&quot;desk&quot;');
});
