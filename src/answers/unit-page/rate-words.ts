import { AUDIENCES, type HeadCounts } from '../../records/audience';
import { attendedBy, reachedHeads, type TrainingEntry } from '../../records/training-entry';
import { formatCount, formatShare } from '../../texts/number-text';
import type { UnitPage } from './page-state';

type PageLanguage = Pick<UnitPage, 'words' | 'language'>;

/**
 * Sentence with both numbers and the share of `eligible` people that attended; `''` if nobody is eligible.
 * Above 100%, words replace the share, because attendances may count people twice.
 */
export function rateWords(
  { words, language }: PageLanguage,
  { attended, eligible }: { readonly attended: number; readonly eligible: number },
): string {
  if (eligible === 0) return '';
  const share = attended > eligible ? words.rateAbove : formatShare(attended, eligible, language);
  return words.rateOf(share, formatCount(attended, language), formatCount(eligible, language));
}

/**
 * The share covers only audiences that attended and whose number of eligible people is known. Audiences with
 * eligible people but without attendance are named after it.
 */
export function roundsRate(
  pageLanguage: PageLanguage,
  rounds: readonly Pick<TrainingEntry, 'attended'>[],
  eligible: HeadCounts,
): string {
  const rate = rateWords(pageLanguage, reachedHeads(rounds, eligible));
  const attended = attendedBy(rounds);
  const without = AUDIENCES.filter((one) => eligible[one] && attended[one] === undefined);
  const names = without.map((one) => pageLanguage.words.audiences[one]).join('; ');
  return rate && rate + (names && pageLanguage.words.rateWithout(names));
}
