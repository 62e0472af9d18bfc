import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import { version } from '../../package.json';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { type BackupRead, readBackup } from '../../src/backup/page/read-backup';
import { restoreBackup } from '../../src/backup/page/restore-backup';
import { makeBackup } from '../../src/backup/page/save-backup';
import type { RestoreOrder } from '../../src/backup/rules/backup-view';
import { serverVia } from '../../src/frame/server';
import { backupId } from '../../src/records/backup-cells';
import { cellName } from '../../src/texts/cell-name';
import { TABS } from '../../src/workbook/tabs/tabs';
import { shows } from '../promises/shows';
import {
  addUnit,
  backedUp,
  busyOffice,
  carrying,
  cellsBefore,
  cellsOf,
  freshFile,
  restored,
  wholeBackup,
} from './backup-office';
import { newFile, officeWith, owner, sendAll, smallList, tickAt, typeSetting } from './office';
import { rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

shows(52);

const busy = busyOffice();
const saved = busy.save();
const backup = await backedUp(busy);

/** Key with which a file signs its links. */
const keyOf = ({ properties }: AppsScript) => properties.script?.key ?? '';

/** Message of the error with which `act` rejects. */
const refusal = async (act: Promise<unknown>) => {
  try {
    await act;
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a backup', () => {
  it('is one file, named after the office and the day', () => {
    expect(backup.name).toBe('Don-doc_Van-phong-Huyen-uy_2024-10-30.xlsx');
  });

  it('is a workbook that people can read: a sheet for each tab, texts as texts, dates as dates, frozen headers', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(backup.bytes) as never);
    const names = TABS.map(({ key }) => words.tabs[key].name);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Về bản sao lưu', ...names]);
    const tracking = book.getWorksheet(words.tabs.tracking.name);
    expect(tracking?.views).toMatchObject([{ state: 'frozen', ySplit: 2 }]);
    const own = [2, 4, 5, 6].map((row) => tracking?.getCell(row, 2).value);
    expect(own).toEqual(['Theo dõi riêng', "'00123", '12,5', 'VB-001/PN-001']);
    const issued = book.getWorksheet(words.tabs.dispatches.name)?.getCell(2, 4).value;
    expect(issued).toEqual(new Date('2024-10-30T00:00:00Z'));
  });

  it('changes nothing in the spreadsheet', () => {
    expect(busy.save().file).toEqual(saved.file);
    expect(busy.save().state.properties).toEqual(saved.state.properties);
  });

  it('is restored into an empty spreadsheet with every cell as it was, and a line in the log', async () => {
    const fresh = freshFile();
    const outcome = await restored(fresh, backup.bytes);
    const message = `Đã khôi phục từ bản sao lưu lúc 30/10/2024 08:02 (Đôn Đốc bản ${version}).`;
    expect(outcome).toEqual({ done: true, message });
    expect(rowsOf(fresh, 'log').at(-1)?.detail).toBe(message);
    expect(cellsBefore(fresh)).toEqual(cellsOf(busy));
  });

  it('with an unreadable schema number is restored all the same, and says what to correct', async () => {
    const mangled = officeWith(smallList(2));
    typeSetting(mangled, 'fileVersion', 'hai');
    const { bytes } = await backedUp(mangled);
    const fresh = freshFile();
    const outcome = await restored(fresh, bytes);
    const named = new RegExp(`“${words.settings.fileVersion}”.*“hai”`);
    expect(outcome).toMatchObject({ done: true, message: expect.stringMatching(named) });
    expect(cellsBefore(fresh)).toEqual(cellsOf(mangled));
    expect(fresh.properties.script?.restoring).toBe('');
  });

  it('contains no secret', () => {
    const text = Object.values(unzipSync(backup.bytes))
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    const key = keyOf(busy);
    expect(key.length).toBeGreaterThan(30);
    expect(text).not.toContain(key);
  });

  it('reads a tab again if it was changed before the end', async () => {
    busy.restore(saved);
    const carry = carrying(busy);
    let calls = 0;
    const changing: typeof carry = async (name, ...args) => {
      calls += 1;
      if (calls === 2) addUnit(busy);
      return carry(name, ...args);
    };
    const { bytes } = await makeBackup(serverVia(changing), BACKUP_WORDS.vi, () => undefined);
    expect(calls).toBe(4);
    const fresh = freshFile();
    await restored(fresh, bytes);
    expect(cellsBefore(fresh)).toEqual(cellsOf(busy));
    busy.restore(saved);
  });

  it('reports that the spreadsheet keeps changing', async () => {
    const carry = carrying(busy);
    let calls = 0;
    const changing: typeof carry = async (name, ...args) => {
      calls += 1;
      typeSetting(busy, 'officer', `Chuyên viên ${calls}`);
      return carry(name, ...args);
    };
    expect(
      await refusal(makeBackup(serverVia(changing), BACKUP_WORDS.vi, () => undefined)),
    ).toContain('đang có người sửa');
    busy.restore(saved);
  });
});

