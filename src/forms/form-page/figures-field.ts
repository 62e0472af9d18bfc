import { button } from '../../frame/button';
import { element, fill } from '../../frame/element';
import {
  type FieldProps,
  type FillableField,
  grouped,
  markProblem,
} from '../../frame/fields/field';
import {
  FIGURE_PART,
  FIGURE_TICKS,
  type FigureKind,
  formatRequestedFigures,
  isAddedNumber,
  isChoice,
  isNumeric,
  isTyped as isTypedKind,
  MAX_REQUESTED_FIGURES,
  newFigure,
  parseRequestedFigures,
  type RequestedFigure,
  splitFigureTitle,
  withKind,
} from '../../records/requested-figure';
import { ROLL_UP_FIGURES, type RollUpFigure } from '../../records/roll-up';
import { filledLines } from '../../texts/filled-lines';
import type { Language } from '../../texts/language';
import { splitList } from '../../texts/split-list';
import { figureWords as enFigures } from '../../words/en/names/figure-words';
import { rollUp as enRollUp } from '../../words/en/names/roll-up';
import { figuresField as en } from '../../words/en/pages/dialogs/figures-field';
import { figureWords as viFigures } from '../../words/vi/names/figure-words';
import { rollUp as viRollUp } from '../../words/vi/names/roll-up';
import { figuresField as vi } from '../../words/vi/pages/dialogs/figures-field';

const WORDS = {
  vi: { ...vi, names: viFigures, rolled: viRollUp },
  en: { ...en, names: enFigures, rolled: enRollUp },
} as const;

/** A row whose kind and ticks a person has not set gets those that suit its name and measure. */
interface FigureRow {
  readonly figure: RequestedFigure;
  readonly hasOwnTicks: boolean;
}

const BLANK: FigureRow = { figure: newFigure({ label: '', measure: '' }), hasOwnTicks: false };

/** A choice between yes and no is offered as a kind of its own. */
type OfferedKind = FigureKind | 'yesNo';

/**
 * Field for requested figures, a row each, with an empty row at the end. A pasted list of names becomes rows. The
 * value is the text of the cell.
 */
