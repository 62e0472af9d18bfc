import { acts, button } from '../../../frame/button';
import { element, fill } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import type { Audience } from '../../../records/audience';
import { MAX_ENTRIES, type TypedEntry } from '../../rules/answer';
import { BLANK_ENTRY } from '../../rules/typed-answer';
import type { StepPlace, UnitPage } from '../page-state';
import { twiceButton } from '../twice-button';
import { type EntryFields, entryFields } from './entry-fields';

/** The rounds of a training on the page: one at least is shown, more can be added and taken out. */
export interface EntriesBlock {
  readonly element: HTMLElement;
  /** The fields of every round, and one in which a fault of them all shows; it reads as their number. */
  fields(): readonly Field[];
  /** What is typed; a round left blank is none, unless nothing else is there and a report is to be complete. */
  read(isComplete?: boolean): TypedEntry[];
  refresh(counted: readonly Audience[]): void;
}

/** Builds the rounds, a new one in the form offered; `changed` is told when one was added or taken out. */
export function entriesBlock(
  unitPage: UnitPage,
  place: StepPlace,
  { first, form }: { readonly first: readonly TypedEntry[]; readonly form: string },
  changed: () => void,
): EntriesBlock {
  const blank = { ...BLANK_ENTRY, form };
  const list = element('div');
  const room = element('p', { class: 'problem-text', id: `${place.key}-entries-problem` });
  let rounds: EntryFields[] = [];
  const typed = () => rounds.map((round) => round.read());
  const build = (entries: readonly TypedEntry[]) => {
    rounds = entries.map((entry, at) => {
      const others = () => typed().filter((_, other) => other !== at);
      const away = twiceButton({
        label: unitPage.words.removeRound(at + 1),
        again: unitPage.words.kept.again,
        look: 'quiet',
        press: () => rebuild(others(), at - 1),
        isFree: () => isBlank(typed()[at] ?? blank, form),
      });
      return entryFields(unitPage, place, entry, { at, away: entries.length > 1 ? away : null });
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
  const box = element('div', { class: 'rounds' }, list, room, acts(add));
  const all: Field = {
    name: 'entries',
    element: room,
    read: () => String(rounds.length),
    showProblem: (sentence) => {
      room.textContent = sentence;
    },
    focus: () => rounds[0]?.fields[0]?.focus(),
  };
  return {
    element: box,
    fields: () => [...rounds.flatMap(({ fields }) => fields), all],
    read: (isComplete) => {
      const filled = typed().filter((entry) => !isBlank(entry, form));
      return filled.length === 0 && isComplete ? typed() : filled;
    },
    refresh: (counted) => {
      for (const round of rounds) round.refresh(counted);
    },
  };
}

/** Tells whether a round holds no more than what was offered. */
export function isBlank(
  { form, heldOn, sessions, attended }: TypedEntry,
  offered: string,
): boolean {
  return (
    ['', offered].includes(form) &&
    ['', BLANK_ENTRY.sessions].includes(sessions) &&
    [heldOn, ...Object.values(attended)].every((text) => text === '')
  );
}
