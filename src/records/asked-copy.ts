import type { Dispatch } from './dispatch';
import { copyFigures, figuresInCopy, sameFigures } from './requested-figure';

/** What a dispatch asks units to answer. Once letters have been sent, only a new version may change it. */
export type Asked = Pick<
  Dispatch,
  'asks' | 'task' | 'taskWords' | 'reportForm' | 'requestedFigures'
>;

/** What a dispatch asks and by when. */
export type AskedTerms = Asked &
  Pick<Dispatch, 'acknowledgeBy' | 'completeBy' | 'acknowledgeHour' | 'completeHour'>;

const ASKED_KEYS = [
  'asks',
  'task',
  'taskWords',
  'reportForm',
  'requestedFigures',
] as const satisfies readonly (keyof Asked)[];

/** Keys of `ASKED_KEYS` in which two dispatches differ. */
export function askedDifferences(one: Asked, other: Asked): (keyof Asked)[] {
  return ASKED_KEYS.filter((key) =>
    key === 'requestedFigures' ? !sameFigures(one[key], other[key]) : one[key] !== other[key],
  );
}

/**
 * Text of what a dispatch asks, written into a hidden column of Văn bản. Cells that differ from it were typed over.
 * The requested figures are on the lines after the first.
 */
export function askedCopy({ asks, task, taskWords, reportForm, requestedFigures }: Asked): string {
  const first = [asks, task, reportForm, taskWords].join('|');
  return requestedFigures.length === 0 ? first : `${first}\n${copyFigures(requestedFigures)}`;
}

/** Reverses `askedCopy`. */
export function askedIn(copy: string): Asked {
  const [first = '', ...figures] = copy.split('\n');
  const [asks, task, reportForm, ...words] = first.split('|');
  const requestedFigures = figuresInCopy(figures.join('\n'));
  return { asks, task, reportForm, taskWords: words.join('|'), requestedFigures } as Asked;
}
