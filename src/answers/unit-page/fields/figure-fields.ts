import { button } from '../../../frame/button';
import { element, fill } from '../../../frame/element';
import { checkField, choicesField, radiosField } from '../../../frame/fields/choice-fields';
import type { Field, FieldProps } from '../../../frame/fields/field';
import { dayNote, type TextOptions, textField } from '../../../frame/fields/text-field';
import { reportedText } from '../../../records/figure-total';
import { type ReportedValue, shownValue, valueUnder } from '../../../records/reported-value';
import { figureTitle, isTyped, type RequestedFigure } from '../../../records/requested-figure';
import { mayBeNegative } from '../../../records/signed-figure';
import { askedFigures } from '../../../records/training-figures';
import { formatNumber, MINUS, twoReadings, typedNumber } from '../../../texts/number-text';
import { splitList } from '../../../texts/split-list';
import {
  exceedsWhole,
  fieldOf,
  hasFarValue,
  MAX_VALUE_TEXT,
  type TypedValue,
  typedRounds,
  valueFault,
  valuesAfter,
} from '../../rules/figure-values';
import type { ResultReport } from '../../rules/kinds/report';
import { lastValuesOf, type StepPlace, type UnitPage, type UnitWords } from '../page-state';
import { afterSending, attendanceWords } from '../rate-words';
import type { Draft } from '../steps/draft';
import { type AudienceFields, audienceFields, countedAudiences } from './audience-fields';
import { blankRound, type FirstDraft, roundsIn, totalRound, usualOf } from './figure-drafts';
import { hintOn, titleOn } from './figure-words';
import { headsIn, headValues, roundFigures, roundValues } from './round-fields';
import { roundsBlock } from './rounds-block';

export interface FigureFields {
  /** All fields, in their order on the page. */
  all(): readonly Field[];
  readonly parts: readonly HTMLElement[];
  /** True if the fields begin with the unit's last answers to another dispatch. */
  readonly isSuggested: boolean;
  /** `isComplete`: rounds that are all blank are read too, so that they are checked. */
  read(isComplete: boolean): Pick<ResultReport, 'values' | 'valuesAreRight' | 'moreIsRight'>;
  refresh(): void;
}

/**
 * Fields of every figure that the dispatch asks: people by audience, rounds, the office's own figures, what is computed
 * from them, and the boxes that confirm unlikely numbers. `changed` is called when rounds were added or removed.
 */
export function figureFields(
  unitPage: UnitPage,
  place: StepPlace,
  { draft, isSuggested }: FirstDraft,
  changed: () => void,
): FigureFields {
  const { words } = unitPage;
  const { key, dispatch } = place;
  const figures = askedFigures(dispatch);
  const lastValues = lastValuesOf(unitPage, place);
  const rates: RateField[] = [];
  const own = dispatch.requestedFigures.map((figure): Field => {
    const name = fieldOf(figure, figures);
    if (isTyped(figure)) return figureField(unitPage, { figure, lastValues, name, key, draft });
    const field = rateField(unitPage, figure, name);
    rates.push(field);
    return field;
  });
  const people = figures
    .filter(({ byAudience, inRounds, kind }) => byAudience && inRounds === null && kind !== 'rate')
    .map((figure) => ({ figure, fields: peopleFields(unitPage, place, figure, draft) }));
  const rounds =
    roundFigures(place).length === 0
      ? null
      : roundsBlock(
          unitPage,
          place,
          {
            first: roundsIn(draft),
            blank: blankRound(unitPage, place),
            total: totalRound(dispatch),
          },
          changed,
        );
  const box = (name: string, label: string) =>
    checkField(
      { ...{ id: `${key}-${name}`, name, label }, hint: '', need: '' },
      draft[name] === 'yes',
    );
  const areRight = box('valuesAreRight', words.report.valuesAreRight);
  const moreIsRight = box('moreIsRight', words.moreIsRight);
  const attendance = figures.find(({ kind, byAudience }) => kind === 'rate' && byAudience);
  const rate = element('output', { id: `${key}-rate`, class: 'rate' });
  const after = element('p', { class: 'field' });
  const values = (isComplete: boolean): TypedValue[] => [
    ...dispatch.requestedFigures.flatMap((figure, at) =>
      isTyped(figure) ? [{ label: figure.label, text: own[at]?.read().trim() ?? '' }] : [],
    ),
    ...people.flatMap(({ figure, fields }) => headValues(figure, fields.read())),
    ...roundValues(place, rounds?.read(isComplete) ?? []),
  ];
  const reportedNow = () => valuesAfter([], values(false), figures);
  const isFar = () => hasFarValue(values(false), { figures, lastValues });
  const isMore = () =>
    figures.some((figure) => figure.kind === 'rate' && exceedsWhole(figure, reportedNow()));
  return {
    all: () => [
      ...people.flatMap(({ fields }) => fields.fields),
      ...(rounds?.fields() ?? []),
      ...own,
      moreIsRight,
      areRight,
    ],
    parts: [
      ...people.map(({ fields }) => fields.element),
      ...(rounds ? [rounds.element] : []),
      ...own.map((field) => field.element),
      moreIsRight.element,
      ...(attendance
        ? [
            element('p', { class: 'field' }, element('span', { class: 'label' }, words.rate), rate),
            after,
          ]
        : []),
      areRight.element,
    ],
    isSuggested,
    read: (isComplete) => ({
      values: values(isComplete),
      valuesAreRight: isFar() && areRight.read() === 'yes',
      moreIsRight: isMore() && moreIsRight.read() === 'yes',
    }),
    refresh: () => {
      const audiences = people.flatMap(({ fields }) => {
        const counted = countedAudiences(fields.read());
        return counted.length > 0 ? counted : fields.shown();
      });
      rounds?.refresh(audiences);
      areRight.element.hidden = !isFar();
      moreIsRight.element.hidden = !isMore();
      const reported = reportedNow();
      for (const field of rates) field.show(reported);
      if (!attendance) return;
      rate.textContent = attendanceWords(unitPage, reported) || words.rateUnknown;
      const hasSeveral = typedRounds(values(false)) > 1 || totalRound(dispatch) !== null;
      after.hidden = !hasSeveral;
      after.textContent = hasSeveral ? afterSending(unitPage, reported) : '';
    },
  };
}

