import { NOT_DOCUMENTED, type Probe } from '../read/probe';
import { attempt, attemptEach } from '../script/attempt';

const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';
const REFERENCE = 'https://developers.google.com/apps-script/reference';

/** A number of triggers above the limit for one person. */
const MORE_TRIGGERS = 25;

/** Probes on documented limits and on small undocumented ones. */
export const limits: readonly Probe[] = [
  {
    name: 'property-sizes',
    asks: {
      vi: 'Thuộc tính nhận 9 KB, từ chối 10 KB; số ghi vào đọc ra là chữ?',
      en: 'Does a property take 9 KB, refuse 10, and give a number back as text?',
    },
    source: QUOTAS,
    ask() {
      const store = PropertiesService.getUserProperties();
      const ofSize = (bytes: number) => () => {
        store.setProperty('thử', 'x'.repeat(bytes));
        return store.getProperty('thử')?.length ?? null;
      };
      const answers = attemptEach({
        '9 KB': ofSize(9 * 1024 - 100),
        '10 KB': ofSize(10 * 1024),
        number: () => store.setProperty('thử', 5 as unknown as string).getProperty('thử'),
        missing: () => store.getProperty('không có'),
      });
      store.deleteProperty('thử');
      return answers;
    },
  },
  {
    name: 'cache-sizes',
    asks: {
      vi: 'Bộ đệm nhận 100 KB, từ chối hơn?',
      en: 'Does the cache take 100 KB and refuse more?',
    },
    source: `${REFERENCE}/cache/cache#put(String,String)`,
    ask() {
      const cache = CacheService.getScriptCache();
      const ofSize = (bytes: number) => () => {
        cache.put('thử', 'x'.repeat(bytes), 60);
        return cache.get('thử')?.length ?? null;
      };
      return attemptEach({ '100 KB': ofSize(100 * 1024), more: ofSize(100 * 1024 + 1) });
    },
  },
  {
    name: 'locks',
    asks: {
      vi: 'Khóa: lấy lại khi đang giữ, chờ 0 và chờ số âm thì sao?',
      en: 'Locks: taken while held, waiting for 0 and for less than nothing',
    },
    source: `${REFERENCE}/lock/lock#tryLock(Integer)`,
    ask() {
      const lock = LockService.getScriptLock();
      const answers = attemptEach({
        zero: () => lock.tryLock(0),
        again: () => lock.tryLock(0),
        other: () => LockService.getScriptLock().tryLock(0),
        negative: () => lock.tryLock(-1),
      });
      lock.releaseLock();
      return { answers, afterwards: lock.hasLock() };
    },
  },
  {
    name: 'trigger-steps',
    asks: {
      vi: 'Lịch chạy nhận khoảng nào: 10 phút, 7 phút, 3 giờ?',
      en: 'Which steps does a clock trigger take: 10 minutes, 7 minutes, 3 hours?',
    },
    source: `${REFERENCE}/script/clock-trigger-builder#everyMinutes(Integer)`,
    ask() {
      const clock = () => ScriptApp.newTrigger('clockRun').timeBased();
      return attemptEach({
        '10 minutes': () => typeof clock().everyMinutes(10),
        '7 minutes': () => typeof clock().everyMinutes(7),
        '3 hours': () => typeof clock().everyHours(3),
      });
    },
  },
  {
    name: 'most-triggers',
    asks: {
      vi: 'Một người đặt được bao nhiêu lịch chạy cho một tập lệnh?',
      en: 'How many triggers may one person have in one script?',
    },
    source: QUOTAS,
    ask() {
      const isOwn = (trigger: GoogleAppsScript.Script.Trigger) =>
        trigger.getHandlerFunction() === 'doNothing';
      const one = () => ScriptApp.newTrigger('doNothing').timeBased().everyDays(1).create();
      const refusal = attempt(() => {
        for (let made = 0; made < MORE_TRIGGERS; made += 1) one();
        return 'never refused';
      });
      const all = ScriptApp.getProjectTriggers();
      for (const trigger of all.filter(isOwn)) ScriptApp.deleteTrigger(trigger);
      return { most: all.length, refusal };
    },
  },
  {
    name: 'user-as-text',
    asks: { vi: 'Một người dùng đổi ra chữ là gì?', en: 'What is a user as text?' },
    source: NOT_DOCUMENTED,
    ask: () => attemptEach({ text: () => String(Session.getEffectiveUser()) }),
  },
  {
    name: 'shape-of-values',
    asks: {
      vi: 'Ghi khối sai kích thước, tab không có, địa chỉ ô sai: bị từ chối?',
      en: 'A block of another shape, a tab that is not there, a wrong cell: refused?',
    },
    source: `${REFERENCE}/spreadsheet/range#setValues(Object)`,
    ask({ file, tab }) {
      const sheet = tab();
      return attemptEach({
        shape: () => {
          sheet.getRange('A1:B1').setValues([['một']]);
          return 'written';
        },
        missingTab: () => file.getSheetByName('không có') === null,
        wrongCell: () => sheet.getRange('không phải ô').getA1Notation(),
        beyond: () => sheet.getRange(sheet.getMaxRows() + 1, 1).getA1Notation(),
      });
    },
  },
];
