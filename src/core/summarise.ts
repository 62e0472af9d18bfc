import type { Day } from './day';
import { type Deadline, type DeadlineJudge, type DeadlineRules, judgeDeadlines } from './deadline';
import type { Directive } from './directive';
import { addFigures, type Figures, figuresOf, NO_FIGURES } from './figures';
import { type Obligation, STAGES, type Stage } from './obligation';
import type { OutboxLetter } from './outbox-letter';
import { isReachable, type Release, releaseOf } from './recipients';
import { NO_REMINDERS, type RemindersSent, remindersSent } from './reminders-sent';
import { type Standing, standingOf } from './standing';
import type { Unit } from './unit';

/** A stage that a unit has let pass. */
export interface OverdueStage {
  readonly stage: Stage;
  readonly deadline: Deadline;
  /** Working days. */
  readonly daysLate: number;
}

/** A unit in one of the summary's lists. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly block: string;
  readonly overdue: readonly OverdueStage[];
  readonly reminders: number;
  /** Difficulties it gave, or why it is exempt, or why its deadline was moved. */
  readonly remark: string;
}

/** What leadership reads of one dispatch: everything in tab, page and report comes from this value. */
export interface Summary {
  readonly directive: Directive;
  readonly acknowledgeDeadline: Deadline;
  readonly trainDeadline: Deadline;
  /** The day to which the figures hold. */
  readonly asOf: Day;
  readonly totals: Figures;
  /** In the order in which the blocks first appear in the list of units. */
  readonly blocks: readonly { readonly name: string; readonly figures: Figures }[];
  /** Units with a stage past its deadline, the latest first. */
  readonly overdue: readonly ListedUnit[];
  readonly extended: readonly ListedUnit[];
  readonly exempt: readonly ListedUnit[];
  /** Units that owe something and have no usable address. */
  readonly unreachable: readonly ListedUnit[];
  /** Units that answered although the dispatch was not sent to them: in no total. */
  readonly unexpected: readonly ListedUnit[];
  /** Units that owe something for which another has answered: the office, or the parent unit. */
  readonly answeredByOthers: number;
  /** Units whose report the office has compared with a document. */
  readonly checked: number;
  /** Letters that went out about this dispatch. */
  readonly lettersSent: number;
}

/** What a summary is made from: one dispatch's obligations, all units, all letters. */
export interface SummaryInput {
  readonly directive: Directive;
  readonly obligations: readonly Obligation[];
  readonly units: readonly Unit[];
  readonly letters: readonly OutboxLetter[];
  readonly today: Day;
  readonly rules: DeadlineRules;
}

/** One row on its way into the summary. */
interface Entry {
  readonly obligation: Obligation;
  readonly unit: Unit;
  readonly release: Release | null;
  readonly standing: Standing;
  readonly reminders: RemindersSent;
}

/** Sums up how the units stand with one dispatch on a day. */
export function summarise(input: SummaryInput): Summary {
  const { directive, today, rules } = input;
  const judge = judgeDeadlines(rules, today);
  const entries = entriesOf(input, judge);
  const bound = entries.filter(({ release }) => release === null);
  return {
    directive,
    acknowledgeDeadline: judge(directive.acknowledgeBy).deadline,
    trainDeadline: judge(directive.trainBy).deadline,
    asOf: today,
    totals: bound.map(entryFigures).reduce(addFigures, NO_FIGURES),
    blocks: blocksOf(entries),
    overdue: bound
      .map((entry) => listed(entry, entry.obligation.difficulties))
      .filter(({ overdue }) => overdue.length > 0)
      .sort((a, b) => longest(b) - longest(a)),
    extended: bound.filter(isExtended).map((entry) => listed(entry, entry.obligation.reason)),
    exempt: entries
      .filter(({ release }) => release === 'exempt')
      .map((entry) => listed(entry, entry.obligation.exemptBecause)),
    unreachable: bound
      .filter(({ unit }) => !isReachable(unit))
      .map((entry) => listed(entry, entry.unit.phone)),
    unexpected: entries
      .filter(({ release }) => release === 'unasked')
      .map((entry) => listed(entry, entry.obligation.basis)),
    answeredByOthers: bound.filter(isAnsweredByOthers).length,
    checked: bound.filter(({ obligation }) => obligation.checkedOn !== null).length,
    lettersSent: countSent(input.letters, directive.id),
  };
}

function entriesOf(
  { directive, obligations, units, letters }: SummaryInput,
  judge: DeadlineJudge,
): Entry[] {
  const owed = new Map(obligations.map((obligation) => [obligation.unit, obligation]));
  const sent = remindersSent(letters);
  return units.flatMap((unit) => {
    const obligation = owed.get(unit.code);
    if (!obligation) return [];
    return {
      obligation,
      unit,
      release: releaseOf(obligation, unit),
      standing: standingOf(directive, obligation, judge),
      reminders: sent.get(obligation.key) ?? NO_REMINDERS,
    };
  });
}

function entryFigures({ obligation, standing }: Entry): Figures {
  return figuresOf(obligation, standing);
}

function blocksOf(entries: readonly Entry[]): { name: string; figures: Figures }[] {
  const blocks = new Map<string, Figures>();
  for (const entry of entries) {
    const figures = entry.release === null ? entryFigures(entry) : NO_FIGURES;
    blocks.set(entry.unit.block, addFigures(blocks.get(entry.unit.block) ?? NO_FIGURES, figures));
  }
  return [...blocks].map(([name, figures]) => ({ name, figures }));
}

function listed({ unit, standing, reminders }: Entry, remark: string): ListedUnit {
  const overdue = STAGES.filter((stage) => standing[stage].timing === 'overdue').map((stage) => ({
    stage,
    deadline: standing[stage].deadline,
    daysLate: standing[stage].daysLate,
  }));
  return {
    code: unit.code,
    name: unit.name,
    block: unit.block,
    overdue,
    reminders: reminders.count,
    remark,
  };
}

function longest({ overdue }: ListedUnit): number {
  return Math.max(...overdue.map(({ daysLate }) => daysLate));
}

function isAnsweredByOthers({ obligation: { channel, trainChannel } }: Entry): boolean {
  return [channel, trainChannel].some((one) => one !== null && one !== 'page');
}

function isExtended({ obligation }: Entry): boolean {
  return obligation.acknowledgeExtendedTo !== null || obligation.trainExtendedTo !== null;
}

function countSent(letters: readonly OutboxLetter[], directive: string): number {
  return letters.filter(
    ({ state, covers }) =>
      state === 'sent' && covers.some((cover) => cover.directive === directive),
  ).length;
}
