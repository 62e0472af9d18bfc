import { legacyCells, withConverted } from '../../src/import/list/legacy/legacy-text';
import { UNIT_HEADERS } from '../../src/import/list/list-columns';
import { listHeader } from '../../src/import/list/list-header';
import { readUnitList } from '../../src/import/list/list-lines';
import { firstList } from '../../src/import/list/side-by-side';
import type { ImportPlan, LineOutcome } from '../../src/import/rules/import-plan';
import { planImport } from '../../src/import/rules/plan-import';
import type { Unit } from '../../src/records/unit';
import { inputFor } from './list';

/** Kinds of notes that are left out, since every list of invented units has them. */
const USUAL = ['phoneRetired', 'contactMissing', 'phoneSeveral', 'addressCopied'];

/**
 * What becomes of each row of a table if the office has no units yet. A list beside the first
 * one is not read. A row gives either the reason why it is skipped, or the unit that it creates
 * (`name | mailbox + copies | telephone | block | position`, notes after `~`). `?` marks a
 * question, `!` a line that is blocked, `= 4` a line merged into line 4.
 */
export function becomesOf(table: readonly (readonly string[])[]): string[] {
  const converted = withConverted(table, legacyCells(table));
  const { table: read } = firstList(converted, UNIT_HEADERS);
  const header = listHeader(read, UNIT_HEADERS);
  const { lines, skipped } = readUnitList(read, header);
  const plan = planImport({ ...inputFor([], lines), addZeros: true });
  const told = new Map<number, string>([
    ...skipped.map(({ line, reason }) => [line, reason] as const),
    ...plan.lines.map(({ line, outcome }) => [line, saidOf(outcome, line, plan)] as const),
  ]);
  return read.map((_, at) => told.get(at + 1) ?? 'LOST');
}

function saidOf(outcome: LineOutcome, line: number, { notes }: ImportPlan): string {
  const faults = notes
    .filter((note) => note.line === line && !USUAL.includes(note.fault))
    .map(({ fault }) => fault);
  const marks = faults.length === 0 ? '' : ` ~ ${faults.sort().join(' ')}`;
  switch (outcome.kind) {
    case 'new':
      return unitSaid(outcome.unit) + marks;
    case 'asks':
      return `? ${outcome.reason} ${unitSaid(outcome.unit)}`;
    case 'blocked':
      return `! ${outcome.fault} ${outcome.value}`;
    case 'merged':
      return `= ${outcome.into}`;
    default:
      return outcome.kind;
  }
}

function unitSaid({ name, email, ccEmail, phone, block, contact, position }: Unit): string {
  const copies = ccEmail === '' ? '' : ` + ${ccEmail}`;
  const who = [position, contact].filter((one) => one !== '').join(' ');
  return `${name} | ${email}${copies} | ${phone} | ${block}${who === '' ? '' : ` | ${who}`}`;
}