describe('a file that is no whole backup', () => {
  const faultOf = (read: BackupRead) => (read.ok ? 'none' : read.reason);
  const parts = unzipSync(backup.bytes);

  it('is recognised by what is missing or was changed', () => {
    const faultIn = (files: Zippable) => faultOf(readBackup(zipSync(files)));
    const { 'don-doc/backup.json': manifest = new Uint8Array(), ...other } = parts;
    const { 'don-doc/units.json': units = new Uint8Array(), ...without } = parts;
    const edited = strToU8(strFromU8(units).replace('Đơn vị 001', 'Đơn vị 100'));
    const newer = strToU8(strFromU8(manifest).replace('"format":1', '"format":2'));
    expect(strFromU8(edited)).not.toEqual(strFromU8(units));
    expect({
      cutOff: faultOf(readBackup(backup.bytes.slice(0, 20_000))),
      savedAgain: faultIn(other),
      withoutATab: faultIn(without),
      edited: faultIn({ ...parts, 'don-doc/units.json': edited }),
      newer: faultIn({ ...parts, 'don-doc/backup.json': newer }),
      ...Object.fromEntries(
        ['{}', '5', '{"tabs":{}}', '{"tabs":[null]}'].map((text) => [
          text,
          faultIn({ ...parts, 'don-doc/backup.json': strToU8(text) }),
        ]),
      ),
    }).toEqual({
      cutOff: 'notWhole',
      savedAgain: 'noBackup',
      withoutATab: 'notWhole',
      edited: 'notWhole',
      newer: 'newer',
      '{}': 'notWhole',
      '5': 'notWhole',
      '{"tabs":{}}': 'notWhole',
      '{"tabs":[null]}': 'notWhole',
    });
  });
});

