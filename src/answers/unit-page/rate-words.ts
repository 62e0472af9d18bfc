import { AUDIENCES } from '../../records/audience';
import type { ReportedValue } from '../../records/reported-value';
import {
  attendedBy,
  eligibleBy,
  reachedHeads,
  trainingTotals,
} from '../../records/training-figures';
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
export function attendanceWords(
  pageLanguage: PageLanguage,
  values: readonly ReportedValue[],
): string {
  const rate = rateWords(pageLanguage, reachedHeads(values));
  const [attended, eligible] = [attendedBy(values), eligibleBy(values)];
  const without = AUDIENCES.filter((one) => eligible[one] && attended[one] === undefined);
  const names = without.map((one) => pageLanguage.words.audiences[one]).join('; ');
  return rate && rate + (names && pageLanguage.words.rateWithout(names));
}

/** Totals that the office will have of the unit once these values are sent. */
export function afterSending(
  { words, language }: PageLanguage,
  values: readonly ReportedValue[],
): string {
  const { sessions, attended, eligible } = trainingTotals(values);
  const [held, came, all] = [sessions, attended, eligible].map((count) =>
    count === null ? '–' : formatCount(count, language),
  ) as [string, string, string];
  return words.afterSending(held, came, all);
}
