import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { linksIn } from '../../local/demo/mailbox';
import { STAFF } from '../../local/demo/play-follow-up';
import { nodeHost } from '../../local/host/node/node-host';
import { OfficeSession } from '../../local/playground/office/office-session';
import {
  officeText,
  openOffice,
  openOfficeText,
  saveOffice,
} from '../../local/playground/office/saved-office';
import { headersOf } from '../../local/sheet-table';
import { servedPlayground } from './served-playground';

const { session, at, ask, post } = servedPlayground();
let begun: ReturnType<ReturnType<typeof session>['google']['save']>;

beforeEach(() => {
  begun ??= session().google.save();
  session().google.restore(begun);
});

const tabOf = (key: 'tracking' | 'units') => {
  const { google, words } = session();
  const found = google.snapshot().tabs.find(({ name }) => name === words.tabs[key].name);
  if (!found) throw new Error(`No tab ${key}`);
  return found;
};
const cellUnder = (header: string, row: number) => {
  const column = tabOf('tracking').values[1]?.indexOf(header) ?? -1;
  return `${String.fromCharCode(65 + column)}${row}`;
};

/** Lets time pass without clock runs. */
const sleepUntil = (instant: string) => {
  const missed = Array.from({ length: 1_000 }, (_, firing) => firing);
  session().google.advanceTo(instant, { missed });
};

describe('a cell that a person types', () => {
  it('runs the edit trigger and returns all changes', async () => {
    const a1 = cellUnder('Tiếp nhận', 3);
    await ask('look', {});
    const { office, refusal } = await ask('edit', {
      tab: tabOf('tracking').id,
      cells: [{ a1, text: 'Đã xác nhận' }],
    });
    expect(refusal).toBeNull();
    const told = office?.cells.map(({ value }) => value) ?? [];
    expect(told).toContain('Đã xác nhận');
    expect(told).toContain(session().words.choices.channel.sheet);
    expect(office?.runs[0]?.fn).toBe('onSheetEdit');
  });

  it('is returned unchanged with the sentence when a rule refuses it', async () => {
    const a1 = cellUnder('Tiếp nhận', 3);
    const { office, refusal } = await ask('edit', {
      tab: tabOf('tracking').id,
      cells: [{ a1, text: 'có lẽ' }],
    });
    expect(refusal).toContain(a1);
    expect(office?.cells.at(-1)?.value).toBe('Chưa xác nhận');
  });
});

describe('a sample office', () => {
  it('is known as one until it changes, also when it was kept and opened again', () => {
    const { google, words } = session();
    const pageAddress = 'http://127.0.0.1:9/mau-thu-mau/exec';
    const sample = new OfficeSession(google, STAFF, 'vi', 1, { sample: 'sample' });
    const known = () => {
      const seat = { host: nodeHost, pageAddress, revision: 1 };
      const opened = openOfficeText(officeText(sample, pageAddress), seat);
      return [sample.unchangedSample(), opened?.unchangedSample()];
    };
    expect(known()).toEqual(['sample', 'sample']);
    google.press(STAFF, words.menu.openToday);
    expect(known()).toEqual(['sample', 'sample']);
    google.type(STAFF, words.tabs.units.name, 'A3', 'Tên khác');
    expect(known()).toEqual([null, null]);
  });
});

describe('a row', () => {
  it('is deleted in the file, and the whole file is returned', async () => {
    const { id, values } = tabOf('units');
    const { office } = await ask('act', { tab: id, act: { kind: 'deleteRows', places: [3, 5] } });
    const left = office?.workbook?.tabs.find((tab) => tab.id === id)?.values ?? [];
    const names = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[0]);
    expect(names(left)).toEqual(names(values).filter((_, i) => i !== 2 && i !== 4));
  });
});

