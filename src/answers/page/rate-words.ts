import { formatCount, formatShare } from '../../texts/number-text';
import type { UnitDesk } from './unit-desk';

/** Says the rate of the audience that was reached: above one hundred only as such, since attendances may double. */
export function rateWords(
  { words, language }: Pick<UnitDesk, 'words' | 'language'>,
  { attended, eligible }: { readonly attended: number; readonly eligible: number },
): string {
  if (eligible === 0) return '';
  const share = attended > eligible ? words.rateAbove : formatShare(attended, eligible, language);
  return words.rateOf(share, formatCount(attended, language), formatCount(eligible, language));
}
