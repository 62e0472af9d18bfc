import type { TypedValue } from '../../answers/rules/figure-values';
import {
  figureTitle,
  isTyped,
  type RequestedFigure,
  splitFigureTitle,
} from '../../records/requested-figure';
import { cleanText } from '../../texts/clean-text';
import { plainLetters } from '../../texts/plain-letters';
import type { Header, ListTable } from './find-header';
import type { ListColumn } from './list-columns';

/** Index of a column of a list, by the label of the figure that it holds. */
export type FigureColumns = ReadonlyMap<string, number>;

/** Columns that say which unit a line is about, and never hold a figure. */
const UNIT_COLUMNS: readonly ListColumn[] = ['order', 'code', 'name', 'block'];

/** Finds the column of each requested figure by its header: the label, with or without the unit of measure. */
export function figureColumns(
  { texts, mapping }: Header,
  figures: readonly RequestedFigure[],
): FigureColumns {
  const taken = new Set(UNIT_COLUMNS.map((column) => mapping[column]));
  const found = figures.filter(isTyped).flatMap((figure): [string, number][] => {
    const wanted = [figure.label, figureTitle(figure)].map(plainLetters);
    const at = texts.findIndex(
      (text, place) => !taken.has(place) && headerNames(text).some((name) => wanted.includes(name)),
    );
    return at < 0 ? [] : [[figure.label, at]];
  });
  return new Map(found);
}

/** The whole header, its last row, and that without the unit of measure in brackets. */
function headerNames(text: string): string[] {
  const last = text.split(' – ').pop() ?? '';
  return [text, last, splitFigureTitle(last).label].map(plainLetters);
}

/** `mapping` without the meanings of columns that hold figures. */
export function withoutFigures(mapping: Header['mapping'], columns: FigureColumns) {
  const places = new Set(columns.values());
  const kept = Object.entries(mapping).filter(([, at]) => !places.has(at));
  return Object.fromEntries(kept) as Header['mapping'];
}

/** Texts of the figures in a line of the list, counted from 1. */
export function typedFigures(
  table: ListTable,
  columns: FigureColumns,
): (line: number) => readonly TypedValue[] {
  return (line) =>
    [...columns].map(([label, at]) => ({ label, text: cleanText(table[line - 1]?.[at] ?? '') }));
}
