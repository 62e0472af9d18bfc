import type { Language } from '../texts/language';

/**
 * `news` tells the unit something new: it is sent on the day it is due, and leads a letter. `reminds`: a mailbox
 * gets at most one such letter a day, alone or below news. `digest`: about other units, at most weekly.
 * `ordered`: the limit of one letter a day does not apply; sent last if the quota is short.
 */
type Way = 'news' | 'reminds' | 'digest' | 'ordered';

interface LetterKindDeclaration extends Readonly<Record<Language, string>> {
  readonly way: Way;
  /** True if the unit has to answer. */
  readonly asks: boolean;
  /** `always`: whatever the setting says. `atFirst`: until the office changes the setting. */
  readonly approval: 'always' | 'atFirst' | 'asSet';
  /**
   * `now`: the letter says what holds on the day it is sent. A number: it tells of an event, and is sent for so many days
   * after it. Without a limit, a kind that a new version brings would write to units about events of earlier years.
   */
  readonly past: 'now' | number;
}

/** Days. After a month, what a unit still owes has been said by a reminder. */
const MONTH = 30;

/** What most letters to a unit about its own dispatches have in common. */
const ASKING = { asks: true, approval: 'asSet' } as const;
const TELLING = { asks: false, approval: 'asSet' } as const;

/** All kinds. Of news, and of what reminds, the later kind is the more urgent. */
const DECLARATIONS = {
  information: { vi: 'Gửi để biết', en: 'For information', way: 'news', ...TELLING, past: 'now' },
  cancellation: {
    vi: 'Thôi thực hiện',
    en: 'No longer required',
    way: 'news',
    ...TELLING,
    past: MONTH,
  },
  notice: { vi: 'Thông báo lần đầu', en: 'First notice', way: 'news', ...ASKING, past: 'now' },
  change: { vi: 'Đổi hạn, gia hạn', en: 'Changed deadline', way: 'news', ...ASKING, past: 'now' },
  newVersion: {
    vi: 'Bản mới',
    en: 'New version',
    way: 'news',
    ...ASKING,
    approval: 'always',
    past: 'now',
  },
  supplement: {
    vi: 'Đề nghị bổ sung',
    en: 'Sent back to be completed',
    way: 'news',
    ...ASKING,
    past: MONTH,
  },
  refusal: {
    vi: 'Trả lời đề nghị',
    en: 'Answer to a request',
    way: 'news',
    ...ASKING,
    past: MONTH,
  },
  reminder: {
    vi: 'Nhắc trước hạn',
    en: 'Reminder before deadline',
    way: 'reminds',
    ...ASKING,
    past: 'now',
  },
  followUp: {
    ...{ vi: 'Đôn đốc khi quá hạn', en: 'Follow-up when overdue', way: 'reminds' },
    ...{ ...ASKING, approval: 'atFirst' },
    past: 'now',
  },
  escalation: {
    ...{ vi: 'Báo cấp trên', en: 'Digest for the superior', way: 'digest' },
    ...{ ...TELLING, approval: 'atFirst' },
    past: 'now',
  },
  newLink: {
    vi: 'Liên kết mới',
    en: 'New link',
    way: 'ordered',
    ...TELLING,
    past: 'now',
  },
  contact: {
    ...{ vi: 'Trả lời đề nghị đổi đầu mối', en: 'Answer about the contact', way: 'ordered' },
    ...TELLING,
    past: 'now',
  },
  leadership: {
    ...{ vi: 'Tổng hợp gửi lãnh đạo', en: 'Summary for leadership', way: 'ordered' },
    ...{ ...TELLING, approval: 'atFirst' },
    past: 'now',
  },
  health: {
    ...{ vi: 'Báo người phụ trách', en: 'Notice to the person in charge', way: 'ordered' },
    ...TELLING,
    past: 'now',
  },
} as const satisfies Readonly<Record<string, LetterKindDeclaration>>;

export type LetterKind = keyof typeof DECLARATIONS;

export const LETTER_KINDS = /* @__PURE__ */ Object.keys(DECLARATIONS) as readonly LetterKind[];

export function letterKindNames(language: Language): Readonly<Record<LetterKind, string>> {
  const names = LETTER_KINDS.map((kind) => [kind, DECLARATIONS[kind][language]]);
  return Object.fromEntries(names) as Record<LetterKind, string>;
}

/** Kinds of letters to a unit about its own dispatches. */
export type UnitLetterKind = KindOf<'news' | 'reminds'>;

/** Kinds of letters that tell of an event, such as a cancellation. */
export type EventKind = {
  [Kind in LetterKind]: (typeof DECLARATIONS)[Kind]['past'] extends number ? Kind : never;
}[LetterKind];

type KindOf<Ways extends Way> = {
  [Kind in LetterKind]: (typeof DECLARATIONS)[Kind]['way'] extends Ways ? Kind : never;
}[LetterKind];

function declarationOf(kind: LetterKind): LetterKindDeclaration {
  return DECLARATIONS[kind];
}

export function asksAnswer(kind: LetterKind): boolean {
  return declarationOf(kind).asks;
}

export function isNews(kind: LetterKind): boolean {
  return declarationOf(kind).way === 'news';
}

/** Days after the event for which a letter of the kind is sent. */
export function daysTold(kind: EventKind): number {
  return DECLARATIONS[kind].past;
}

export function tellsOfEvent(kind: LetterKind): kind is EventKind {
  return declarationOf(kind).past !== 'now';
}

export function isToUnit(kind: LetterKind): kind is UnitLetterKind {
  const { way } = declarationOf(kind);
  return way === 'news' || way === 'reminds';
}

export function isOutsideDailyRule(kind: LetterKind): boolean {
  return declarationOf(kind).way === 'ordered';
}

export function kindsForApproval(when: 'always' | 'atFirst'): readonly LetterKind[] {
  return LETTER_KINDS.filter((kind) => declarationOf(kind).approval === when);
}

/** Sort key of the queue. Letters to which the limit of one per mailbox and day applies are sent first. */
export function queueRank(kind: LetterKind): number {
  return isOutsideDailyRule(kind) ? LETTER_KINDS.indexOf(kind) : 0;
}

/** Order of what a letter contains: news first, then what is asked, the most urgent first. */
export function letterUrgency(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind) + (isNews(kind) ? LETTER_KINDS.length : 0);
}
