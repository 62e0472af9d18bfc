import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount, formatShare } from '../../texts/number-text';
import { presetSum, type ValueTotals } from './value-totals';

type AttendanceWords = Readonly<Record<'ofEligible' | 'attended' | 'none' | 'ofUnits', string>>;

/**
 * People at the sessions, for example `18/20 lượt người tham gia (90,0%; số liệu của 1/17 đơn vị)`. Says of how many units the
 * numbers are if some that have reported gave none.
 */
export function attendanceText(
  values: ValueTotals | null,
  words: AttendanceWords,
  language: Language,
): string {
  const [attended = 0, eligible = 0] = (['attended', 'eligible'] as const).map(
    (name) => presetSum(values, name).sum ?? 0,
  );
  const { units } = presetSum(values, 'attendance');
  const reporting = values?.reporting ?? 0;
  const count = (number: number) => formatCount(number, language);
  const text = attended === 0 && eligible === 0 ? words.none : words.attended;
  return format(eligible === 0 ? text : words.ofEligible, {
    attended: count(attended),
    eligible: count(eligible),
    share: formatShare(attended, eligible, language),
    ofUnits:
      units < reporting
        ? format(words.ofUnits, { units: count(units), reporting: count(reporting) })
        : '',
  });
}
