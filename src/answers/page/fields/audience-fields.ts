import { button } from '../../../frame/button';
import { type Field, grouped } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { AUDIENCES, type Audience } from '../../../records/audience';
import { wholeNumber } from '../../../texts/number-text';
import type { TypedHeads } from '../../rules/answer';

/** A count for each audience, under one legend. */
export interface AudienceFields {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  read(): TypedHeads;
  /** Shows only these audiences, and those in which something is typed. */
  limitTo(audiences: readonly Audience[]): void;
  /** Names the audiences that are shown. */
  shown(): readonly Audience[];
}

/** How the counts are named. */
export interface AudienceLook {
  /** Path in the answer, which is the path of the ids too: `entries.0.attended`. */
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** What the button says that shows the audiences left out; '' where there is none. */
  readonly more: string;
}

/** Builds a count for each audience. The group itself is a field too, in which a fault of all of them shows. */
export function audienceFields(look: AudienceLook, typed: TypedHeads): AudienceFields {
  const counts = AUDIENCES.map((audience) => {
    const name = `${look.name}.${audience}`;
    const id = `${look.id}.${audience}`;
    const label = look.audiences[audience];
    const count = { kind: 'count', value: typed[audience], required: false } as const;
    const field = textField({ id, name, label, hint: '', need: '' }, count);
    return { audience, field };
  });
  const boxes = counts.map(({ field }) => field.element);
  const more = button(look.more, 'quiet', () => {
    limitTo(AUDIENCES);
    counts.find(({ field }) => field.read() === '')?.field.focus();
  });
  const box = grouped({ ...look, need: '' }, ...boxes, look.more === '' ? null : more);
  const limitTo = (audiences: readonly Audience[]) => {
    for (const { audience, field } of counts) {
      field.element.hidden = !audiences.includes(audience) && field.read().trim() === '';
    }
    more.hidden = counts.every(({ field }) => !field.element.hidden);
  };
  const room = box.querySelector(':scope > .problem-text');
  const group: Field = {
    name: look.name,
    element: box,
    read: () => '',
    showProblem: (sentence) => {
      if (room) room.textContent = sentence;
    },
    focus: () => counts.find(({ field }) => !field.element.hidden)?.field.focus(),
  };
  return {
    element: box,
    fields: [...counts.map(({ field }) => field), group],
    read: () => {
      const texts = counts.map(({ audience, field }) => [audience, field.read().trim()]);
      return Object.fromEntries(texts) as TypedHeads;
    },
    limitTo,
    shown: () => counts.flatMap(({ audience, field }) => (field.element.hidden ? [] : [audience])),
  };
}

/** Names the audiences of which heads are typed. */
export function countedAudiences(typed: TypedHeads): Audience[] {
  return AUDIENCES.filter((audience) => wholeNumber(typed[audience]) !== null);
}
