import { directiveKey } from '../../dispatches/rules/directive-key';
import type { PeriodFile } from '../../periods/rules/period-file';
import type { ChosenFile, LowerDesk } from './lower-desk';
import { isSamePeriod, type LowerPeriod } from './plan-lower';

/** Suggests the dispatch of ours that most files are about; the first where none is. */
export function suggestedDirective(files: readonly ChosenFile[], desk: LowerDesk): string {
  const counts = new Map<string, number>();
  for (const file of wholeFiles(files)) {
    const key = directiveKey({ ...file, number: file.total.number });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const filesOf = (directive: LowerDesk['directives'][number]) =>
    counts.get(directiveKey(directive)) ?? 0;
  const [first, ...others] = desk.directives;
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
export function lowerPeriods(
  files: readonly ChosenFile[],
  desk: LowerDesk,
  directive: string,
): LowerPeriod[] {
  const onFile = desk.reports
    .filter((report) => report.directive === directive)
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
function byCount(periods: readonly LowerPeriod[]): LowerPeriod[] {
  const counts = new Map<string, { period: LowerPeriod; count: number }>();
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

function keyOf({ cutOff, name }: LowerPeriod): string {
  return `${cutOff} ${name}`;
}
