import { type Day, epochDayOf, formatDay, toDay } from './day';

/** A moment in the spreadsheet's time zone, `YYYY-MM-DDTHH:mm`. */
export type Moment = string;

export function dayOfMoment(moment: Moment): Day {
  return toDay(moment.slice(0, 10));
}

export function minutesBetween(from: Moment, to: Moment): number {
  return minutesOf(to) - minutesOf(from);
}

export function hourOf(moment: Moment): number {
  return Number(moment.slice(11, 13));
}

/** Minutes since midnight. */
export function minuteOfDay(moment: Moment): number {
  return hourOf(moment) * 60 + Number(moment.slice(14, 16));
}

/** Moment `minute` minutes after midnight. */
export function momentAt(day: Day, minute: number): Moment {
  const [hour, rest] = [Math.floor(minute / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${day}T${hour}:${rest}`;
}

/** Formats a moment as `dd/mm/yyyy hh:mm`, the text that cells hold. */
export function formatMoment(moment: Moment): string {
  return `${formatDay(dayOfMoment(moment))} ${moment.slice(11, 16)}`;
}

/** Formats a moment as `hh:mm, dd/mm/yyyy`, for sentences. */
export function formatMomentInSentence(moment: Moment): string {
  return `${moment.slice(11, 16)}, ${formatDay(dayOfMoment(moment))}`;
}

function minutesOf(moment: Moment): number {
  return epochDayOf(dayOfMoment(moment)) * 1440 + minuteOfDay(moment);
}
