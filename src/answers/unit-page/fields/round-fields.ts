import { element } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { paragraph } from '../../../frame/notice';
import { AUDIENCES, type Audience } from '../../../records/audience';
import { isNumeric, type RequestedFigure } from '../../../records/requested-figure';
import { askedFigures } from '../../../records/training-figures';
import { fieldOf, isAskedWith, ROUNDS, type TypedValue } from '../../rules/figure-values';
import type { StepPlace, UnitPage } from '../page-state';
import { type AudienceFields, audienceFields } from './audience-fields';
import { hintOn, optionOn, titleOn } from './figure-words';

/** Texts of a round by field: `heldOn`, `attended.staff`. */
export type TypedRound = Readonly<Record<string, string>>;

export interface RoundFields {
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  read(): TypedRound;
  /**
   * Hides the figures that are not asked with the chosen option. Otherwise shows the counts of the audiences in
   * `counted` and those filled in.
   */
  refresh(counted: readonly Audience[]): void;
}

/** `removeButton` is `null` for the only round. */
export interface RoundPlace {
  readonly at: number;
  readonly removeButton: HTMLElement | null;
}

/** Figures that a dispatch asks in each round. */
export function roundFigures({ dispatch }: Pick<StepPlace, 'dispatch'>): RequestedFigure[] {
  return askedFigures(dispatch).filter(({ inRounds }) => inRounds !== null);
}

function nameOf({ dispatch }: Pick<StepPlace, 'dispatch'>, figure: RequestedFigure): string {
  return fieldOf(figure, askedFigures(dispatch));
}

interface FigureBox {
  readonly figure: RequestedFigure;
  readonly element: HTMLElement;
  readonly fields: readonly Field[];
  readonly audiences: AudienceFields | null;
  read(): TypedRound;
}

export function roundFields(
  unitPage: UnitPage,
  place: StepPlace,
  typed: TypedRound,
  { at, removeButton }: RoundPlace,
): RoundFields {
  const { words } = unitPage;
  const boxes = roundFigures(place).map((figure) =>
    figureBox(unitPage, place, { figure, at, name: nameOf(place, figure) }, typed),
  );
  const choice = boxes.find(({ figure }) => figure.kind === 'choice');
  const chosen = () => choice?.fields[0]?.read() ?? '';
  const isSkipped = (figure: RequestedFigure) => !isAskedWith(figure, chosen());
  const counted = boxes.filter(({ figure }) => isNumeric(figure));
  const noHeads = paragraph(words.noHeads, 'field soft');
  const title = element('legend', { class: 'round-title' }, words.round(at + 1));
  const first = boxes.filter(({ figure }) => !isNumeric(figure));
  return {
    element: element(
      'fieldset',
      { class: 'round' },
      title,
      ...first.map((box) => box.element),
      noHeads,
      ...counted.map((box) => box.element),
      removeButton,
    ),
    fields: boxes.flatMap(({ fields }) => fields),
    read: () =>
      Object.assign(
        {},
        ...boxes.map((box) => (isSkipped(box.figure) ? emptied(box.read()) : box.read())),
      ) as TypedRound,
    refresh: (audiences) => {
      for (const box of counted) {
        box.element.hidden = isSkipped(box.figure);
        box.audiences?.limitTo(audiences);
      }
      noHeads.hidden = !counted.some(({ figure }) => isSkipped(figure));
    },
  };
}

function emptied(round: TypedRound): TypedRound {
  return Object.fromEntries(Object.keys(round).map((name) => [name, '']));
}

interface FigureAt {
  readonly figure: RequestedFigure;
  readonly name: string;
  /** Index of the round. */
  readonly at: number;
}

function figureBox(
  { words }: UnitPage,
  { key, dispatch, today }: StepPlace,
  { figure, name, at }: FigureAt,
  typed: TypedRound,
): FigureBox {
  const path = `${ROUNDS}.${at}.${name}`;
  const labels = {
    ...{ id: `${key}-${path}`, name: path, label: titleOn(words, figure) },
    ...{ hint: hintOn(words, figure), need: '' },
  };
  const value = typed[name] ?? '';
  if (figure.byAudience) {
    const heads = { ...labels, audiences: words.audiences, more: '' };
    const audiences = audienceFields(heads, headsIn(typed, name));
    const read = () =>
      Object.fromEntries(
        Object.entries(audiences.read()).map(([audience, text]) => [`${name}.${audience}`, text]),
      );
    return { figure, audiences, element: audiences.element, fields: audiences.fields, read };
  }
  const field =
    figure.kind === 'choice'
      ? choiceField(labels, optionsOf(words, figure), value)
      : figure.kind === 'day'
        ? textField(labels, {
            ...{ kind: 'day', min: dispatch.issuedOn, max: today, value, required: false },
            note: dayNote(words.dayChosen),
          })
        : textField(labels, { kind: 'count', value, required: false });
  const read = () => ({ [name]: field.read().trim() });
  return { figure, audiences: null, element: field.element, fields: [field], read };
}

function optionsOf(words: UnitPage['words'], figure: RequestedFigure) {
  return [
    { value: '', label: words.chooseForm },
    ...figure.options.map((value) => ({ value, label: optionOn(words, value) })),
  ];
}

/** Numbers by audience under a path; `''` for those that are not filled in. */
export function headsIn(
  texts: Readonly<Record<string, string>>,
  path: string,
): Record<Audience, string> {
  const heads = AUDIENCES.map((audience) => [audience, texts[`${path}.${audience}`] ?? '']);
  return Object.fromEntries(heads) as Record<Audience, string>;
}

/** Numbers by audience as values of their figure. */
export function headValues(
  { label }: RequestedFigure,
  heads: Readonly<Record<Audience, string>>,
): TypedValue[] {
  return AUDIENCES.map((audience) => ({ label, text: heads[audience], audience }));
}

/** Rounds as they are sent. */
export function roundValues(
  place: Pick<StepPlace, 'dispatch'>,
  rounds: readonly TypedRound[],
): TypedValue[] {
  return rounds.flatMap((texts, round) =>
    roundFigures(place).flatMap((figure): TypedValue[] => {
      const name = nameOf(place, figure);
      return figure.byAudience
        ? headValues(figure, headsIn(texts, name)).map((one) => ({ ...one, round }))
        : [{ label: figure.label, text: texts[name] ?? '', round }];
    }),
  );
}