describe('a restore', () => {
  it('is refused in a spreadsheet that is not empty', async () => {
    const used = officeWith(smallList(1));
    const before = cellsOf(used);
    expect(await refusal(restored(used, backup.bytes))).toEqual(words.backup.inUse);
    expect(cellsOf(used)).toEqual(before);
  });

  it('is refused in another language, and before set-up', async () => {
    const english = newFile();
    english.press(owner, words.menu.setUp, { answers: ['NO'] });
    expect(await refusal(restored(english, backup.bytes))).toContain('another language');
    expect(await refusal(restored(newFile(), backup.bytes))).not.toBe('');
  });

  it('keeps the address and the key of the new spreadsheet', async () => {
    busy.restore(saved);
    typeSetting(busy, 'linkBase', 'https://script.example.org/macros/s/cu/exec');
    const { bytes } = await backedUp(busy);
    busy.restore(saved);
    const fresh = freshFile();
    const key = keyOf(fresh);
    const address = () =>
      rowsOf(fresh, 'settings').find(({ name }) => name === words.settings.linkBase)?.value;
    const own = address();
    await restored(fresh, bytes);
    expect(address()).toEqual(own);
    expect(keyOf(fresh)).toEqual(key);
  });

  it('sends no letter automatically, however long one waits, until a person sends letters', async () => {
    const old = officeWith(smallList(3));
    typeSetting(old, 'needsApproval', '');
    sendAll(old);
    tickAt(old, '2024-11-06T01:00:00Z');
    old.call(owner, 'queueLetters');
    const { bytes } = await backedUp(old);
    const fresh = freshFile();
    await restored(fresh, bytes);
    for (const day of ['06', '08', '12', '20']) tickAt(fresh, `2024-11-${day}T03:00:00Z`);
    expect(fresh.letters.filter(({ to }) => to.includes('dv00'))).toEqual([]);
    const asked = fresh.call(owner, 'queueLetters', false).result as { done: boolean };
    expect(asked.done).toBe(false);
    fresh.call(owner, 'queueLetters', true);
    tickAt(fresh, '2024-11-20T04:00:00Z');
    expect(fresh.letters.filter(({ to }) => to.includes('dv00')).length).toBeGreaterThan(0);
  });

  it('leaves the old spreadsheet silent once its daily cap of automatic letters is zero', () => {
    const old = officeWith(smallList(3));
    typeSetting(old, 'needsApproval', '');
    sendAll(old);
    const asSent = old.save();
    const remindersWith = (cap: string) => {
      old.restore(asSent);
      typeSetting(old, 'dailyCap', cap);
      const before = old.letters.length;
      for (const day of ['06', '08', '12']) tickAt(old, `2024-11-${day}T03:00:00Z`);
      return old.letters.slice(before).filter(({ to }) => to.includes('dv00')).length;
    };
    expect(remindersWith('300')).toBeGreaterThan(0);
    expect(remindersWith('0')).toBe(0);
  });

  it('leaves the decision about a letter that was being sent to a person', async () => {
    const old = officeWith(smallList(1));
    old.call(owner, 'queueLetters');
    old.run({
      fn: 'sendNextChunk',
      user: owner,
      context: 'dialog-call',
      faultAt: lastSend(old),
      kind: 'kill-after',
    });
    const states = (google: AppsScript) => rowsOf(google, 'outbox').map(({ state }) => state);
    expect(states(old)).toEqual([words.choices.letterState.sending]);
    const { bytes } = await backedUp(old);
    const fresh = freshFile();
    await restored(fresh, bytes);
    expect(states(fresh)).toEqual([words.choices.letterState.deliveryUnknown]);
  });

  it('can be started again, whatever was written before it was interrupted', async () => {
    const fresh = await halfRestored(3);
    const told = fresh.press(owner, words.menu.openImport).shown;
    expect(JSON.stringify(told)).toContain('đang khôi phục dở dang');
    await restored(fresh, backup.bytes);
    expect(cellsBefore(fresh)).toEqual(cellsOf(busy));
  });

  it.each([
    ['the last step', false],
    ['a step before', true],
  ])(
    'is completed although a header occurs twice: the later column gets a number, and the tab is reported by %s',
    async (_, isChecked) => {
      const old = officeWith(smallList(2));
      sendAll(old);
      const { name } = words.tabs.outbox;
      const headers = headersOf('outbox', words);
      const places = Object.keys(headers).length;
      old.type(owner, name, cellName(1, places + 1), headers.kind ?? '');
      const { bytes } = await backedUp(old);
      const fresh = freshFile();
      const carry = carrying(fresh);
      const checking: typeof carry = async (call, ...args) => {
        const [order] = args as [RestoreOrder];
        if (order.step !== 'end' || !isChecked) return carry(call, ...args);
        const { manifest, parts } = order;
        await carry(call, { step: 'check', file: backupId(manifest.tabs), parts });
        return carry(call, { ...order, parts: [] });
      };
      const outcome = await restoreBackup(serverVia(checking), wholeBackup(bytes), () => undefined);
      expect(outcome).toMatchObject({ message: expect.stringContaining(`bản sao lưu: ${name}.`) });
      const numbered = `${headers.kind} (${places + 1})`;
      const [, ...rows] = tabOf(old, 'outbox').display;
      const heads = [...Object.values(headers), numbered];
      expect(tabOf(fresh, 'outbox').display).toEqual([heads, ...rows]);
      // Settings that the office had changed may be among those that set-up had folded
      expect(tabOf(fresh, 'settings').hiddenRows).toEqual([]);
      expect(fresh.press(owner, words.menu.openLetters).shown).toMatchObject([{ kind: 'modal' }]);
    },
  );

  it.each([
    ['runs Thiết lập ban đầu', (google: AppsScript) => google.press(owner, words.menu.setUp)],
    [
      'types into Cài đặt',
      (google: AppsScript) => google.type(owner, words.tabs.settings.name, 'B2', 'Văn phòng'),
    ],
  ])('can be started again if a person %s after it was interrupted', async (_what, act) => {
    const fresh = await halfRestored(2);
    act(fresh);
    const view = dialogViewOf(fresh.press(owner, words.menu.openBackup));
    expect(view).toMatchObject({ restoreState: 'halfway' });
    await restored(fresh, backup.bytes);
    expect(cellsBefore(fresh)).toEqual(cellsOf(busy));
  });
});

/** A new spreadsheet in which restoring the backup was interrupted before the given call of the dialog. */
async function halfRestored(stopAt: number): Promise<AppsScript> {
  const fresh = freshFile();
  const carry = carrying(fresh);
  let calls = 0;
  const stopping: typeof carry = async (name, ...args) => {
    calls += 1;
    if (calls === stopAt) throw new Error('Mất mạng');
    return carry(name, ...args);
  };
  const file = wholeBackup(backup.bytes);
  expect(await refusal(restoreBackup(serverVia(stopping), file, () => undefined))).toBe('Mất mạng');
  return fresh;
}

/** Number of the service call with which the sending run sends its last letter. */
function lastSend(google: AppsScript): number {
  const before = google.save();
  const { journal } = google.run({ fn: 'sendNextChunk', user: owner, context: 'dialog-call' });
  google.restore(before);
  return journal.find(({ name }) => name === 'MailApp.sendEmail')?.call ?? 0;
}
