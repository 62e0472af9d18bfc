import type { Dispatch } from './dispatch';

/** Number with symbol and, if the dispatch is entered for one part of the document, its label: `12-CV/HU, Mục 3`. */
export function dispatchNumber({ number, label }: Pick<Dispatch, 'number' | 'label'>): string {
  return label === '' ? number : `${number}, ${label}`;
}
