import { format } from '../../src/texts/format';
import { formatCount } from '../../src/texts/number-text';
import { subordinateDialog as en } from '../../src/words/en/pages/subordinates-dialog';
import { subordinateDialog as vi } from '../../src/words/vi/pages/subordinates-dialog';
import type { HistoryContext } from '../history-context';
import type { Outcome } from './plan-history';

/** Prints the outcome of each file, then the number of files by outcome. */
export function printOutcomes(
  paths: readonly string[],
  outcomes: readonly Outcome[],
  { words, language, print }: HistoryContext,
): void {
  const { faults } = language === 'vi' ? vi : en;
  const sentences: Readonly<Record<Outcome, string>> = { ...faults, ...words.outcomes };
  outcomes.forEach((outcome, at) => {
    print(format(words.outcome, { file: paths[at] ?? '', outcome: sentences[outcome] }));
  });
  const counts = new Map<Outcome, number>();
  for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) =>
    format(words.counted, { count: formatCount(count, language), kind: words.kinds[outcome] }),
  );
  print(
    format(words.read, { count: formatCount(paths.length, language), parts: parts.join('; ') }),
  );
}
