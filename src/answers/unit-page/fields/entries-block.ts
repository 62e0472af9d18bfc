import { button, buttonRow } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import { element, fill } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import type { Audience } from '../../../records/audience';
import { MAX_ENTRIES } from '../../rules/kinds/training';
import { BLANK_ENTRY, type TypedEntry } from '../../rules/typed-answer';
import type { StepPlace, UnitPage } from '../page-state';
import { type EntryFields, entryFields } from './entry-fields';

export interface EntriesBlock {
  readonly element: HTMLElement;
  /** Fields of all rounds, plus `entries`, which shows problems of the list and reads as its length. */
  fields(): readonly Field[];
  /**
   * Returns the rounds that are filled in. If every round is blank and `isComplete` is true (training is
   * reported as completed), returns all of them, so that they are checked.
   */
  read(isComplete?: boolean): TypedEntry[];
  refresh(counted: readonly Audience[]): void;
}

/** `first` has the initial rounds. An added round starts with the training form `form`. */
export function entriesBlock(
  unitPage: UnitPage,
  place: StepPlace,
  { first, form }: { readonly first: readonly TypedEntry[]; readonly form: string },
  changed: () => void,
): EntriesBlock {
  const blank = { ...BLANK_ENTRY, form };
  const list = element('div');
  const problemText = element('p', { class: 'problem-text', id: `${place.key}-entries-problem` });
  let rounds: EntryFields[] = [];
  const typed = () => rounds.map((round) => round.read());
  const build = (entries: readonly TypedEntry[]) => {
    rounds = entries.map((entry, at) => {
      const others = () => typed().filter((_, other) => other !== at);
      const remove = confirmButton({
        label: unitPage.words.removeRound(at + 1),
        again: unitPage.words.kept.again,
        look: 'quiet',
        press: () => rebuild(others(), at - 1),
        isFree: () => isBlankEntry(typed()[at] ?? blank, form),
      });
      return entryFields(unitPage, place, entry, {
        at,
        removeButton: entries.length > 1 ? remove : null,
      });
    });
    fill(
      list,
      rounds.map(({ element: box }) => box),
    );
  };
  const rebuild = (entries: readonly TypedEntry[], focusAt: number) => {
    build(entries);
    changed();
    rounds[Math.max(0, focusAt)]?.fields[0]?.focus();
  };
  const add = button(unitPage.words.addRound, 'second', () => {
    if (rounds.length < MAX_ENTRIES) rebuild([...typed(), blank], rounds.length);
  });
  build(first.length === 0 ? [blank] : first);
  const box = element('div', { class: 'rounds' }, list, problemText, buttonRow(add));
  const all: Field = {
    name: 'entries',
    element: problemText,
    read: () => String(rounds.length),
    showProblem: (sentence) => {
      problemText.textContent = sentence;
    },
    focus: () => rounds[0]?.fields[0]?.focus(),
  };
  return {
    element: box,
    fields: () => [...rounds.flatMap(({ fields }) => fields), all],
    read: (isComplete) => {
      const filled = typed().filter((entry) => !isBlankEntry(entry, form));
      return filled.length === 0 && isComplete ? typed() : filled;
    },
    refresh: (counted) => {
      for (const round of rounds) round.refresh(counted);
    },
  };
}

/** True if a round contains only suggested or default values. */
export function isBlankEntry(
  { form, heldOn, sessions, attended }: TypedEntry,
  suggestedForm: string,
): boolean {
  return (
    ['', suggestedForm].includes(form) &&
    ['', BLANK_ENTRY.sessions].includes(sessions) &&
    [heldOn, ...Object.values(attended)].every((text) => text === '')
  );
}
