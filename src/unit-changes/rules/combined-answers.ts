import { MAX_ENTRIES } from '../../answers/rules/kinds/training';
import type { Day } from '../../calendar/day';
import { addedHeads, sumOf } from '../../records/audience';
import type { Answers, Channel } from '../../records/obligation';
import {
  addedValues,
  isSameLabel,
  type ReportedValue,
  valueUnder,
} from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { splitList } from '../../texts/split-list';

/** `unit` is the name under which difficulties are quoted; `''` for the unit's own. */
export interface UnitAnswers {
  readonly unit: string;
  readonly answers: Answers;
}

/** A stage is done if it is done in all rows. Figures are added up, texts are joined. */
export function combinedAnswers(
  rows: readonly UnitAnswers[],
  requestedFigures: readonly RequestedFigure[] = [],
): Partial<Answers> {
  const all = rows.map(({ answers }) => answers);
  const isAcknowledged = all.every(({ acknowledge }) => acknowledge === 'acknowledged');
  const isCompleted = all.every(({ complete }) => complete === 'completed');
  const begun = all.filter(hasBegun);
  const answered = isAcknowledged || begun.length > 0;
  const versions = all.flatMap(({ answeredVersion }) => answeredVersion ?? []);
  return {
    acknowledge: isAcknowledged ? 'acknowledged' : 'unacknowledged',
    acknowledgedOn: isAcknowledged ? latest(all.map((one) => one.acknowledgedOn)) : null,
    channel: isAcknowledged ? sharedChannel(all.map(({ channel }) => channel)) : null,
    complete: isCompleted ? 'completed' : begun.length > 0 ? 'inProgress' : 'notStarted',
    completedOn: isCompleted ? latest(all.map(({ completedOn }) => completedOn)) : null,
    completeChannel: sharedChannel(begun.map(({ completeChannel }) => completeChannel)),
    answeredVersion: answered && versions.length > 0 ? Math.min(...versions) : null,
    ...addedResults(begun, requestedFigures),
    difficulties: difficultiesOf(rows),
    nothingToReport:
      isCompleted && all.every((one) => one.nothingToReport === 'yes') ? 'yes' : 'no',
  };
}

/**
 * The successor's own row with the results of its predecessors. The successor has answered for itself, so its
 * stages stay as they are; a task that only its predecessors have begun is in progress.
 */
export function joinedAnswers(
  own: Answers,
  predecessors: readonly UnitAnswers[],
  requestedFigures: readonly RequestedFigure[] = [],
): Partial<Answers> {
  const begun = predecessors.map(({ answers }) => answers).filter(hasBegun);
  const [first] = begun;
  const difficulties = difficultiesOf([{ unit: '', answers: own }, ...predecessors]);
  if (!first) return changesOf(own, { difficulties });
  const { completeChannel, answeredVersion } = first;
  const isOnlyTheirs = !hasBegun(own);
  return changesOf(own, {
    ...addedResults(isOnlyTheirs ? begun : [own, ...begun], requestedFigures),
    difficulties,
    ...(isOnlyTheirs && { complete: 'inProgress', completeChannel }),
    answeredVersion: own.answeredVersion ?? answeredVersion,
    nothingToReport: [own, ...begun].every((one) => one.nothingToReport === 'yes') ? 'yes' : 'no',
  });
}

/** The values of `wanted` that differ from those of `before`. */
export function changesOf<Row extends object>(before: Row, wanted: Partial<Row>): Partial<Row> {
  const keys = Object.keys(wanted) as (keyof Row)[];
  const changed = keys.filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(before[key]));
  return Object.fromEntries(changed.map((key) => [key, wanted[key]])) as Partial<Row>;
}

function hasBegun({ complete }: Answers): boolean {
  return complete !== 'notStarted';
}

function difficultiesOf(rows: readonly UnitAnswers[]): string {
  return rows
    .filter(({ answers }) => answers.difficulties !== '')
    .map(({ unit, answers }) => (unit === '' ? '' : `${unit}: `) + answers.difficulties)
    .join('\n');
}

/** Rows that have not begun are left out: their figures are those of an earlier version and do not count. */
function addedResults(
  begun: readonly Answers[],
  requestedFigures: readonly RequestedFigure[],
): Partial<Answers> {
  if (begun.length === 0) return {};
  const isChecked = begun.every(({ checkedOn }) => checkedOn !== null);
  return {
    ...addedFigures(begun),
    reportedValues: joinedValues(begun, requestedFigures),
    heldOn: latest(begun.map(({ heldOn }) => heldOn)),
    forms: joined(begun.flatMap(({ forms }) => splitList(forms))),
    implementingDocument: joined(begun.map((one) => one.implementingDocument)),
    documentOn: latest(begun.map(({ documentOn }) => documentOn)),
    reportNumber: joined(begun.map(({ reportNumber }) => reportNumber)),
    reportOn: latest(begun.map(({ reportOn }) => reportOn)),
    checkedOn: isChecked ? latest(begun.map(({ checkedOn }) => checkedOn)) : null,
    checked: isChecked ? joined(begun.map(({ checked }) => checked)) : '',
  };
}

/**
 * Rounds and head counts by audience are only kept if all rows have them, because the totals of a row are
 * computed from them, and if the page can show them.
 */
function addedFigures(begun: readonly Answers[]): Partial<Answers> {
  const held = begun.filter(({ sessions, attended }) => sessions !== null || attended !== null);
  const counted = begun.filter(({ eligible }) => eligible !== null);
  const rounds = begun.flatMap(({ entries }) => entries);
  const hasRounds = held.every(({ entries }) => entries.length > 0);
  const hasAudiences = counted.every(({ eligibleBy }) => Object.keys(eligibleBy).length > 0);
  return {
    sessions: sumOf(begun.map(({ sessions }) => sessions)),
    eligible: sumOf(begun.map(({ eligible }) => eligible)),
    attended: sumOf(begun.map(({ attended }) => attended)),
    entries: hasRounds && rounds.length <= MAX_ENTRIES ? rounds : [],
    eligibleBy: hasAudiences ? addedHeads(counted.map(({ eligibleBy }) => eligibleBy)) : {},
  };
}

/** A figure that is not added over units is kept only if one row has it. */
function joinedValues(
  begun: readonly Answers[],
  requestedFigures: readonly RequestedFigure[],
): ReportedValue[] {
  const lists = begun.map(({ reportedValues }) => reportedValues);
  const isAdded = (label: string) =>
    requestedFigures.some((one) => one.isSummed && isSameLabel(one.label, label));
  const rowsWith = (label: string) => lists.filter((list) => valueUnder(list, label) !== null);
  return addedValues(lists).filter(({ label }) => isAdded(label) || rowsWith(label).length === 1);
}

/** The page only if all answers came from it, because answers by others are counted apart. */
function sharedChannel(channels: readonly (Channel | null)[]): Channel | null {
  return channels.find((channel) => channel !== null && channel !== 'page') ?? channels[0] ?? null;
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join('; ');
}

export function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => ((day ?? '') > (last ?? '') ? day : last), null);
}
