import { dispatchKey } from '../../dispatches/rules/dispatch-key';
import type { PeriodFile } from '../../periods/rules/period-file';
import { isSamePeriod, type SubordinatePeriod } from './plan-subordinates';
import type { ChosenFile, SubordinateFilesView } from './subordinates-view';

export function suggestedDispatch(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
): string {
  const counts = new Map<string, number>();
  for (const file of readableFiles(files)) {
    const key = dispatchKey({ ...file, number: file.total.number });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const filesOf = (dispatch: SubordinateFilesView['dispatches'][number]) =>
    counts.get(dispatchKey(dispatch)) ?? 0;
  const [first, ...others] = view.dispatches;
  return (
    others.reduce((best, one) => (best && filesOf(one) > filesOf(best) ? one : best), first)?.id ??
    ''
  );
}

/**
 * Likeliest first, each name once. Imported periods with about the same cut-off day as the files' most frequent
 * period come first.
 */
export function subordinatePeriods(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
  dispatch: string,
): SubordinatePeriod[] {
  const imported = view.reports
    .filter((report) => report.dispatch === dispatch)
    .map(({ period, cutOff }) => ({ name: period, cutOff }));
  const inFiles = readableFiles(files).map(({ total }) => ({
    name: total.period,
    cutOff: total.cutOff,
  }));
  const found = byFrequency(inFiles);
  const [likeliest] = found;
  const known = byFrequency(imported);
  const near = known.filter((one) => likeliest && isSamePeriod(one.cutOff, likeliest.cutOff));
  const named = near.filter(({ name }) => name === likeliest?.name);
  const sorted = [...named, ...near, ...found, ...known];
  return sorted.filter(({ name }, at) => sorted.findIndex((one) => one.name === name) === at);
}

function readableFiles(files: readonly ChosenFile[]): PeriodFile[] {
  return files.flatMap(({ result }) => (result.ok ? [result.file] : []));
}

/** Most frequent first, each name once with its commonest day. In a tie the later day comes first. */
function byFrequency(periods: readonly SubordinatePeriod[]): SubordinatePeriod[] {
  const counts = new Map<string, { period: SubordinatePeriod; count: number }>();
  for (const period of periods) {
    const key = JSON.stringify([period.name, period.cutOff]);
    const known = counts.get(key) ?? { period, count: 0 };
    counts.set(key, { period, count: known.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (keyOf(a.period) < keyOf(b.period) ? 1 : -1))
    .map(({ period }) => period)
    .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at);
}

function keyOf({ cutOff, name }: SubordinatePeriod): string {
  return `${cutOff} ${name}`;
}
