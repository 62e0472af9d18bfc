import type { Language } from '../texts/language';

interface LetterKindDeclaration extends Readonly<Record<Language, string>> {
  readonly asksAnswer?: true;
  /** True if it tells the unit something new. Such a letter is sent on the day it is due, and news leads it. */
  readonly news?: true;
  readonly needsLink?: true;
  /**
   * True if the limit of one letter per mailbox and day does not apply. Such letters are sent last if the quota
   * is short.
   */
  readonly outsideDailyRule?: true;
  /** `always`: whatever the setting says. `atFirst`: until the office changes the setting. */
  readonly needsApproval?: 'always' | 'atFirst';
}

/**
 * All kinds. Those before `escalation` are written to a unit about its own dispatches. A mailbox gets at most
 * one letter a day that reminds; a letter with news also contains the reminders that are due.
 */
const DECLARATIONS = {
  information: { vi: 'Gửi để biết', en: 'For information', news: true },
  cancellation: { vi: 'Thôi thực hiện', en: 'No longer required', news: true },
  notice: {
    vi: 'Thông báo lần đầu',
    en: 'First notice',
    news: true,
    asksAnswer: true,
    needsLink: true,
  },
  change: {
    vi: 'Đổi hạn, gia hạn',
    en: 'Changed deadline',
    news: true,
    asksAnswer: true,
    needsLink: true,
  },
  newVersion: {
    vi: 'Bản mới',
    en: 'New version',
    news: true,
    asksAnswer: true,
    needsLink: true,
    needsApproval: 'always',
  },
  supplement: {
    vi: 'Đề nghị bổ sung',
    en: 'Sent back to be completed',
    news: true,
    asksAnswer: true,
    needsLink: true,
  },
  refusal: {
    vi: 'Trả lời đề nghị',
    en: 'Answer to a request',
    news: true,
    asksAnswer: true,
    needsLink: true,
  },
  reminder: {
    vi: 'Nhắc trước hạn',
    en: 'Reminder before deadline',
    asksAnswer: true,
    needsLink: true,
  },
  followUp: {
    vi: 'Đôn đốc khi quá hạn',
    en: 'Follow-up when overdue',
    asksAnswer: true,
    needsLink: true,
    needsApproval: 'atFirst',
  },
  escalation: { vi: 'Báo cấp trên', en: 'Digest for the superior', needsApproval: 'atFirst' },
  newLink: { vi: 'Liên kết mới', en: 'New link', needsLink: true, outsideDailyRule: true },
  contact: {
    vi: 'Trả lời đề nghị đổi đầu mối',
    en: 'Answer about the contact',
    outsideDailyRule: true,
  },
  leadership: {
    vi: 'Tổng hợp gửi lãnh đạo',
    en: 'Summary for leadership',
    outsideDailyRule: true,
    needsApproval: 'atFirst',
  },
  health: {
    vi: 'Báo người phụ trách',
    en: 'Notice to the person in charge',
    outsideDailyRule: true,
  },
} as const satisfies Readonly<Record<string, LetterKindDeclaration>>;

export type LetterKind = keyof typeof DECLARATIONS;

/** Names of the kind that versions 1.0 and 1.1 could send to a unit that had answered. It is not sent any more. */
const RETIRED_NAMES: readonly string[] = ['Xác nhận đã ghi nhận', 'Receipt'];

export function isRetiredKind(name: string): boolean {
  return RETIRED_NAMES.includes(name);
}

export const LETTER_KINDS = /* @__PURE__ */ Object.keys(DECLARATIONS) as readonly LetterKind[];

export function letterKindNames(language: Language): Readonly<Record<LetterKind, string>> {
  const names = LETTER_KINDS.map((kind) => [kind, DECLARATIONS[kind][language]]);
  return Object.fromEntries(names) as Record<LetterKind, string>;
}

function declarationOf(kind: LetterKind): LetterKindDeclaration {
  return DECLARATIONS[kind];
}

export function asksAnswer(kind: LetterKind): boolean {
  return declarationOf(kind).asksAnswer === true;
}

export function isNews(kind: LetterKind): boolean {
  return declarationOf(kind).news === true;
}

export function needsLink(kind: LetterKind): boolean {
  return declarationOf(kind).needsLink === true;
}

export function isOutsideDailyRule(kind: LetterKind): boolean {
  return declarationOf(kind).outsideDailyRule === true;
}

export function kindsForApproval(when: 'always' | 'atFirst'): readonly LetterKind[] {
  return LETTER_KINDS.filter((kind) => declarationOf(kind).needsApproval === when);
}

/** Sort key of the queue. Letters to which the limit of one per mailbox and day applies are sent first. */
export function queueRank(kind: LetterKind): number {
  return isOutsideDailyRule(kind) ? LETTER_KINDS.indexOf(kind) : 0;
}

/** Order of what a letter contains: news first, then what is asked, the most urgent first. */
export function letterUrgency(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind) + (isNews(kind) ? LETTER_KINDS.length : 0);
}
