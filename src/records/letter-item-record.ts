import type { Day } from '../calendar/day';
import { type Moment, minuteOfDay } from '../calendar/moment';
import { type DispatchId, toDispatchId } from './dispatch';
import { obligationKey } from './obligation';
import type { Stage } from './stage';
import { toUnitCode, type UnitCode } from './unit';

interface AboutVersion {
  /** Version of the dispatch. */
  readonly version: number;
}

interface AboutStage extends AboutVersion {
  readonly stage: Stage;
}

/** What each kind of record says, besides its dispatch and unit. */
interface Members {
  /** Names an open stage and its deadline as set, without a due reminder. */
  readonly announcement: AboutStage & { readonly setDay: Day | null };
  /** Asks for a stage. When an extension moves the deadline, the steps start again. */
  readonly reminder: AboutStage & { readonly setDay: Day; readonly step: Step };
  /** Asks for a stage without a deadline, because a person ordered it. `ordinal` counts from 1. */
  readonly orderedReminder: AboutStage & { readonly setDay: null; readonly ordinal: number };
  readonly notice: AboutVersion & { readonly movesDeadline: boolean };
  readonly extension: AboutVersion & { readonly extendedTo: Day };
  readonly information: AboutVersion;
  /** `earlier`: number of cancellation letters to the unit before this one. */
  readonly cancellation: AboutVersion & { readonly earlier: number };
  readonly supplement: AboutVersion & { readonly returnedOn: Day; readonly isLate: boolean };
  readonly refusal: AboutVersion & { readonly refusedAt: Moment };
  readonly escalation: AboutVersion & { readonly sentOn: Day };
  /** `setDay`: the dispatch's own deadline. */
  readonly subordinates: AboutVersion & { readonly setDay: Day };
  readonly link: {
    readonly linkVersion: number;
    readonly reason: NewLinkReason;
    readonly plannedOn: Day;
  };
  readonly contact: { readonly isChanged: boolean; readonly decidedOn: Day };
  /** `position`: from 1, among the periods that end on `cutOff`. `correction`: 0 for the first figures. */
  readonly leadership: {
    readonly cutOff: Day;
    readonly position: number;
    readonly correction: number;
  };
}

export type LetterItemKind = keyof Members;

/** What one letter said about one obligation, or about a unit or period. */
export type LetterItemRecord<Kind extends LetterItemKind = LetterItemKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly dispatchId: DispatchId;
    readonly unitCode: UnitCode;
  } & Members[K];
}[Kind];

interface Declaration {
  /** True if the unit has to answer. */
  readonly asks?: true;
  /** True if the unit learns from it which version of the dispatch is current. */
  readonly tellsVersion?: true;
  /** True for a contact that does not count as a reminder, whatever the letter asks of the unit besides. */
  readonly once?: true;
  /** True if it decides what the letter is about, whatever the letter asks of the unit besides. */
  readonly decides?: true;
}

const DECLARATIONS = {
  announcement: { asks: true, tellsVersion: true },
  reminder: { asks: true, tellsVersion: true },
  orderedReminder: { asks: true, tellsVersion: true },
  notice: { asks: true, tellsVersion: true, once: true, decides: true },
  extension: { asks: true, tellsVersion: true, once: true, decides: true },
  information: { tellsVersion: true, decides: true },
  supplement: { asks: true, tellsVersion: true, once: true, decides: true },
  refusal: { decides: true },
  escalation: { once: true },
  cancellation: { once: true, decides: true },
  subordinates: {},
  link: {},
  contact: {},
  leadership: {},
} as const satisfies Readonly<Record<LetterItemKind, Declaration>>;

type KindWith<Key extends keyof Declaration> = {
  [Kind in LetterItemKind]: (typeof DECLARATIONS)[Kind] extends Record<Key, true> ? Kind : never;
}[LetterItemKind];

function kindsWith<Key extends keyof Declaration>(key: Key): readonly KindWith<Key>[] {
  const kinds = Object.keys(DECLARATIONS) as readonly LetterItemKind[];
  return kinds.filter((kind): kind is KindWith<Key> => key in DECLARATIONS[kind]);
}

export type OnceKind = KindWith<'once'>;

function declarationOf({ kind }: LetterItemRecord): Declaration {
  return DECLARATIONS[kind];
}

export function asksUnit(record: LetterItemRecord): boolean {
  return declarationOf(record).asks === true;
}

export function tellsVersion(
  record: LetterItemRecord,
): record is LetterItemRecord<KindWith<'tellsVersion'>> {
  return declarationOf(record).tellsVersion === true;
}

/** Of a letter about one obligation with several such records, the first names the contact. */
export const ONCE_KINDS = /* @__PURE__ */ kindsWith('once');

/** Of a letter about one obligation with several such records, the first decides. */
export const DECIDING_KINDS = /* @__PURE__ */ kindsWith('decides');

/** Record about a stage of the unit's own obligation. */
export type StageRecord = LetterItemRecord<'announcement' | 'reminder' | 'orderedReminder'>;

export function isStageRecord(record: LetterItemRecord): record is StageRecord {
  return 'stage' in record;
}

/** Record about what a letter reminds of, of the unit or of its subordinates. */
export type ReminderRecord = StageRecord | LetterItemRecord<'subordinates'>;

export function isReminderRecord(record: LetterItemRecord): record is ReminderRecord {
  return isStageRecord(record) || record.kind === 'subordinates';
}

/** True for a reminder about a stage that is late. */
export function isPressing(record: LetterItemRecord): record is LetterItemRecord<'reminder'> {
  return record.kind === 'reminder' && record.step > 0;
}

export function isOrderedReminder(
  record: LetterItemRecord,
): record is LetterItemRecord<'orderedReminder'> {
  return record.kind === 'orderedReminder';
}

/** True if the letter announces a moved deadline. Such a letter always needs approval by a person. */
export function announcesMovedDeadline(record: LetterItemRecord): boolean {
  return record.kind === 'notice' && record.movesDeadline;
}

/**
 * Position among the records with the same `ladderKey`. A record of a higher position also says what those below
 * say; records of what is said once are equal.
 */
export function ladderPosition(record: LetterItemRecord): number {
  switch (record.kind) {
    case 'announcement':
      return Number.NEGATIVE_INFINITY;
    case 'reminder':
      return record.step;
    case 'orderedReminder':
      return record.ordinal;
    case 'cancellation':
      return record.earlier;
    case 'refusal':
      return minuteOfDay(record.refusedAt);
    default:
      return 0;
  }
}

/** `unitCode` in a letter to the leaders, who are not a unit. */
export const LEADERS = toUnitCode('*');

/** `dispatchId` of a letter that is about no dispatch. */
export const NO_DISPATCH = toDispatchId('*');

export function obligationKeysIn(itemRecords: readonly LetterItemRecord[]): Set<string> {
  return new Set(
    itemRecords.map(({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode)),
  );
}

/**
 * Reader of a leadership letter: a leader (`leaders`), or a body that supports the dispatch (`support`), which
 * does not get the list of units.
 */
export type Reader = 'leaders' | 'support';

/** Reasons why all units get new links. */
export const LINK_REASONS = ['moved', 'leaked', 'handedOver'] as const;

export type LinkReason = (typeof LINK_REASONS)[number];

/** `withdrawn`: only this unit's link. */
export type NewLinkReason = LinkReason | 'withdrawn';

/**
 * Working days from the due day to a step of the reminder ladder: negative before the due day, positive after it.
 * 0 only for a call on days off right after a deadline.
 */
export type Step = number;
