import { NOT_DOCUMENTED, type Plain, type Probe } from '../read/probe';
import { limitTraces } from '../script/limit-run';
import { nightTicks } from '../script/night-run';

/** Minutes after which the add-on frees the letters that a dead run was sending. */
const CLAIM_LIVES = 10;

const near = (most: number) => (local: Plain, live: Plain) =>
  Math.abs(Number(local) - Number(live)) <= most;

type Night = { readonly [name: string]: number };

/**
 * True if the clock trigger fires about every ten minutes (5.4 to 6.6 times an hour), with never
 * more than 20 minutes between two runs.
 */
function keepsTime({ hours = 0, ticks = 0, longest = 0 }: Night): boolean {
  return hours > 0 && ticks / hours >= 5.4 && ticks / hours <= 6.6 && longest <= 20;
}

/** Probes whose result is known only after Google has killed a run, after a night, or on a telephone. */
export const waits: readonly Probe[] = [
  {
    name: 'killed-after',
    asks: {
      vi: 'Lượt chạy quá lâu bị ngắt sau bao nhiêu giây?',
      en: 'After how many seconds is a run that takes too long ended?',
    },
    source: 'https://developers.google.com/apps-script/guides/services/quotas',
    places: ['limit'],
    ask: () => limitTraces().aliveSeconds,
    agrees: near(30),
  },
  {
    name: 'caught-at-limit',
    asks: {
      vi: 'Khi bị ngắt, lệnh catch có chạy không?',
      en: 'Does catch run when the limit strikes?',
    },
    source: NOT_DOCUMENTED,
    places: ['limit'],
    ask: () => limitTraces().caught,
  },
  {
    name: 'finally-at-limit',
    asks: {
      vi: 'Khi bị ngắt, lệnh finally có chạy không?',
      en: 'Does finally run when the limit strikes?',
    },
    source: NOT_DOCUMENTED,
    places: ['limit'],
    ask: () => limitTraces().finished,
  },
  {
    name: 'lock-after-limit',
    asks: {
      vi: 'Khóa của lượt chạy bị ngắt được nhả sau mấy phút (quá 10 phút thì không dùng được)?',
      en: 'After how many minutes is the lock of an ended run free (above 10: do not go live)?',
    },
    source: 'https://developers.google.com/apps-script/reference/lock/lock#releaseLock()',
    places: ['limit'],
    ask: () => limitTraces().freeMinutes,
    agrees: (local, live) => Number(local) < CLAIM_LIVES === Number(live) < CLAIM_LIVES,
  },
  {
    name: 'ten-minutes-over-night',
    asks: {
      vi: 'Qua một đêm, lịch 10 phút chạy bao nhiêu lần, cách nhau lâu nhất bao nhiêu phút?',
      en: 'Over a night, how often did the ten-minute clock run, and how far apart at most?',
    },
    source:
      'https://developers.google.com/apps-script/guides/triggers/installable#time-driven_triggers',
    places: ['night'],
    ask: nightTicks,
    agrees: (local, live) => keepsTime(local as Night) === keepsTime(live as Night),
  },
  {
    name: 'first-opening',
    asks: {
      vi: 'Sáng hôm sau, mở trang lần đầu mất bao nhiêu mili giây?',
      en: 'How many milliseconds does the first opening of the page take the next morning?',
    },
    source: NOT_DOCUMENTED,
    places: ['night'],
    onlyLive: true,
  },
];
