import type { Figures } from '../../records/figures';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount, formatShare } from '../../texts/number-text';

type AttendanceWords = Readonly<Record<'ofEligible' | 'attended' | 'none', string>>;

/** People at the sessions, for example `40/50 lượt người tham gia (80%)`. */
export function attendanceText(
  { eligible, attended }: Pick<Figures, 'eligible' | 'attended'>,
  words: AttendanceWords,
  language: Language,
): string {
  const text = attended === 0 && eligible === 0 ? words.none : words.attended;
  return format(eligible === 0 ? text : words.ofEligible, {
    attended: formatCount(attended, language),
    eligible: formatCount(eligible, language),
    share: formatShare(attended, eligible, language),
  });
}
