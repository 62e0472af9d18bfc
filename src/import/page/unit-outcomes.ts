import { countList } from '../../frame/count-list';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { UnitList } from '../list/list-lines';
import { changedCells } from '../rules/import-order';
import type { ImportPlan, LineNote, LineOutcome, PlannedLine } from '../rules/import-plan';
import type { ImportDialogState } from './dialog-state';
import { outcomeList } from './outcome-list';

type Kind = LineOutcome['kind'];

/** Up to this many notes of a kind are shown one by one, more are collapsed. */
const FEW = 5;

export function unitCounts(
  state: ImportDialogState,
  plan: ImportPlan,
  list: UnitList,
): HTMLElement {
  const { counts: words } = state.words.preview;
  const count = (kind: Kind) => plan.lines.filter(({ outcome }) => outcome.kind === kind).length;
  return countList(state.dialog, [
    { label: words.new, count: count('new'), kind: '' },
    { label: words.changed, count: count('changed'), kind: '' },
    { label: words.same, count: count('same'), kind: '' },
    { label: words.merged, count: count('merged'), kind: '' },
    { label: words.asks, count: count('asks'), kind: 'warned' },
    { label: words.blocked, count: count('blocked'), kind: 'blocked' },
    { label: words.skipped, count: list.skipped.length, kind: '' },
  ]);
}

export interface UnitOutcomes {
  /** Blocked and merged lines, shown above the button that writes. */
  readonly first: readonly HTMLElement[];
  readonly others: readonly HTMLElement[];
}

export function unitOutcomes(state: ImportDialogState, plan: ImportPlan): UnitOutcomes {
  const { lists } = state.words.preview;
  const listOf = (kind: Exclude<Kind, 'asks'>, open: boolean) => {
    const entries = plan.lines
      .filter(({ outcome }) => outcome.kind === kind)
      .map((planned) =>
        state.words.preview.at(state.dialog.count(planned.line), sentenceOf(state, planned)),
      );
    return outcomeList(state, { title: lists[kind], entries, open });
  };
  const merged = plan.lines.filter(({ outcome }) => outcome.kind === 'merged').length;
  return {
    first: withoutNulls([listOf('blocked', true), listOf('merged', merged <= FEW)]),
    others: withoutNulls([
      ...noteLists(state, plan.notes),
      listOf('changed', false),
      listOf('new', false),
      listOf('same', false),
    ]),
  };
}

function withoutNulls(lists: readonly (HTMLElement | null)[]): HTMLElement[] {
  return lists.filter((one): one is HTMLElement => one !== null);
}

function sentenceOf(state: ImportDialogState, { name, outcome }: PlannedLine): string {
  const { words, dialog } = state;
  switch (outcome.kind) {
    case 'blocked': {
      const hints = outcome.hints.map((unit) => `${unit.name} (${unit.code || unit.block})`);
      const sentence = format(words.importFaults[outcome.fault], { value: outcome.value });
      return hints.length === 0 ? sentence : sentence + words.preview.hints(hints.join('; '));
    }
    case 'changed':
      return `${outcome.after.name} – ${changesIn(state, outcome.before, outcome.after)}`;
    case 'new':
      return words.preview.inBlock(outcome.unit.name, outcome.unit.block);
    case 'merged':
      return words.preview.mergedInto(name, dialog.count(outcome.into));
    default:
      return name;
  }
}

function changesIn({ words }: ImportDialogState, before: Unit, after: Unit): string {
  const change = changedCells(before, after);
  const labels: Readonly<Record<string, string>> = words.listColumns;
  const shown = (unit: Partial<Unit>, column: string) =>
    column === 'state' && unit.state
      ? words.unitStates[unit.state]
      : String(unit[column as keyof Unit] ?? '');
  return Object.keys(change.after)
    .map((column) =>
      words.preview.change(
        labels[column] ?? column,
        shown(change.before, column),
        shown(change.after, column),
      ),
    )
    .join('; ');
}

/** A kind with more than `FEW` notes gets a collapsed list of its own, so that it does not hide the others. */
function noteLists(state: ImportDialogState, notes: readonly LineNote[]): (HTMLElement | null)[] {
  const { words, dialog } = state;
  const sentences = (some: readonly LineNote[]) =>
    some.map(({ line, fault, name, value }) =>
      words.preview.at(dialog.count(line), format(words.importNotes[fault], { name, value })),
    );
  const groups = [...groupBy(notes, ({ fault }) => fault)];
  const few = groups.flatMap(([, group]) => (group.length <= FEW ? group : []));
  const title = words.preview.lists.notes;
  return [
    outcomeList(state, { title, entries: sentences(few), open: true }),
    ...groups
      .filter(([, group]) => group.length > FEW)
      .map(([fault, group]) =>
        outcomeList(state, {
          title: words.preview.lists.notesOf(words.noteKinds[fault]),
          entries: sentences(group),
          open: false,
        }),
      ),
  ];
}
