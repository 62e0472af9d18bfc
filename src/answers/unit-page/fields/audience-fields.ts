import { button } from '../../../frame/button';
import { type Field, grouped } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { AUDIENCES, type Audience } from '../../../records/audience';
import { wholeNumber } from '../../../texts/number-text';

/** Number of people by audience, as typed; `''` if the field is empty. */
export type TypedHeads = Readonly<Record<Audience, string>>;

export interface AudienceFields {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  read(): TypedHeads;
  /** Hides the fields of other audiences, except those that are filled in. */
  limitTo(audiences: readonly Audience[]): void;
  shown(): readonly Audience[];
}

export interface AudienceLabels {
  /** Path in the answer, such as `entries.0.attended`, with which the names of the fields begin. */
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** Label of the button that shows the other audiences; `''` for no button. */
  readonly more: string;
}

/** Makes a number field for each audience, and a field for the group, which shows problems of all audiences. */
export function audienceFields(labels: AudienceLabels, typed: TypedHeads): AudienceFields {
  const counts = AUDIENCES.map((audience) => {
    const name = `${labels.name}.${audience}`;
    const id = `${labels.id}.${audience}`;
    const label = labels.audiences[audience];
    const count = { kind: 'count', value: typed[audience], required: false } as const;
    const field = textField({ id, name, label, hint: '', need: '' }, count);
    return { audience, field };
  });
  const boxes = counts.map(({ field }) => field.element);
  const more = button(labels.more, 'quiet', () => {
    limitTo(AUDIENCES);
    counts.find(({ field }) => field.read() === '')?.field.focus();
  });
  const box = grouped({ ...labels, need: '' }, ...boxes, labels.more === '' ? null : more);
  const limitTo = (audiences: readonly Audience[]) => {
    for (const { audience, field } of counts) {
      field.element.hidden = !audiences.includes(audience) && field.read().trim() === '';
    }
    more.hidden = counts.every(({ field }) => !field.element.hidden);
  };
  const problemText = box.querySelector(':scope > .problem-text');
  const group: Field = {
    name: labels.name,
    element: box,
    read: () => '',
    showProblem: (sentence) => {
      if (problemText) problemText.textContent = sentence;
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

export function countedAudiences(typed: TypedHeads): Audience[] {
  return AUDIENCES.filter((audience) => wholeNumber(typed[audience]) !== null);
}
