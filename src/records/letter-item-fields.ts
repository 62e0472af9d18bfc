import { type Day, dayFromEpoch, epochDayOf } from '../calendar/day';
import { dayOfMoment, minuteOfDay, momentAt } from '../calendar/moment';
import {
  type LetterItemKind,
  type LetterItemRecord,
  LINK_REASONS,
  type NewLinkReason,
} from './letter-item-record';
import { obligationKey } from './obligation';
import { isStage } from './stage';

/** The fields of a line in the cell. Each kind of record uses `version`, `day` and `number` as `FORMS` shows. */
export interface LetterItemFields {
  /** The kind, or the stage of a record about a stage. */
  readonly code: string;
  readonly version: number;
  readonly day: Day | null;
  readonly number: number;
}

type Values = readonly [version: number, day: Day | null, number: number];

type Own<Kind extends LetterItemKind> = Omit<
  LetterItemRecord<Kind>,
  'kind' | 'dispatchId' | 'unitCode' | 'stage'
>;

/** The functions are declared as methods, so that each form is assignable to `Form<LetterItemKind>`. */
interface Form<Kind extends LetterItemKind> {
  write(record: LetterItemRecord<Kind>): Values;
  /** `null` if a day is missing, because somebody has edited the cell. */
  read(...values: Values): Own<Kind> | null;
}

/** `number` of a stage that is announced without a reminder. */
const ANNOUNCED = -1_000;

/** In the cell, `number` is the position in this list. */
const NEW_LINK_REASONS: readonly NewLinkReason[] = [...LINK_REASONS, 'withdrawn'];

const FORMS: { readonly [Kind in LetterItemKind]: Form<Kind> } = {
  announcement: {
    write: ({ version, setDay }) => [version, setDay, ANNOUNCED],
    read: (version, setDay) => ({ version, setDay }),
  },
  reminder: {
    write: ({ version, setDay, step }) => [version, setDay, step],
    read: (version, setDay, step) => setDay && { version, setDay, step },
  },
  orderedReminder: {
    write: ({ version, ordinal }) => [version, null, ANNOUNCED + ordinal],
    read: (version, setDay, number) =>
      setDay === null ? { version, setDay, ordinal: number - ANNOUNCED } : null,
  },
  notice: {
    write: ({ version, movesDeadline }) => [version, null, Number(movesDeadline)],
    read: (version, _, number) => ({ version, movesDeadline: number > 0 }),
  },
  extension: {
    write: ({ version, extendedTo }) => [version, extendedTo, 1],
    read: (version, extendedTo) => extendedTo && { version, extendedTo },
  },
  information: {
    write: ({ version }) => [version, null, 0],
    read: (version) => ({ version }),
  },
  cancellation: {
    write: ({ version, earlier }) => [version, null, earlier],
    read: (version, _, earlier) => ({ version, earlier }),
  },
  supplement: {
    write: ({ version, returnedOn, isLate }) => [version, returnedOn, Number(isLate)],
    read: (version, returnedOn, number) =>
      returnedOn && { version, returnedOn, isLate: number > 0 },
  },
  refusal: {
    write: ({ version, refusedAt }) => [version, dayOfMoment(refusedAt), minuteOfDay(refusedAt)],
    read: (version, day, minute) => day && { version, refusedAt: momentAt(day, minute) },
  },
  escalation: {
    write: ({ version, sentOn }) => [version, null, epochDayOf(sentOn)],
    read: (version, _, days) => ({ version, sentOn: dayFromEpoch(days) }),
  },
  subordinates: {
    write: ({ version, setDay }) => [version, setDay, 0],
    read: (version, setDay) => setDay && { version, setDay },
  },
  link: {
    write: ({ linkVersion, plannedOn, reason }) => [
      linkVersion,
      plannedOn,
      NEW_LINK_REASONS.indexOf(reason),
    ],
    read: (linkVersion, plannedOn, number) => {
      const reason = NEW_LINK_REASONS[number];
      return plannedOn && reason ? { linkVersion, plannedOn, reason } : null;
    },
  },
  contact: {
    write: ({ decidedOn, isChanged }) => [1, decidedOn, isChanged ? 0 : 1],
    read: (_, decidedOn, number) => decidedOn && { decidedOn, isChanged: number === 0 },
  },
  leadership: {
    write: ({ position, cutOff, correction }) => [position, cutOff, correction],
    read: (position, cutOff, correction) => cutOff && { position, cutOff, correction },
  },
};

export function fieldsOf(record: LetterItemRecord): LetterItemFields {
  const form: Form<LetterItemKind> = FORMS[record.kind];
  const [version, day, number] = form.write(record);
  return { code: 'stage' in record ? record.stage : record.kind, version, day, number };
}

/** `null` if the code is unknown or the fields do not fit it, because somebody has edited the cell. */
export function recordOf(
  { code, version, day, number }: LetterItemFields,
  about: Pick<LetterItemRecord, 'dispatchId' | 'unitCode'>,
): LetterItemRecord | null {
  const kind = kindOf(code, day, number);
  if (kind === undefined) return null;
  const form: Form<LetterItemKind> = FORMS[kind];
  const own = form.read(version, day, number);
  if (own === null) return null;
  return { kind, ...about, ...(isStage(code) ? { stage: code } : {}), ...own } as LetterItemRecord;
}

function kindOf(code: string, day: Day | null, number: number): LetterItemKind | undefined {
  if (!isStage(code)) return KINDS.find((kind) => kind === code && !OF_STAGES.has(kind));
  if (number === ANNOUNCED) return 'announcement';
  return day === null ? 'orderedReminder' : 'reminder';
}

const KINDS = /* @__PURE__ */ Object.keys(FORMS) as readonly LetterItemKind[];

const OF_STAGES: ReadonlySet<LetterItemKind> = new Set([
  'announcement',
  'reminder',
  'orderedReminder',
]);

/**
 * The same for all reminders of one unit about one dispatch, stage, version and deadline, and for all records of
 * the same news.
 */
export function ladderKey(record: LetterItemRecord): string {
  const { code, version, day } = fieldsOf(record);
  return `${obligationKey(record.dispatchId, record.unitCode)}|${code}|${version}|${day ?? ''}`;
}