function peopleFields(
  unitPage: UnitPage,
  { key, unit, dispatch }: StepPlace,
  figure: RequestedFigure,
  draft: Draft,
): AudienceFields {
  const { words } = unitPage;
  const name = fieldOf(figure, askedFigures(dispatch));
  const labels = {
    ...{ id: `${key}-${name}`, name, label: titleOn(words, figure), hint: hintOn(words, figure) },
    ...{ audiences: words.audiences, more: words.otherAudiences },
  };
  const fields = audienceFields(labels, headsIn(draft, name));
  fields.limitTo(usualOf(unitPage, unit).audiences);
  return fields;
}

interface FigurePlace {
  readonly figure: RequestedFigure;
  readonly lastValues: readonly ReportedValue[];
  readonly name: string;
  /** Key of the step. */
  readonly key: string;
  readonly draft: Draft;
}

function figureField(
  { words }: UnitPage,
  { figure, lastValues, name, key, draft }: FigurePlace,
): Field {
  const last = valueUnder(lastValues, figure.label);
  const labels = {
    ...{ id: `${key}-${name}`, name, label: figureTitle(figure) },
    hint: [
      ...(last === null ? [] : [words.report.lastValue(shownValue(last, 'vi'))]),
      ...(figure.isAccumulated ? [words.report.periodOnly] : []),
    ].join('. '),
    need: figure.isRequired ? words.required : words.optional,
  };
  const given = { value: draft[name] ?? '', required: figure.isRequired };
  const options = figure.options.map((option) => ({ value: option, label: option }));
  switch (figure.kind) {
    case 'choice':
      return radiosField(labels, options, given.value);
    case 'choices':
      return choicesField(labels, options, splitList(given.value));
    case 'day':
      return textField(labels, { ...given, kind: 'day', note: dayNote(words.dayChosen) });
    case 'text':
      return textField(labels, {
        ...given,
        kind: 'text',
        note: (typed) => words.charactersLeft(MAX_VALUE_TEXT - typed.length),
      });
    default:
      return numberField(words, labels, { ...given, figure });
  }
}

function numberField(
  words: UnitWords,
  labels: FieldProps,
  { figure, ...given }: Pick<TextOptions, 'value' | 'required'> & { figure: RequestedFigure },
): Field {
  const field = textField(labels, {
    ...given,
    kind: 'count',
    // The keypads of telephones for numbers have no minus
    inputMode: mayBeNegative(figure.label)
      ? 'text'
      : figure.kind === 'decimal'
        ? 'decimal'
        : 'numeric',
    note: (typed) => {
      const number = twoReadings(typed) === null ? typedNumber(typed) : null;
      const read = number === null ? '' : formatNumber(number.value, 'vi');
      return read === '' || read === typed.trim().replace(/^[-–]/, MINUS)
        ? ''
        : words.report.readAs(read);
    },
  });
  const readings = element('p', { class: 'readings' });
  const offer = () => {
    const two = twoReadings(field.read());
    readings.hidden = two === null;
    const texts = (two === null ? [] : [two.decimal, two.thousands]).filter(
      (text) => valueFault(text, figure) === null,
    );
    fill(
      readings,
      texts.map((text) =>
        button(words.report.readAs(text), 'quiet', () => {
          field.write(text);
          field.focus();
        }),
      ),
    );
  };
  offer();
  field.element.addEventListener('input', offer);
  // Above the problem, which appears when the field is left: a button that moves then is missed
  field.element.querySelector('.problem-text')?.before(readings);
  return field;
}

interface RateField extends Field {
  /** Shows the rate of these values, or nothing while one of its two figures is missing. */
  show(values: readonly ReportedValue[]): void;
}

/** A rate is computed, so there is nothing to fill in. */
function rateField({ words }: UnitPage, figure: RequestedFigure, name: string): RateField {
  const text = element('strong', {});
  const box = element('p', { class: 'field' }, `${figureTitle(figure)}: `, text);
  return {
    name,
    element: box,
    read: () => '',
    showProblem: () => {},
    focus: () => {},
    show: (values) => {
      text.textContent = reportedText(figure, values, 'vi', words.report.noRate) || '–';
    },
  };
}
