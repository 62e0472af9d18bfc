import type { Audience } from '../../records/audience';
import { formatCount, formatShare } from '../../texts/number-text';
import type { UnitDesk } from './unit-desk';

/**
 * Says the rate of the audiences that were reached, above one hundred only as such, since attendances may double; and names
 * those of which nobody is counted.
 */
export function rateWords(
  { words, language }: Pick<UnitDesk, 'words' | 'language'>,
  { attended, eligible }: { readonly attended: number; readonly eligible: number },
  without: readonly Audience[] = [],
): string {
  if (eligible === 0) return '';
  const share = attended > eligible ? words.rateAbove : formatShare(attended, eligible, language);
  const names = without.map((one) => words.audiences[one]).join('; ');
  return (
    words.rateOf(share, formatCount(attended, language), formatCount(eligible, language)) +
    (names && words.rateWithout(names))
  );
}
