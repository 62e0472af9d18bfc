import { formatDay } from '../../src/calendar/day';
import {
  byGrade,
  type FollowUpFigures,
  type MailboxFigures,
  NEAR,
  type NearReason,
  type NewsWaits,
  type ProvinceReport,
  type Spread,
  spreadOf,
} from './province-report';

/** Examples of letters that are listed. All are in the JSON. */
const EXAMPLES = 5;

/** Lines with the figures of a play, for the terminal. */
export function reportLines(report: ProvinceReport): string[] {
  const { start, end, workingDays, letters, mailboxes, waits, followUps, leaderWeeks } = report;
  return [
    `${formatDay(start)} to ${formatDay(end)}, ${workingDays} working days, ${mailboxes.length} units`,
    `Letters: ${letters.all}, of them ${letters.units} to units, ${letters.leader} to the leader, ${letters.staff} to staff`,
    ...mailboxLines(mailboxes),
    ...mentionLines(report),
    '',
    'Working days from news to its letter (days: units; "approved": from the approval on)',
    ...waits.map(waitLine),
    ...rhythmLines(report),
    '',
    'Follow-ups (least/median/most words)',
    followUpLine('about one dispatch', followUps.one),
    followUpLine('about several', followUps.several),
    '',
    'Letters to the leader a week',
    ...leaderWeeks.map(({ from, kinds }) => `  ${formatDay(from)}  ${tallyText(kinds)}`),
  ];
}

const spreadText = ({ least, median, most }: Spread) => `${least}/${median}/${most}`;

function tallyText(counts: Readonly<Record<string, number>>): string {
  const texts = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
  return texts.length === 0 ? '-' : texts.join(', ');
}

function mailboxLines(mailboxes: readonly MailboxFigures[]): string[] {
  const figures = ['letters', 'asking', 'news', 'both', 'other', 'days', 'mostOnOneDay'] as const;
  const line = (name: string, units: string, cells: readonly string[]) =>
    `  ${name.padEnd(14)}${units.padStart(5)}${cells.map((cell) => cell.padStart(14)).join('')}`;
  const groups: [string, readonly MailboxFigures[]][] = [...byGrade(mailboxes), ['all', mailboxes]];
  return [
    '',
    'Letters to the mailbox of a unit (least/median/most)',
    line('unit', 'units', figures),
    ...groups.map(([name, own]) =>
      line(
        name,
        String(own.length),
        figures.map((figure) => spreadText(spreadOf(own.map((one) => one[figure])))),
      ),
    ),
  ];
}

function mentionLines({ firstMentions, unmentioned }: ProvinceReport): string[] {
  const unnamed = firstMentions.filter(({ isNamed }) => !isNamed);
  return [
    '',
    'First letter that mentions a dispatch, by dispatch',
    ...Object.entries(unmentioned).map(([number, never]) => {
      const own = firstMentions.filter(({ dispatch }) => dispatch === number);
      const notNamed = own.filter(({ isNamed }) => !isNamed).length;
      const notLed = own.filter(({ isLedByNews }) => !isLedByNews).length;
      return `  ${number.padEnd(12)}${own.length} units, subject does not name it: ${notNamed}, is no letter of news: ${notLed}, never mentioned: ${never}`;
    }),
    `  Exceptions: ${unnamed.length}`,
    ...unnamed
      .slice(0, EXAMPLES)
      .map(
        ({ unit, dispatch, on, subject }) => `    ${formatDay(on)} ${unit} ${dispatch}: ${subject}`,
      ),
  ];
}

function waitLine(wait: NewsWaits): string {
  const { what, dispatch, on, units, waited, waitedApproved, answeredSoon, never } = wait;
  return [
    `  ${what.padEnd(13)}${dispatch.padEnd(11)}${formatDay(on)}  ${units} units; ${tallyText(waited)}`,
    ...(Object.keys(waitedApproved).length > 0 ? [`approved ${tallyText(waitedApproved)}`] : []),
    `answered soon: ${answeredSoon}, never: ${never}`,
  ].join('; ');
}

function rhythmLines({ rhythm: { pairs, least, near } }: ProvinceReport): string[] {
  const reasons: readonly NearReason[] = [
    'sameDispatch',
    'lastWorkingDay',
    'urgent',
    'short',
    'none',
  ];
  const without = near.filter(({ reason }) => reason === 'none');
  return [
    '',
    `Asking letters that follow one about other dispatches: ${pairs}, least ${least ?? '-'} working days apart`,
    `  nearer than ${NEAR}: ${near.length}`,
    ...reasons.map(
      (name) => `    ${name.padEnd(15)}${near.filter(({ reason }) => reason === name).length}`,
    ),
    ...without
      .slice(0, EXAMPLES)
      .map(({ unit, on, subjects }) => `    ${formatDay(on)} ${unit}: ${subjects.join(' / ')}`),
  ];
}

function followUpLine(name: string, { letters, words, wordsBeforeLink }: FollowUpFigures): string {
  return `  ${name.padEnd(20)}${letters} letters, ${spreadText(words)}; before the first link ${spreadText(wordsBeforeLink)}`;
}
