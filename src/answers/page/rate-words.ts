import { AUDIENCES, type HeadCounts } from '../../records/audience';
import { attendedBy, reachedHeads, type TrainingEntry } from '../../records/training-entry';
import { formatCount, formatShare } from '../../texts/number-text';
import type { UnitPage } from './page-state';

type Said = Pick<UnitPage, 'words' | 'language'>;

/** Says the rate of the audiences that were reached, above one hundred only as such, since attendances may double. */
export function rateWords(
  { words, language }: Said,
  { attended, eligible }: { readonly attended: number; readonly eligible: number },
): string {
  if (eligible === 0) return '';
  const share = attended > eligible ? words.rateAbove : formatShare(attended, eligible, language);
  return words.rateOf(share, formatCount(attended, language), formatCount(eligible, language));
}

/** Says the rate of what rounds have reached, and names the audiences with people eligible of whom nobody is counted. */
export function roundsRate(
  said: Said,
  rounds: readonly Pick<TrainingEntry, 'attended'>[],
  eligible: HeadCounts,
): string {
  const rate = rateWords(said, reachedHeads(rounds, eligible));
  const came = attendedBy(rounds);
  const without = AUDIENCES.filter((one) => eligible[one] && came[one] === undefined);
  const names = without.map((one) => said.words.audiences[one]).join('; ');
  return rate && rate + (names && said.words.rateWithout(names));
}
