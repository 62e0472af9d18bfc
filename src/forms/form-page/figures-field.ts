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
  formatRequestedFigures,
  MAX_REQUESTED_FIGURES,
  newFigure,
  parseRequestedFigures,
  type RequestedFigure,
  splitFigureTitle,
} from '../../records/requested-figure';
import { ROLL_UP_FIGURES, type RollUpFigure } from '../../records/roll-up';
import { filledLines } from '../../texts/filled-lines';
import type { Language } from '../../texts/language';
import { figureTicks as enTicks } from '../../words/en/names/figure-ticks';
import { rollUp as enRollUp } from '../../words/en/names/roll-up';
import { figuresField as en } from '../../words/en/pages/dialogs/figures-field';
import { figureTicks as viTicks } from '../../words/vi/names/figure-ticks';
import { rollUp as viRollUp } from '../../words/vi/names/roll-up';
import { figuresField as vi } from '../../words/vi/pages/dialogs/figures-field';

const WORDS = {
  vi: { ...vi, names: viTicks, rolled: viRollUp },
  en: { ...en, names: enTicks, rolled: enRollUp },
} as const;

/** A row whose ticks a person has not set gets those that suit its name and measure. */
interface FigureRow {
  readonly figure: RequestedFigure;
  readonly hasOwnTicks: boolean;
}

const BLANK: FigureRow = { figure: newFigure({ label: '', measure: '' }), hasOwnTicks: false };

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
    const ticks = FIGURE_TICKS.map((tick) => {
      const control = element('input', { type: 'checkbox', id: `${id}-${tick}` });
      control.checked = figure[tick];
      const change = () => {
        const before = rows[at] ?? BLANK;
        set(at, { figure: { ...before.figure, [tick]: control.checked }, hasOwnTicks: true });
      };
      control.addEventListener('change', change);
      return {
        tick,
        control,
        row: element('label', { class: tick }, control, ` ${words.ticks[tick]}`),
      };
    });
    const typed = () => {
      const before = rows[at] ?? BLANK;
      const names = { label: label.value, measure: measure.value };
      const ticked = before.hasOwnTicks ? before.figure : newFigure(names);
      set(at, { ...before, figure: { ...ticked, ...names } });
      for (const { tick, control } of ticks) control.checked = ticked[tick];
    };
    label.addEventListener('input', typed);
    measure.addEventListener('input', typed);
    label.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text') ?? '';
      const pasted = text.includes(FIGURE_PART) ? rowsOf(text) : filledLines(text).map(pastedRow);
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
    const tickRow = element('div', { class: 'figure-ticks' }, ...ticks.map(({ row }) => row));
    tickRow.append(remove);
    return element('div', { class: 'figure' }, label, measure, tickRow);
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
  return { ...figure, label: clean(figure.label), measure: clean(figure.measure) };
}
