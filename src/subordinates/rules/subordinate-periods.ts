import { dispatchKey } from '../../dispatches/rules/dispatch-key';
import type { PeriodFile } from '../../periods/rules/period-file';
import { isSamePeriod, type SubordinatePeriod } from './plan-subordinates';
import type { ChosenFile, SubordinateFilesView } from './subordinates-view';

/** Suggests the dispatch of ours that most files are about; the first where none is. */
export function suggestedDispatch(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
): string {
  const counts = new Map<string, number>();
  for (const file of wholeFiles(files)) {
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
 * Gives the periods in which files may count, the likeliest first: those of the files, by how many have them, and
 * those on file. A period on file stands first where most files were closed on its day or nearly so; of several, that
 * which bears the name in the files.
 */
export function subordinatePeriods(
  files: readonly ChosenFile[],
  view: SubordinateFilesView,
  dispatch: string,
): SubordinatePeriod[] {
  const onFile = view.reports
    .filter((report) => report.dispatch === dispatch)
    .map(({ period, cutOff }) => ({ name: period, cutOff }));
  const inFiles = wholeFiles(files).map(({ total }) => ({
    name: total.period,
    cutOff: total.cutOff,
  }));
  const found = byCount(inFiles);
  const [likeliest] = found;
  const known = byCount(onFile);
  const near = known.filter((one) => likeliest && isSamePeriod(one.cutOff, likeliest.cutOff));
  const named = near.filter(({ name }) => name === likeliest?.name);
  const sorted = [...named, ...near, ...found, ...known];
  return sorted.filter(({ name }, at) => sorted.findIndex((one) => one.name === name) === at);
}

/** Gives the files that could be read. */
export function wholeFiles(files: readonly ChosenFile[]): PeriodFile[] {
  return files.flatMap(({ read }) => (typeof read === 'string' ? [] : [read]));
}

/** Puts periods in order by how often they come, each with its commonest day; equals by day and name. */
function byCount(periods: readonly SubordinatePeriod[]): SubordinatePeriod[] {
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
