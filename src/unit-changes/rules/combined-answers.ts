import { MAX_ROUNDS } from '../../answers/rules/figure-values';
import type { Day } from '../../calendar/day';
import { sumOf } from '../../records/audience';
import type { Answers, Channel } from '../../records/obligation';
import {
  addedValues,
  isSameLabel,
  type ReportedValue,
  roundsIn,
  valuesUnder,
  withRounds,
} from '../../records/reported-value';
import type { RequestedFigure } from '../../records/requested-figure';
import { TRAINING, trainingForms } from '../../records/training-figures';
import { groupBy } from '../../texts/group-by';
import { nameKey } from '../../texts/name-key';
import { splitList } from '../../texts/split-list';

/** `unit` is the name under which difficulties are quoted; `''` for the unit's own. */
export interface UnitAnswers {
  readonly unit: string;
  readonly answers: Answers;
}

/** A stage is done if it is done in all rows. Figures are added up, texts are joined. */
export function combinedAnswers(
  rows: readonly UnitAnswers[],
  figures: readonly RequestedFigure[] = [],
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
    ...addedResults(begun, figures),
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
  figures: readonly RequestedFigure[] = [],
): Partial<Answers> {
  const begun = predecessors.map(({ answers }) => answers).filter(hasBegun);
  const [first] = begun;
  const difficulties = difficultiesOf([{ unit: '', answers: own }, ...predecessors]);
  if (!first) return changesOf(own, { difficulties });
  const { completeChannel, answeredVersion } = first;
  const isOnlyTheirs = !hasBegun(own);
  return changesOf(own, {
    ...addedResults(isOnlyTheirs ? begun : [own, ...begun], figures),
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
  figures: readonly RequestedFigure[],
): Partial<Answers> {
  if (begun.length === 0) return {};
  const isChecked = begun.every(({ checkedOn }) => checkedOn !== null);
  return {
    ...addedTotals(begun),
    reportedValues: joinedValues(begun, figures),
    heldOn: latest(begun.map(({ heldOn }) => heldOn)),
    implementingDocument: joined(begun.map((one) => one.implementingDocument)),
    documentOn: latest(begun.map(({ documentOn }) => documentOn)),
    reportNumber: joined(begun.map(({ reportNumber }) => reportNumber)),
    reportOn: latest(begun.map(({ reportOn }) => reportOn)),
    checkedOn: isChecked ? latest(begun.map(({ checkedOn }) => checkedOn)) : null,
    checked: isChecked ? joined(begun.map(({ checked }) => checked)) : '',
  };
}

function addedTotals(begun: readonly Answers[]): Partial<Answers> {
  return {
    sessions: sumOf(begun.map(({ sessions }) => sessions)),
    eligible: sumOf(begun.map(({ eligible }) => eligible)),
    attended: sumOf(begun.map(({ attended }) => attended)),
  };
}

/**
 * Rounds are only kept if all rows that held any have them, because the totals of a row are computed from them, and if
 * the page can show them.
 */
function keptRounds(begun: readonly Answers[]): (readonly ReportedValue[])[] {
  const held = begun.filter(({ sessions, attended }) => sessions !== null || attended !== null);
  const hasRounds = held.every(({ reportedValues }) => roundsIn(reportedValues).length > 0);
  const rounds = begun.flatMap(({ reportedValues }) => roundsIn(reportedValues));
  return hasRounds && rounds.length <= MAX_ROUNDS ? rounds : [];
}

/**
 * Values that are about no round. Counts by audience are only kept if all rows that count people have them. Of rounds
 * that are not kept, the forms are.
 */
function keptOnce(begun: readonly Answers[], isWhole: boolean): ReportedValue[] {
  const { label: eligible } = TRAINING.eligible;
  const counted = begun.filter((one) => one.eligible !== null);
  const hasAudiences = counted.every((one) => valuesUnder(one.reportedValues, eligible).length > 0);
  const values = begun.flatMap(({ reportedValues }) => withRounds(reportedValues, []));
  const forms = isWhole ? [] : begun.flatMap((one) => trainingForms(one.reportedValues));
  return [
    ...values.filter(({ label, audience }) => hasAudiences || label !== eligible || !audience),
    ...(forms.length === 0 ? [] : [{ label: TRAINING.form.label, value: joined(forms) }]),
  ];
}

/**
 * Numbers that may be added are added, texts and several choices are joined. Anything else is kept only if all rows that
 * report it say the same.
 */
function joinedValues(
  begun: readonly Answers[],
  figures: readonly RequestedFigure[],
): ReportedValue[] {
  const rounds = keptRounds(begun);
  const values = keptOnce(begun, rounds.length > 0);
  const byLabel = groupBy(values, ({ label, audience = '' }) => `${nameKey(label)}|${audience}`);
  const once = [...byLabel.values()].flatMap((same): readonly ReportedValue[] => {
    const [{ label, value, audience }] = same;
    const figure = figures.find((one) => isSameLabel(one.label, label));
    const by = audience === undefined ? {} : { audience };
    if (figure?.isSummed || audience !== undefined)
      return addedValues([same]).map((one) => ({ ...one, ...by }));
    const distinct = [...new Set(same.map((one) => one.value))];
    if (distinct.length === 1) return [{ label, value }];
    const joins =
      figure?.kind === 'choices' || figure?.kind === 'text' || figure?.inRounds === 'each';
    return joins
      ? [{ label, value: joined(distinct.flatMap((one) => splitList(String(one)))) }]
      : [];
  });
  return withRounds(once, rounds);
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
