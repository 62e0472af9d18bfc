import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { cellStyleAt } from '../../local/services/spreadsheet/book/snapshot';
import { BACKUP_WORDS } from '../../src/backup/page/backup-words';
import { makeBackup } from '../../src/backup/page/save-backup';
import type { FormOutcome, SectionsView } from '../../src/forms/form-view';
import { serverVia } from '../../src/frame/server';
import { cellName } from '../../src/texts/cell-name';
import { format } from '../../src/texts/format';
import { TABS } from '../../src/workbook/tabs/tabs';
import { acknowledgeAnswer } from '../builders/answers';
import { shows } from '../promises/shows';
import { addUnit, backedUp, busyOffice, carrying, putBack, shownIn } from './backup-office';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { placeOf, rowsOf, tabOf, words } from './rows-of';
import { dialogViewOf, pageViewOf } from './view-of';

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

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  return book;
}

describe('a backup', () => {
  it('is one file, named after the office and the day', () => {
    expect(backup.name).toBe('Don-doc_Van-phong-Huyen-uy_2024-10-30.xlsx');
  });

  it('is a workbook that people can read: a sheet for each tab, texts as texts, dates as dates, frozen headers', async () => {
    const book = await opened(backup.bytes);
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
    const book = await opened(bytes);
    expect(JSON.stringify(book.getWorksheet(words.tabs.units.name)?.getSheetValues())).toContain(
      'PN-999',
    );
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

/** How a tab looks, beside its cells. */
function looksOf(google: AppsScript) {
  return TABS.filter(({ key }) => key !== 'summary').map(({ key, headerRow, columns }) => {
    const tab = tabOf(google, key);
    const { hidden, hiddenColumns, hiddenRows, frozenRows, frozenColumns, columnGroups } = tab;
    const places = Object.keys(columns).map((column) => placeOf(google, key, column));
    return {
      ...{ key, hidden, hiddenColumns, frozenRows, frozenColumns, columnGroups },
      hiddenRows: key === 'daysOff' ? hiddenRows : [],
      isFiltered: tab.filter !== null,
      cells: places.map((place) => cellStyleAt(tab, headerRow + 1, place)),
      widths: places.map((place) => tab.columnWidths[place]),
      notes: places.map((place) => tab.notes[cellName(headerRow, place)]),
      links: Object.keys(tab.formulas),
      rules: tab.conditionalFormats.length,
      warnings: tab.protections.map(({ description, box }) => [
        description,
        ...[box?.row, box?.column, box?.columns],
      ]),
    };
  });
}

/** Lines of Tình trạng hệ thống that need somebody. */
const needing = (google: AppsScript) => {
  const view = dialogViewOf(google.press(owner, words.menu.openHealth)) as unknown as SectionsView;
  return view.sections.flatMap(({ lines }) =>
    lines.filter(({ warns }) => warns).map(({ text }) => text),
  );
};

describe('a backup that Google Sheets puts back, once set-up has run', () => {
  it('has every text as it was, in the tabs and in columns of the office', async () => {
    busy.restore(saved);
    const before = shownIn(busy);
    await putBack(busy, backup.bytes);
    busy.press(owner, words.menu.updateSummary);
    const after = shownIn(busy);
    const { log, summary, ...others } = before;
    expect(after).toMatchObject(others);
    expect(after.log?.startsWith(log ?? '-')).toBe(true);
    expect(after.summary?.split('\n').slice(2)).toEqual(summary?.split('\n').slice(2));
    busy.restore(saved);
  });

  it('has the look of an office: dropdowns, warnings, hidden columns and tabs, filter, links, colours', async () => {
    const google = officeWith(smallList(3));
    sendAll(google);
    const [looks, health] = [looksOf(google), needing(google)];
    const { bytes } = await backedUp(google);
    const outcome = await putBack(google, bytes);
    expect(outcome.error).toBeUndefined();
    expect(looksOf(google)).toEqual(looks);
    expect(needing(google)).toEqual(health);
    const again = google.press(owner, words.menu.setUp, { answers: ['YES'] });
    expect(dialogViewOf(again)).toMatchObject({ repairs: [] });
  });

  it('opens the links in letters that were sent, and takes an answer', async () => {
    const google = officeWith(smallList(2));
    sendAll(google);
    const token = tokenIn(google.letters[0] ?? { body: '' });
    await putBack(google, (await backedUp(google)).bytes);
    expect(pageViewOf(google.visit({ parameter: { t: token } }))).toMatchObject({ state: 'open' });
    const answer = [token, acknowledgeAnswer(), 'a1'.repeat(16)] as const;
    expect(google.callFromPage('confirmReceipt', ...answer).result).toMatchObject({
      state: 'recorded',
    });
  });
});

describe('letters', () => {
  const toUnits = (google: AppsScript) => google.letters.filter(({ to }) => to.includes('dv00'));
  const states = (google: AppsScript) => rowsOf(google, 'outbox').map(({ state }) => state);
  const days = ['2024-10-31', '2024-11-01', '2024-11-05', '2024-11-06'];
  const passDaysOf = (google: AppsScript) => {
    for (const day of days) tickAt(google, `${day}T03:00:00Z`);
  };
  /** An office whose letters of a day wait, with its backup. */
  const withQueue = async () => {
    const google = officeWith(smallList(3));
    typeSetting(google, 'needsApproval', '');
    google.call(owner, 'queueLetters');
    return { google, ...(await backedUp(google)), file: google.file.snapshot() };
  };
  const heldBy = (google: AppsScript) =>
    format(words.backup.olderFile, { id: rowsOf(google, 'outbox').at(-1)?.id ?? '' });

  it.each(['a backup', 'version history'])(
    'that were sent since are not sent again by themselves after %s, however long one waits, until a person sends',
    async (way) => {
      const { google, bytes, file } = await withQueue();
      google.call(owner, 'sendNextChunk');
      google.call(owner, 'sendNextChunk');
      expect(toUnits(google)).toHaveLength(3);
      if (way === 'a backup') await putBack(google, bytes);
      else google.file.restore(file);
      passDaysOf(google);
      expect(toUnits(google)).toHaveLength(3);
      expect(needing(google)).toContain(heldBy(google));
      const asked = google.call(owner, 'queueLetters', false).result as FormOutcome;
      expect(JSON.stringify(asked)).toContain(heldBy(google));
      google.call(owner, 'queueLetters', true);
      expect(needing(google)).not.toContain(heldBy(google));
      tickAt(google, '2024-11-06T04:00:00Z');
      expect(toUnits(google).length).toBeGreaterThan(3);
    },
  );

  it('that were planned and sent since are missed too, and not sent again', async () => {
    const google = officeWith(smallList(3));
    typeSetting(google, 'needsApproval', '');
    const { bytes } = await backedUp(google);
    sendAll(google);
    const last = rowsOf(google, 'outbox').at(-1)?.id ?? '';
    await putBack(google, bytes);
    passDaysOf(google);
    expect(toUnits(google)).toHaveLength(3);
    expect(needing(google)).toContain(format(words.backup.olderFile, { id: last }));
  });

  it('go on as ever if none was sent since', async () => {
    const { google, bytes } = await withQueue();
    await putBack(google, bytes);
    expect(needing(google)).not.toContain(heldBy(google));
    tickAt(google, '2024-10-31T03:00:00Z');
    expect(toUnits(google)).toHaveLength(3);
    expect(new Set(toUnits(google).map(({ to }) => to)).size).toBe(3);
  });

  it('that were being sent in the copy, and have gone since, are left to a person', async () => {
    const { google } = await withQueue();
    google.run({
      fn: 'sendNextChunk',
      user: owner,
      context: 'dialog-call',
      faultAt: lastSend(google),
      kind: 'kill-after',
    });
    expect(states(google)).toContain(words.choices.letterState.sending);
    const { bytes } = await backedUp(google);
    passDaysOf(google);
    const sent = toUnits(google).length;
    await putBack(google, bytes);
    google.call(owner, 'queueLetters', true);
    tickAt(google, '2024-11-06T04:00:00Z');
    expect(toUnits(google)).toHaveLength(sent);
    expect(new Set(states(google))).toEqual(new Set([words.choices.letterState.deliveryUnknown]));
  });
});

/** Number of the service call with which the sending run sends its last letter. */
function lastSend(google: AppsScript): number {
  const before = google.save();
  const { journal } = google.run({ fn: 'sendNextChunk', user: owner, context: 'dialog-call' });
  google.restore(before);
  return journal.filter(({ name }) => name === 'MailApp.sendEmail').at(-1)?.call ?? 0;
}
