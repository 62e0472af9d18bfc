import { epochDayOf, formatDay } from './day';

/** A moment in the spreadsheet's zone, `YYYY-MM-DDTHH:mm`. */
export type Moment = string;

/** Counts the minutes from one moment to another, both in the same zone. */
export function minutesBetween(from: Moment, to: Moment): number {
  return minutesOf(to) - minutesOf(from);
}

/** Gives the hour of a moment, 0 to 23. */
export function hourOf(moment: Moment): number {
  return Number(moment.slice(11, 13));
}

/** Writes a moment as people read it, `dd/mm/yyyy hh:mm`; the column keeps it as text. */
export function momentText(moment: Moment): string {
  return `${formatDay(moment.slice(0, 10))} ${moment.slice(11, 16)}`;
}

/** Writes a moment as sentences say it, `hh:mm, dd/mm/yyyy`. */
export function spokenMoment(moment: Moment): string {
  return `${moment.slice(11, 16)}, ${formatDay(moment.slice(0, 10))}`;
}

function minutesOf(moment: Moment): number {
  return (
    epochDayOf(moment.slice(0, 10)) * 1440 + hourOf(moment) * 60 + Number(moment.slice(14, 16))
  );
}
