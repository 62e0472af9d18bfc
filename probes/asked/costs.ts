import { NOT_DOCUMENTED, type Plain, type Probe } from '../read/probe';
import { timed, timedEach } from '../script/attempt';

/** Numbers of rows, and number of columns, of the blocks that are written and read. */
export const ROWS = [100, 1_000, 10_000, 60_000] as const;
export const COLUMNS = 3;

/** Durations are recorded, but not compared with `local/`, whose durations come from its cost model. */
const measured = { source: NOT_DOCUMENTED, agrees: () => true } as const;

function blocksIn(sheet: GoogleAppsScript.Spreadsheet.Sheet): Plain {
  const most = Math.max(...ROWS);
  sheet.insertRowsAfter(sheet.getMaxRows(), most - sheet.getMaxRows());
  const values = Array.from({ length: most }, (_, i) => [i, 'Đơn vị', 0.5]);
  const figures = ROWS.map((rows): [string, Plain] => {
    const block = sheet.getRange(1, 1, rows, COLUMNS);
    const part = values.slice(0, rows);
    const write = timed(() => block.setValues(part));
    const flush = timed(() => SpreadsheetApp.flush());
    const read = timed(() => block.getValues());
    return [String(rows), { write, flush, read }];
  });
  return Object.fromEntries(figures);
}

/** Probes that measure calls, in milliseconds. */
export const costs: readonly Probe[] = [
  {
    name: 'cost-blocks',
    asks: {
      vi: 'Ghi, flush, đọc một khối 100 đến 60.000 dòng mất bao lâu?',
      en: 'How long do writing, flushing, reading a block of 100 to 60,000 rows take?',
    },
    ...measured,
    ask: ({ tab }) => blocksIn(tab()),
  },
  {
    name: 'cost-cells',
    asks: {
      vi: 'Đọc, ghi từng ô; đọc và ghi xen kẽ; thêm dòng mất bao lâu?',
      en: 'How long do single reads, writes, both in turn, and appended rows take?',
    },
    ...measured,
    ask({ tab }) {
      const sheet = tab();
      const cell = (turn: number) => sheet.getRange(turn + 1, 1);
      const [flush, first] = [
        timed(() => SpreadsheetApp.flush()),
        timed(() => void cell(0).getValue()),
      ];
      const nextRead = timedEach(50, (turn) => void cell(turn).getValue());
      const nextWrite = timedEach(50, (turn) => void cell(turn).setValue(turn));
      SpreadsheetApp.flush();
      const inTurn = timedEach(10, (turn) => {
        cell(turn).setValue(turn);
        cell(turn + 20).getValue();
      });
      const appendRow = timedEach(5, (turn) => void sheet.appendRow([turn, 'x']));
      const extent = timedEach(10, () => void sheet.getLastRow());
      const act = timedEach(5, () => void sheet.insertRowAfter(1));
      return { flush, first, nextRead, nextWrite, inTurn, appendRow, extent, act };
    },
  },
  {
    name: 'cost-handles',
    asks: {
      vi: 'Lấy tab, lấy vùng ô và các lệnh nhẹ mất bao lâu?',
      en: 'How long do handles take: a tab, a range, Utilities?',
    },
    ...measured,
    ask({ file, tab }) {
      const sheet = tab();
      const name = sheet.getName();
      return {
        range: timedEach(100, (turn) => void sheet.getRange(turn + 1, 1)),
        tab: timedEach(50, () => void file.getSheetByName(name)),
        blob: timedEach(50, () => void Utilities.newBlob('x')),
        file: timedEach(20, () => void SpreadsheetApp.getActiveSpreadsheet()),
      };
    },
  },
  {
    name: 'cost-stores',
    asks: {
      vi: 'Thuộc tính, bộ đệm, khóa, lịch chạy mất bao lâu?',
      en: 'How long do properties, cache, locks, triggers take?',
    },
    ...measured,
    ask() {
      const store = PropertiesService.getUserProperties();
      const cache = CacheService.getScriptCache();
      const lock = LockService.getScriptLock();
      const clock = ScriptApp.newTrigger('clockRun').timeBased().everyDays(1);
      let made: GoogleAppsScript.Script.Trigger | null = null;
      const figures = {
        propertyWrite: timedEach(10, (turn) => void store.setProperty('giờ', String(turn))),
        propertyRead: timedEach(10, () => void store.getProperty('giờ')),
        cacheWrite: timedEach(10, (turn) => void cache.put('giờ', String(turn), 60)),
        cacheRead: timedEach(10, () => void cache.get('giờ')),
        lock: timedEach(10, (turn) =>
          turn % 2 === 0 ? void lock.tryLock(1000) : lock.releaseLock(),
        ),
        trigger: timedEach(2, () => {
          if (made) ScriptApp.deleteTrigger(made);
          else made = clock.create();
        }),
      };
      lock.releaseLock();
      store.deleteProperty('giờ');
      return figures;
    },
  },
  {
    name: 'round-trip',
    asks: {
      vi: 'Một lần trang gọi máy chủ mà không làm gì mất bao lâu?',
      en: 'How long does a call from the page take that does nothing?',
    },
    ...measured,
  },
];
