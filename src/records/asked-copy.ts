import type { Dispatch } from './dispatch';

/** What a dispatch asks units to answer. Once letters have been sent, only a new version may change it. */
export type Asked = Pick<Dispatch, 'asks' | 'task' | 'taskWords' | 'reportForm'>;

/** What a dispatch asks and by when. */
export type AskedTerms = Asked &
  Pick<Dispatch, 'acknowledgeBy' | 'completeBy' | 'acknowledgeHour' | 'completeHour'>;

export const ASKED_KEYS = [
  'asks',
  'task',
  'taskWords',
  'reportForm',
] as const satisfies readonly (keyof Asked)[];

/**
 * Text of what a dispatch asks, written into a hidden column of Văn bản. Cells that differ from it were typed over.
 */
export function askedCopy({ asks, task, taskWords, reportForm }: Asked): string {
  return [asks, task, reportForm, taskWords].join('|');
}

/** Reverses `askedCopy`. */
export function askedIn(copy: string): Asked {
  const [asks, task, reportForm, ...words] = copy.split('|');
  return { asks, task, reportForm, taskWords: words.join('|') } as Asked;
}