describe('the menu', () => {
  it('shows its message and continues after it', async () => {
    const { words } = session();
    const label = words.menu.updateSummary;
    const faults = { quotaGone: false, lockBusy: true, killNext: false };
    await ask('faults', faults);
    const { run } = await ask('press', { label, tab: tabOf('tracking').id, a1: 'A3' });
    await ask('faults', { ...faults, lockBusy: false });
    expect(run.question).toMatchObject({ kind: 'alert', buttons: 'OK' });
    expect(run.question?.text).toContain(words.errors.busy);
    const answer = { execution: run.execution, button: 'OK', text: '' };
    const last = await ask('answer', answer);
    expect(last.run).toMatchObject({ question: null, error: null });
  });
});

describe('a dialog', () => {
  it('gets the result of the function that it calls', async () => {
    const { run } = await ask('call', { fn: 'readUnits', args: [] });
    expect(run).toMatchObject({ error: null, result: expect.anything() });
  });

  it.each(['nosuch', 'private_', 'eval'])('is refused %s', async (fn) => {
    const { run } = await ask('call', { fn, args: [] });
    expect(run.error).toContain(`${fn} is not a function`);
  });

  it('waits while the called function shows a message', async () => {
    const { words, google } = session();
    google.file.renameHeader(words.tabs.tracking.name, 'Tiếp nhận', 'Tiếp nhận VB');
    const { run } = await ask('call', { fn: 'openDeadline', args: [] });
    expect(run.question).toMatchObject({ kind: 'alert', title: words.says.cannot, buttons: 'OK' });
    const { execution } = run;
    const last = await ask('answer', { execution, button: 'OK', text: '' });
    expect(last.run).toMatchObject({ question: null, error: null, result: null });
  });
});

describe('the clock', () => {
  it('goes to eight in the morning of the next day, with the runs until then', async () => {
    const { arrived, office } = await ask('pass', { step: 'day' });
    expect(arrived).toBe(true);
    expect(office?.now.slice(0, 13)).toBe('2026-03-03T01');
    expect(office?.runs[0]).toMatchObject({ fn: 'tick', outcome: 'completed' });
  });

  it('knows the next deadline, and has arrived on its day', async () => {
    const { office } = await ask('look', {});
    expect(office?.deadline).toBe('2026-03-06');
    sleepUntil('2026-03-05T01:00:00Z');
    expect((await ask('pass', { step: 'deadline' })).arrived).toBe(true);
  });

  it('continues to the deadline of a unit that was given more time', async () => {
    const { google, words } = session();
    const { name } = words.tabs.tracking;
    const headers = headersOf('tracking', words);
    const a1 = cellUnder(headers.acknowledgeExtendedTo ?? '', 3);
    google.type(STAFF, name, a1, '12/03/2026');
    sleepUntil('2026-03-06T01:00:00Z');
    expect((await ask('look', {})).office?.deadline).toBe('2026-03-12');
  });

  it.each(['tracking', 'dispatches'] as const)(
    'goes on while a header of tab %s is renamed, without the deadlines in there',
    async (tab) => {
      const { google, words } = session();
      const { name } = words.tabs[tab];
      google.type(STAFF, name, tab === 'tracking' ? 'A2' : 'B1', 'Cột khác');
      const { office } = await ask('pass', { step: 'day' });
      expect(office?.deadline ?? null).toBe(tab === 'tracking' ? '2026-03-06' : null);
    },
  );

  it('has not arrived at a working day on a Saturday', async () => {
    sleepUntil('2026-03-06T01:00:00Z');
    const days = [];
    for (let i = 0; i < 3; i += 1) days.push((await ask('pass', { step: 'workingDay' })).arrived);
    expect(days).toEqual([false, false, true]);
  });
});

