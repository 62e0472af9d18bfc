import { button, buttonRow } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import { element, fill } from '../../../frame/element';
import type { Field } from '../../../frame/fields/field';
import type { Audience } from '../../../records/audience';
import { MAX_ROUNDS, ROUNDS } from '../../rules/figure-values';
import type { StepPlace, UnitPage } from '../page-state';
import { type RoundFields, roundFields, type TypedRound } from './round-fields';

export interface RoundsBlock {
  readonly element: HTMLElement;
  /** Fields of all rounds, plus one that shows problems of the list and reads as its length. */
  fields(): readonly Field[];
  /**
   * Returns the rounds that are filled in. If every round is blank and `isComplete` is true (training is
   * reported as completed), returns all of them, so that they are checked.
   */
  read(isComplete?: boolean): TypedRound[];
  refresh(counted: readonly Audience[]): void;
}

/** What a block of rounds begins with. */
interface FirstRounds {
  readonly first: readonly TypedRound[];
  /** Of an added round, with what is suggested. */
  readonly blank: TypedRound;
  /** Recorded rounds as one, for a unit that reports its total again; `null` if nothing has been recorded. */
  readonly total: TypedRound | null;
}

/** Adding is never guessed: once rounds are recorded, one button adds another, and one replaces all by their total. */
export function roundsBlock(
  unitPage: UnitPage,
  place: StepPlace,
  { first, blank, total }: FirstRounds,
  changed: () => void,
): RoundsBlock {
  const list = element('div');
  const problemText = element('p', { class: 'problem-text', id: `${place.key}-${ROUNDS}-problem` });
  let rounds: RoundFields[] = [];
  const typed = () => rounds.map((round) => round.read());
  const build = (texts: readonly TypedRound[]) => {
    rounds = texts.map((text, at) => {
      const others = () => typed().filter((_, other) => other !== at);
      const remove = confirmButton({
        label: unitPage.words.removeRound(at + 1),
        again: unitPage.words.kept.again,
        look: 'quiet',
        press: () => rebuild(others(), at - 1),
        isFree: () => isBlankRound(typed()[at] ?? blank, blank),
      });
      return roundFields(unitPage, place, text, {
        at,
        removeButton: texts.length > 1 ? remove : null,
      });
    });
    fill(
      list,
      rounds.map(({ element: box }) => box),
    );
  };
  const rebuild = (texts: readonly TypedRound[], focusAt: number) => {
    build(texts);
    changed();
    rounds[Math.max(0, focusAt)]?.fields[0]?.focus();
  };
  const { words } = unitPage;
  const add = button(total === null ? words.addRound : words.addOwnRound, 'second', () => {
    if (rounds.length < MAX_ROUNDS) rebuild([...typed(), blank], rounds.length);
  });
  const replace = total && button(words.addTotal, 'second', () => rebuild([total], 0));
  build(first.length === 0 ? [blank] : first);
  const box = element('div', { class: 'rounds' }, list, problemText, buttonRow(add, replace));
  const all: Field = {
    name: ROUNDS,
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
      const filled = typed().filter((round) => !isBlankRound(round, blank));
      return filled.length === 0 && isComplete ? typed() : filled;
    },
    refresh: (counted) => {
      for (const round of rounds) round.refresh(counted);
    },
  };
}

/** True if a round contains only suggested or default values. */
export function isBlankRound(round: TypedRound, blank: TypedRound): boolean {
  return Object.entries(round).every(([name, text]) => text === '' || text === blank[name]);
}
