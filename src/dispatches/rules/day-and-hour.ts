import { type Day, formatDay } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { Stage } from '../../records/stage';
import type { Language } from '../../texts/language';

const HOUR_FIELD = { acknowledge: 'acknowledgeHour', complete: 'completeHour' } as const;

type Hours = Pick<Dispatch, 'acknowledgeHour' | 'completeHour'>;

/** A day with the dispatch's hour for the stage: `16 giờ ngày 20/11/2024`. `null` if it sets no hour. */
export function dayAndHour(
  dispatch: Hours,
  stage: Stage,
  due: Day,
  language: Language,
): string | null {
  const hour = hourOf(dispatch, stage, language);
  if (hour === null) return null;
  return `${hour} ${language === 'en' ? 'on' : 'ngày'} ${formatDay(due)}`;
}

/** The dispatch's hour for the stage, to be followed by a day without year: `16 giờ` or `16 giờ 30 ngày`. */
export function hourBeforeDay(dispatch: Hours, stage: Stage, language: Language): string | null {
  const hour = hourOf(dispatch, stage, language);
  return language === 'vi' && hour !== null && !hour.endsWith('giờ') ? `${hour} ngày` : hour;
}

function hourOf(dispatch: Hours, stage: Stage, language: Language): string | null {
  const [hour = '', minutes = ''] = dispatch[HOUR_FIELD[stage]].split(':');
  if (minutes === '') return null;
  if (language === 'en') return `${Number(hour)}:${minutes}`;
  return `${Number(hour)} giờ${minutes === '00' ? '' : ` ${minutes}`}`;
}
