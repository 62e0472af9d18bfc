import { checkField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { textField } from '../../../frame/fields/text-field';
import { type ReportedValue, valueUnder } from '../../../records/reported-value';
import { figureTitle, type RequestedFigure } from '../../../records/requested-figure';
import { mayBeNegative } from '../../../records/signed-figure';
import { formatNumber, MINUS, typedNumber } from '../../../texts/number-text';
import { hasFarValue, type TypedValue } from '../../rules/figure-values';
import { lastValuesOf, type StepPlace, type UnitPage } from '../page-state';
import type { Draft } from '../steps/draft';

export interface FigureFields {
  /** In the order of the requested figures, and the box that confirms values far from the last ones. */
  readonly all: readonly Field[];
  read(): { readonly values: readonly TypedValue[]; readonly valuesAreRight: boolean };
  refresh(): void;
}

/** One field for each requested figure, with the value that the unit reported last as help. */
export function figureFields(unitPage: UnitPage, place: StepPlace, draft: Draft): FigureFields {
  const { words } = unitPage;
  const { key, dispatch } = place;
  const { requestedFigures } = dispatch;
  if (requestedFigures.length === 0)
    return { all: [], read: () => ({ values: [], valuesAreRight: false }), refresh: () => {} };
  const lastValues = lastValuesOf(unitPage, place);
  const fields = requestedFigures.map((figure, at) =>
    figureField(unitPage, { figure, lastValues, name: `values.${at}`, key, draft }),
  );
  const areRight = checkField(
    {
      ...{ id: `${key}-valuesAreRight`, name: 'valuesAreRight', hint: '', need: '' },
      label: words.report.valuesAreRight,
    },
    draft.valuesAreRight === 'yes',
  );
  const values = () =>
    requestedFigures.map(({ label }, at) => ({ label, text: fields[at]?.read().trim() ?? '' }));
  const isFar = () => hasFarValue(values(), { requestedFigures, lastValues });
  return {
    all: [...fields, areRight],
    read: () => ({ values: values(), valuesAreRight: isFar() && areRight.read() === 'yes' }),
    refresh: () => {
      areRight.element.hidden = !isFar();
    },
  };
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
      ...(last === null ? [] : [words.report.lastValue(formatNumber(last, 'vi'))]),
      ...(figure.isAccumulated ? [words.report.periodOnly] : []),
    ].join('. '),
    need: figure.isRequired ? words.required : words.optional,
  };
  return textField(labels, {
    kind: 'count',
    // The keypads of telephones for numbers have no minus
    inputMode: mayBeNegative(figure.label) ? 'text' : figure.isDecimal ? 'decimal' : 'numeric',
    value: draft[name] ?? '',
    required: figure.isRequired,
    note: (typed) => {
      const number = typedNumber(typed);
      const read = number === null ? '' : formatNumber(number.value, 'vi');
      return read === '' || read === typed.trim().replace(/^[-–]/, MINUS)
        ? ''
        : words.report.readAs(read);
    },
  });
}

/** Recorded values as the texts of the fields. */
export function recordedTexts({ dispatch }: Pick<StepPlace, 'dispatch'>): Draft {
  const { requestedFigures, answers } = dispatch;
  return Object.fromEntries(
    requestedFigures.map(({ label }, at) => {
      const value = valueUnder(answers.reportedValues, label);
      return [`values.${at}`, value === null ? '' : formatNumber(value, 'vi')];
    }),
  );
}
