import { beforeEach, describe, expect, it } from 'vitest';
import { headersOf } from '../../local/sheet-table';
import { servedPlayground } from './served-playground';

const { session, ask } = servedPlayground();
let begun: ReturnType<ReturnType<typeof session>['google']['save']>;

beforeEach(() => {
  begun ??= session().google.save();
  session().google.restore(begun);
});

type Key = 'tracking' | 'units' | 'outbox';
const nameOf = (key: Key) => session().words.tabs[key].name;
const tabOf = (key: Key) => {
  const found = session()
    .google.snapshot()
    .tabs.find(({ name }) => name === nameOf(key));
  if (!found) throw new Error(`No tab ${key}`);
  return found;
};
const column = (key: Key, place: number) => tabOf(key).values.map((line) => line[place]);
const back = () => ask('undo', { way: 'back' });
const again = () => ask('undo', { way: 'again' });
const type = (key: Key, a1: string, text: string) =>
  ask('edit', { tab: tabOf(key).id, cells: [{ a1, text }] });

describe('what a person does in the playground', () => {
  it('is undone in a cell, and redone', async () => {
    const before = tabOf('units').values;
    await type('units', 'A2', 'Tên khác');
    expect(column('units', 0)[1]).toBe('Tên khác');
    expect((await back()).done).toBe(true);
    expect(tabOf('units').values).toEqual(before);
    expect((await again()).done).toBe(true);
    expect(column('units', 0)[1]).toBe('Tên khác');
    expect((await again()).done).toBe(false);
  });

  it('is undone act by act: deleted rows, a sort', async () => {
    const { id, values } = tabOf('units');
    await ask('act', { tab: id, act: { kind: 'deleteRows', places: [3] } });
    const sorted = { kind: 'sort', column: 1, ascending: true, firstRow: 1 } as const;
    await ask('act', { tab: id, act: sorted });
    await back();
    expect(column('units', 0)).toEqual(values.map((line) => line[0]).filter((_, i) => i !== 2));
    await back();
    expect(tabOf('units').values).toEqual(values);
    expect((await back()).done).toBe(false);
  });

  it('restores a deleted tab with its content when undone', async () => {
    const { id, values } = tabOf('outbox');
    const { office } = await ask('act', { tab: id, act: { kind: 'deleteTab' } });
    expect(office?.workbook?.tabs.map(({ name }) => name)).not.toContain(nameOf('outbox'));
    await back();
    expect(tabOf('outbox').values).toEqual(values);
  });

  it('cannot be undone once the add-on has written: letters would be sent twice', async () => {
    await type('units', 'A2', 'Tên khác');
    session().google.advanceTo('2026-03-05T02:30:00Z');
    expect((await back()).done).toBe(false);
    expect(column('units', 0)[1]).toBe('Tên khác');
  });

  it('can still be undone after a menu entry that wrote nothing', async () => {
    await type('units', 'A2', 'Tên khác');
    const { id } = tabOf('units');
    await ask('press', { label: session().words.menu.openLetters, tab: id, a1: 'B3' });
    expect((await back()).done).toBe(true);
  });
});

describe('a sort', () => {
  it.each(['tracking', 'units'] as const)('leaves the frozen rows of %s alone', async (key) => {
    const { id, values, frozenRows } = tabOf(key);
    expect(frozenRows).toBeGreaterThan(0);
    const act = { kind: 'sort', column: 1, ascending: false, firstRow: 1 } as const;
    await ask('act', { tab: id, act });
    expect(tabOf(key).values.slice(0, frozenRows)).toEqual(values.slice(0, frozenRows));
    expect(tabOf(key).values).not.toEqual(values);
  });
});

describe('a deleted tab', () => {
  it('is created again by set-up, which says so', async () => {
    const { google, user, words } = session();
    await ask('act', { tab: tabOf('outbox').id, act: { kind: 'deleteTab' } });
    const { shown } = google.press(user, words.menu.setUp);
    expect(tabOf('outbox').values[0]?.[0]).toBe(headersOf('outbox', words).id);
    expect(JSON.stringify(shown)).toContain(nameOf('outbox'));
  });
});

describe('what Google says', () => {
  it('is said in Vietnamese when a rule refuses a text', async () => {
    const { values } = tabOf('tracking');
    const place = values[1]?.indexOf('Tiếp nhận') ?? -1;
    const { refusal } = await type('tracking', `${String.fromCharCode(65 + place)}3`, 'có lẽ');
    expect(refusal).toMatch(/^Dữ liệu vừa nhập vào ô .+ trái với quy tắc/);
  });

  it('is said in Vietnamese when a name of a tab is taken', async () => {
    const act = { kind: 'renameTab', name: nameOf('units') } as const;
    const renaming = ask('act', { tab: tabOf('outbox').id, act });
    await expect(renaming).rejects.toThrow('Đã tồn tại một trang tính');
  });

  it('is said in Vietnamese when a run is cut off', async () => {
    const none = { quotaGone: false, lockBusy: false, killNext: false };
    await ask('faults', { ...none, killNext: true });
    const { run } = await ask('call', { fn: 'saveSetUp', args: ['test', {}] });
    await ask('faults', none);
    expect(run.error).toMatch(/bị ngắt/);
  });
});
