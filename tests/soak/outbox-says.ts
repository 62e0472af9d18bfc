import { tableOf } from '../../local/sheet-table';
import type { Day } from '../../src/calendar/day';
import { fieldsOf } from '../../src/records/letter-item-fields';
import type { LetterItemRecord } from '../../src/records/letter-item-record';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { type Course, words } from './course';

const { letterState } = words.choices;

/** States of letters that do not count as asking for anything. */
const NOT_ASKED: readonly string[] = [letterState.skipped, letterState.superseded];

/**
 * States of letters that were sent or may have been, including those that a person has ordered to
 * be sent again.
 */
const WENT: readonly string[] = [
  letterState.sent,
  letterState.deliveryUnknown,
  letterState.superseded,
  letterState.remindedDirectly,
];

/** States in `WENT` without telephone calls, since a call asks for no answer by a day. */
const BY_LETTER = WENT.filter((state) => state !== letterState.remindedDirectly);

/** Codes under which a letter asks something of a unit, or returns a report to it. */
const ASKS: readonly string[] = ['notice', 'extension', 'acknowledge', 'complete', 'supplement'];

/** What units were asked, according to Hộp thư đi. */
export interface Asked {
  /** Highest tier asked, by stage, obligation, version and deadline. */
  readonly tiers: ReadonlyMap<string, number>;
  /** Last day on which a letter asked an obligation for an answer by a day, by the obligation's key. */
  readonly answers: ReadonlyMap<string, Day>;
}

/** Reads what units were asked from Hộp thư đi. */
export function askedOf(course: Course): Asked {
  const outbox = tableOf(course.google, 'outbox');
  const rows = outbox.rows.map((row) => ({
    state: outbox.text(row, 'state'),
    on: outbox.day(row, 'sentAt') ?? outbox.day(row, 'claimedAt') ?? '',
    itemRecords: parseLetterItems(outbox.text(row, 'itemRecords')) ?? [],
  }));
  const tiers = new Map<string, number>();
  for (const { itemRecords } of rows.filter(({ state }) => !NOT_ASKED.includes(state))) {
    for (const itemRecord of itemRecords) {
      const { version, day, number } = fieldsOf(itemRecord);
      raise(tiers, `${stageOf(itemRecord)}|${version}|${day}`, number);
    }
  }
  const answers = new Map<string, Day>();
  for (const { itemRecords, on } of rows.filter(({ state }) => BY_LETTER.includes(state))) {
    for (const key of asksAnswer(itemRecords)) raise(answers, key, on);
  }
  return { tiers, answers };
}

function raise<T extends number | string>(most: Map<string, T>, name: string, value: T): void {
  const before = most.get(name);
  if (before === undefined || before < value) most.set(name, value);
}

/**
 * False for a training deadline that a notice or a call mentions besides the tier that is due. It
 * may be repeated: each notice has had an item record for it.
 */
export function isStep(itemRecord: LetterItemRecord): boolean {
  return fieldsOf(itemRecord).number > -100;
}

/**
 * Keys (`VB-001/DV-0001`) of obligations for which the letter asks for an answer by a day.
 * Follow-ups and late supplements do, notices and extensions do not.
 */
function asksAnswer(itemRecords: readonly LetterItemRecord[]): string[] {
  const keyOf = ({ dispatchId, unitCode }: LetterItemRecord) => `${dispatchId}/${unitCode}`;
  const noticed = itemRecords
    .filter(({ kind }) => kind === 'notice' || kind === 'extension')
    .map(keyOf);
  const late = itemRecords
    .filter((one) => ASKS.includes(fieldsOf(one).code) && fieldsOf(one).number > 0)
    .map(keyOf);
  return late.filter((key) => !noticed.includes(key));
}

function stageOf(itemRecord: LetterItemRecord): string {
  const { dispatchId, unitCode } = itemRecord;
  return `${dispatchId}/${unitCode}|${fieldsOf(itemRecord).code}`;
}

/**
 * Versions that units know, as `VB-001/DV-0001 2`: a letter that asks for the version was sent or
 * may have been, or a person has told the unit.
 */
export function toldOf(course: Course): ReadonlySet<string> {
  const outbox = tableOf(course.google, 'outbox');
  const went = outbox.rows.filter((row) => WENT.includes(outbox.text(row, 'state')));
  const itemRecords = went.flatMap(
    (row) => parseLetterItems(outbox.text(row, 'itemRecords')) ?? [],
  );
  return new Set(
    itemRecords
      .filter((one) => ASKS.includes(fieldsOf(one).code))
      .map((one) => `${one.dispatchId}/${one.unitCode} ${fieldsOf(one).version}`),
  );
}
