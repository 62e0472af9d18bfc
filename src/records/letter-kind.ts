import type { Language } from '../texts/language';

interface LetterKindDeclaration extends Readonly<Record<Language, string>> {
  /** True if it counts as a reminder, for the maximum number of reminders and in Theo dõi. */
  readonly reminds?: true;
  readonly asksAnswer?: true;
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
 * All kinds. The first seven are written to a unit about its own dispatches, in rising order of urgency. A
 * mailbox gets at most one letter of these kinds a day, which then contains all that is due.
 */
const DECLARATIONS = {
  information: { vi: 'Gửi để biết', en: 'For information' },
  cancellation: { vi: 'Thôi thực hiện', en: 'No longer required' },
  notice: { vi: 'Thông báo lần đầu', en: 'First notice', asksAnswer: true, needsLink: true },
  newVersion: {
    vi: 'Bản mới',
    en: 'New version',
    asksAnswer: true,
    needsLink: true,
    needsApproval: 'always',
  },
  supplement: {
    vi: 'Đề nghị bổ sung',
    en: 'Sent back to be completed',
    asksAnswer: true,
    needsLink: true,
  },
  reminder: {
    vi: 'Nhắc trước hạn',
    en: 'Reminder before deadline',
    reminds: true,
    asksAnswer: true,
    needsLink: true,
  },
  followUp: {
    vi: 'Đôn đốc khi quá hạn',
    en: 'Follow-up when overdue',
    reminds: true,
    asksAnswer: true,
    needsLink: true,
    needsApproval: 'atFirst',
  },
  escalation: { vi: 'Báo cấp trên', en: 'Digest for the superior', needsApproval: 'atFirst' },
  newLink: { vi: 'Liên kết mới', en: 'New link', needsLink: true, outsideDailyRule: true },
  leadership: {
    vi: 'Tổng hợp gửi lãnh đạo',
    en: 'Summary for leadership',
    outsideDailyRule: true,
    needsApproval: 'atFirst',
  },
  receipt: { vi: 'Xác nhận đã ghi nhận', en: 'Receipt', outsideDailyRule: true },
  health: {
    vi: 'Báo người phụ trách',
    en: 'Notice to the person in charge',
    outsideDailyRule: true,
  },
} as const satisfies Readonly<Record<string, LetterKindDeclaration>>;

export type LetterKind = keyof typeof DECLARATIONS;

export const LETTER_KINDS = /* @__PURE__ */ Object.keys(DECLARATIONS) as readonly LetterKind[];

export function letterKindNames(language: Language): Readonly<Record<LetterKind, string>> {
  const names = LETTER_KINDS.map((kind) => [kind, DECLARATIONS[kind][language]]);
  return Object.fromEntries(names) as Record<LetterKind, string>;
}

function declarationOf(kind: LetterKind): LetterKindDeclaration {
  return DECLARATIONS[kind];
}

export function isReminder(kind: LetterKind): boolean {
  return declarationOf(kind).reminds === true;
}

export function asksAnswer(kind: LetterKind): boolean {
  return declarationOf(kind).asksAnswer === true;
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

/** Urgency of what a letter contains. The most urgent kind determines the letter's subject. */
export function letterUrgency(kind: LetterKind): number {
  return LETTER_KINDS.indexOf(kind);
}
