import type { LetterItemRecord, LetterItemStage } from '../records/letter-item-record';
import { obligationKey } from '../records/obligation';
import { formatLetterItems, parseLetterItems } from '../workbook/cells/kinds/letter-items';

/** Records of these stages had the deadline for acknowledgement as their day. Now they have none. */
const WITHOUT_DAY: readonly LetterItemStage[] = [
  'notice',
  'information',
  'cancellation',
  'escalation',
];

/** Tier of a record that announces a deadline without a reminder. */
const ANNOUNCED = -1_000;

/**
 * Rewrites the records of a letter of schema 1: the second stage was called `train`, and a notice recorded the
 * deadline for acknowledgement as its own day. Returns the text unchanged if a person has edited it.
 */
export function upgradedLetterRecords(text: string): string {
  const renamed = text.replace(/^([^|\n]+)\|train\|/gm, '$1|complete|');
  const records = parseLetterItems(renamed);
  if (records === null) return text;
  const known = new Set(records.filter(({ stage }) => stage === 'acknowledge').map(nameOf));
  return formatLetterItems(
    records.flatMap((record): LetterItemRecord[] => {
      if (!WITHOUT_DAY.includes(record.stage) || record.day === null) return [record];
      const announced = { ...record, stage: 'acknowledge', tier: ANNOUNCED } as const;
      const isNew = record.stage === 'notice' && !known.has(nameOf(record));
      return [{ ...record, day: null }, ...(isNew ? [announced] : [])];
    }),
  );
}

function nameOf({ dispatchId, unitCode, version }: LetterItemRecord): string {
  return `${obligationKey(dispatchId, unitCode)} ${version}`;
}