export function figuresField(language: Language, props: FieldProps, value: string): FillableField {
  const words = WORDS[language];
  const table = element('div', { class: 'figures' });
  const box = grouped(props, table);
  let rows = rowsOf(value);

  function rowsOf(text: string): FigureRow[] {
    const lines = parseRequestedFigures(text, words.names) ?? [];
    return lines.map((figure) => ({ figure, hasOwnTicks: text.includes(FIGURE_PART) }));
  }
  const shown = () => (rows.length < MAX_REQUESTED_FIGURES ? [...rows, BLANK] : rows);
  const draw = () => fill(table, shown().map(rowElement));
  const isTyped = ({ label, measure }: RequestedFigure) => (label + measure).trim() !== '';
  const set = (at: number, row: FigureRow) => {
    const isNew = at === rows.length;
    rows = isNew ? [...rows, row] : rows.map((one, index) => (index === at ? row : one));
    if (isNew && rows.length < MAX_REQUESTED_FIGURES) table.append(rowElement(BLANK, rows.length));
  };
  const setFigure = (at: number, change: Partial<RequestedFigure>) => {
    const { figure } = rows[at] ?? BLANK;
    set(at, { figure: { ...figure, ...change }, hasOwnTicks: true });
  };
  const redraw = (at: number) => table.children[at]?.replaceWith(rowElement(rows[at] ?? BLANK, at));
  /** A rate keeps its figures when one of them gets another name. */
  const renameInRates = (before: string, after: string) => {
    for (const [at, { figure }] of rows.entries()) {
      if (figure.kind !== 'rate' || !figure.options.includes(before)) continue;
      const options = figure.options.map((one) => (one === before ? after : one));
      setFigure(at, { options });
      redraw(at);
    }
  };

  function rowElement({ figure }: FigureRow, at: number): HTMLElement {
    const id = `${props.id}-${at}`;
    const text = (part: 'label' | 'measure') =>
      element('input', {
        ...{ id: `${id}-${part}`, class: `control ${part}`, type: 'text', autocomplete: 'off' },
        ...{ 'aria-label': words[part](at + 1), placeholder: words[`${part}Place`] },
      });
    const [label, measure] = [text('label'), text('measure')];
    label.value = figure.label;
    measure.value = figure.measure;
    measure.hidden = !isNumeric(figure);
    const kind = kindSelect(figure, at);
    const ticks = FIGURE_TICKS.map((tick) => {
      const control = element('input', { type: 'checkbox', id: `${id}-${tick}` });
      control.checked = figure[tick];
      control.addEventListener('change', () => setFigure(at, { [tick]: control.checked }));
      const row = element('label', { class: tick }, control, ` ${words.ticks[tick]}`);
      row.hidden = tick === 'isRequired' ? !isTypedKind(figure) : !isNumeric(figure);
      return { tick, control, row };
    });
    const typed = () => {
      const before = rows[at] ?? BLANK;
      const names = { label: label.value, measure: measure.value };
      const ticked = before.hasOwnTicks ? before.figure : newFigure(names);
      set(at, { ...before, figure: { ...ticked, ...names } });
      if (!before.hasOwnTicks) kind.value = ticked.kind;
      for (const { tick, control } of ticks) control.checked = ticked[tick];
    };
    label.addEventListener('input', typed);
    let named = figure.label.trim();
    label.addEventListener('change', () => {
      if (named !== '') renameInRates(named, label.value.trim());
      named = label.value.trim();
    });
    measure.addEventListener('input', typed);
    label.addEventListener('paste', (event) => {
      const pastedText = event.clipboardData?.getData('text') ?? '';
      const pasted = pastedText.includes(FIGURE_PART)
        ? rowsOf(pastedText)
        : filledLines(pastedText).map(pastedRow);
      if (pasted.length < 2) return;
      event.preventDefault();
      rows = [...rows.slice(0, at), ...pasted, ...rows.slice(at + 1)];
      draw();
      table.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const remove = button(words.remove, 'quiet', () => {
      rows = rows.filter((_, index) => index !== at);
      draw();
      table.dispatchEvent(new Event('input', { bubbles: true }));
      table.querySelector<HTMLElement>(`#${props.id}-${at}-label`)?.focus();
    });
    remove.setAttribute('aria-label', words.removeRow(at + 1));
    const tickRow = element('div', { class: 'figure-ticks' }, kind, ...ticks.map(({ row }) => row));
    tickRow.append(remove);
    return element(
      'div',
      { class: 'figure' },
      label,
      measure,
      tickRow,
      ...optionFields(figure, at),
    );
  }

  function kindSelect(figure: RequestedFigure, at: number): HTMLSelectElement {
    const kinds = Object.entries(words.kinds) as [OfferedKind, string][];
    const control = element(
      'select',
      { id: `${props.id}-${at}-kind`, class: 'control kind', 'aria-label': words.kind(at + 1) },
      ...kinds.map(([offered, name]) => element('option', { value: offered }, name)),
    );
    control.value = isYesNo(figure) ? 'yesNo' : figure.kind;
    control.addEventListener('change', () => {
      const offered = kinds.find(([one]) => one === control.value)?.[0] ?? 'whole';
      const { figure: before } = rows[at] ?? BLANK;
      const chosen = withKind(before, offered === 'yesNo' ? 'choice' : offered);
      const options = offered === 'yesNo' ? words.yesNo : isYesNo(figure) ? [] : chosen.options;
      set(at, { figure: { ...chosen, options }, hasOwnTicks: true });
      redraw(at);
      table.querySelector<HTMLElement>(`#${props.id}-${at}-kind`)?.focus();
    });
    return control;
  }

  function isYesNo({ kind, options }: RequestedFigure): boolean {
    return kind === 'choice' && options.join() === words.yesNo.join();
  }

  /** What units choose from, or the two figures of a rate. */
  function optionFields(figure: RequestedFigure, at: number): HTMLElement[] {
    if (figure.kind === 'rate')
      return [
        rateSelect(figure, at, 'part'),
        element('span', { class: 'over' }, '/'),
        rateSelect(figure, at, 'whole'),
      ];
    if (!isChoice(figure) || isYesNo(figure)) return [];
    const control = element('input', {
      ...{ id: `${props.id}-${at}-options`, class: 'control options', type: 'text' },
      ...{ 'aria-label': words.options(at + 1), placeholder: words.optionsPlace },
    });
    control.value = figure.options.join('; ');
    control.addEventListener('input', () => setFigure(at, { options: splitList(control.value) }));
    return [control];
  }

  function rateSelect(
    { options }: RequestedFigure,
    at: number,
    part: 'part' | 'whole',
  ): HTMLElement {
    const index = part === 'part' ? 0 : 1;
    const control = element('select', {
      ...{ id: `${props.id}-${at}-${part}`, class: 'control options' },
      'aria-label': words.rate[part](at + 1),
    });
    const offer = (chosen: string) => {
      const labels = rows
        .map((row) => row.figure)
        .filter(isAddedNumber)
        .map(({ label }) => label.trim())
        // A semicolon separates the two figures in the cell
        .filter((label) => label !== '' && !label.includes(';'));
      fill(control, [
        element('option', { value: '' }, words.rate[`${part}Place`]),
        ...labels.map((label) => element('option', { value: label }, label)),
      ]);
      control.value = chosen;
    };
    offer(options[index] ?? '');
    control.addEventListener('focus', () => offer(rows[at]?.figure.options[index] ?? ''));
    control.addEventListener('change', () => {
      const [first = '', second = ''] = rows[at]?.figure.options ?? [];
      setFigure(at, { options: index === 0 ? [control.value, second] : [first, control.value] });
    });
    return control;
  }
  draw();
  const useRollUp = button(words.rollUp, 'quiet', () => {
    rows = ROLL_UP_FIGURES.map((figure) => rollUpRow(figure, words.rolled[figure]));
    draw();
    table.dispatchEvent(new Event('input', { bubbles: true }));
  });
  box.append(element('p', {}, useRollUp));
  return {
    name: props.name,
    element: box,
    read: () => {
      const figures = rows.map(({ figure }) => figure).filter(isTyped);
      return formatRequestedFigures(figures.map(cleanFigure), words.names);
    },
    write: (text) => {
      rows = rowsOf(text);
      draw();
    },
    showProblem: (sentence) => markProblem(box, null, sentence),
    focus: () => table.querySelector('input')?.focus(),
  };
}

/** Units and results are in every report of a lower office. The rest depends on what the dispatch asks. */
function rollUpRow(
  figure: RollUpFigure,
  [label, measure]: readonly [label: string, measure: string],
): FigureRow {
  const isRequired = figure === 'units' || figure === 'completed';
  return { figure: { ...newFigure({ label, measure }), isRequired }, hasOwnTicks: true };
}

/** Row of a list: a name, after a number or dash if there is one, and the measure in brackets or the next column. */
function pastedRow(line: string): FigureRow {
  const [name = '', measure = ''] = line.replace(/^\s*(\d+[.)]|[-–+•])\s+/, '').split('\t');
  const title = splitFigureTitle(name);
  const figure = newFigure(measure.trim() === '' ? title : { label: title.label, measure });
  return { figure: cleanFigure(figure), hasOwnTicks: false };
}

/** Without the marks that separate the parts of a line in the cell. */
function cleanFigure(figure: RequestedFigure): RequestedFigure {
  const clean = (text: string) => text.replace(/\s*[|·]\s*/g, ', ').trim();
  const { label, measure, options } = figure;
  return {
    ...figure,
    label: clean(label),
    measure: isNumeric(figure) ? clean(measure) : '',
    options: options.map(clean).filter((option) => option !== ''),
  };
}