describe('a fault', () => {
  const none = { quotaGone: false, lockBusy: false, killNext: false };

  it('leaves no mail quota for the day, until it is switched off', async () => {
    expect((await ask('faults', { ...none, quotaGone: true })).office?.mailLeft).toBe(0);
    expect((await ask('faults', none)).office?.mailLeft).toBe(1500);
  });

  it('holds the lock, so that a dialog reports that somebody else is at work', async () => {
    await ask('faults', { ...none, lockBusy: true });
    const { run } = await ask('call', { fn: 'queueLetters', args: [false] });
    expect(run.error).toContain('Đang có người khác thao tác');
    expect((await ask('faults', none)).office?.faults).toEqual(none);
  });

  it('kills the next sending run after its first letter, and no other', async () => {
    const { google } = session();
    await ask('faults', { ...none, killNext: true });
    sleepUntil('2026-03-05T01:50:00Z');
    google.advance(600_000);
    const { office } = await ask('look', {});
    const killed = google.executions.filter(({ outcome }) => outcome === 'killed');
    expect(killed.map(({ fn }) => fn)).toEqual(['tick']);
    expect(office?.faults.killNext).toBe(false);
  });
});

describe('a letter', () => {
  it('is opened as its reader sees it, and leads to the unit’s page', async () => {
    const { letter } = await ask('letter', { number: 1 });
    expect(letter.html).toContain('Kính gửi');
    const [link] = session().google.letters.flatMap(linksIn);
    const page = await fetch(link?.address ?? '');
    expect(await page.text()).toContain('data-view=');
  });

  it('is downloaded as a message that mail programs open', async () => {
    const reply = await fetch(at('letters/1.eml'));
    expect(reply.headers.get('content-type')).toBe('message/rfc822');
    expect(await reply.text()).toMatch(/^From: /m);
  });

  it('is missing under a number that no letter has', async () => {
    expect((await fetch(at('letters/999.eml'))).status).toBe(404);
  });
});

const packed = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

describe('a saved office', () => {
  const open = (parts: Readonly<Record<string, string>>) =>
    post('open', packed(parts) as Uint8Array<ArrayBuffer>, {
      'content-type': 'application/octet-stream',
    });

  const seat = { host: nodeHost, pageAddress: 'http://127.0.0.1:9/other/exec', revision: 1 };

  it('is opened again with its tabs, letters, runs and clock, and its links work here', async () => {
    const { google } = session();
    const address = at('exec');
    const opened = openOffice(await saveOffice(session(), address), seat);
    const withoutLinks = (text: string) => text.replaceAll(address, seat.pageAddress);
    expect(opened?.google.now.slice(0, 10)).toBe(google.now.slice(0, 10));
    const plain = (office: typeof google) => JSON.stringify(office.snapshot().tabs);
    expect(JSON.parse(opened ? plain(opened.google) : 'null')).toEqual(
      JSON.parse(withoutLinks(plain(google))),
    );
    expect(opened?.google.letters.map(({ body }) => body)).toEqual(
      google.letters.map(({ body }) => withoutLinks(body)),
    );
    expect(opened?.google.triggers).toEqual(google.triggers);
  });

  it.each([
    ['no workbook', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
    ['a workbook of another program', packed({ 'xl/workbook.xml': '<x/>' })],
    ['a file of another format', packed({ 'don-doc/office.json': '{"format":2}' })],
  ])('is not found in %s', (_, bytes) => {
    expect(openOffice(bytes, seat)).toBeNull();
  });

  const damaged = (google: unknown) =>
    JSON.stringify({ format: 1, language: 'vi', address: at('exec'), google });

  it.each([
    ['tabs without content', () => damaged({ state: {}, menus: {}, file: { tabs: [{}] } })],
    ['nothing', () => damaged(null)],
    ['half of it', () => damaged(session().google.save()).slice(0, 20_000)],
    ['a state without its parts', () => damaged({ ...session().google.save(), state: {} })],
  ])('is refused with %s, and the present one stays', async (_, text) => {
    const reply = await open({ 'don-doc/office.json': text() });
    expect([reply.status, await reply.text()]).toEqual([
      400,
      'The office in this file is damaged.',
    ]);
    expect((await ask('look', {})).office?.letterCount).toBe(session().google.letters.length);
  });

  it('is refused if it unpacks to more than the limit', async () => {
    const reply = await open({ 'don-doc/office.json': ' '.repeat(100_000_001) });
    expect([reply.status, await reply.text()]).toEqual([
      400,
      'The office in this file is too large.',
    ]);
  });
});
