import { formatDay } from '../../calendar/day';
import { STAGES, type Stage } from '../../records/obligation';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { MailMessage } from '../../workbook/ports';
import type { LetterItem } from '../rules/letter-item';
import type { PlannedLetter } from '../rules/planned-letter';
import type { LetterDesk } from './letter-desk';
import { citedName } from './letter-lines';

/**
 * Heads a letter of a deadline that was moved since its reader was told it, or of what is taken up again: in the brackets of the subject, and with both
 * days below the first paragraph, whatever the office has made of the template. Other letters stay as they are.
 */
export function headMoved<T extends Pick<MailMessage, 'subject' | 'text'>>(
  { items }: PlannedLetter,
  message: T,
  desk: LetterDesk,
): T {
  const { words } = desk;
  const lines = items.flatMap((item) => {
    const { movedFrom, standing } = item;
    const moved = STAGES.flatMap((stage) => {
      const from = movedFrom?.[stage];
      if (from === undefined) return [];
      const days = { from: formatDay(from), to: formatDay(standing[stage].deadline.due) };
      const what = words.letters.deadlineOf[stage];
      const line = say(words.letters.moved, { document: citedName(item, words), what, ...days });
      return [[line, ...answerReplaced(item, stage, desk)].join(' ')];
    });
    return isTakenUp(item) ? [resumedLine(item, words), ...moved] : moved;
  });
  if (lines.length === 0) return message;
  const [first = '', ...rest] = message.text.split('\n\n');
  const [item] = items;
  const mark = item && headMark(item, words);
  const subject = mark ? movedSubject(message.subject, mark) : message.subject;
  const told = [...new Set(lines)].join('\n');
  return { ...message, subject, text: [first, told, ...rest].join('\n\n') };
}

/** Says that the day by which the last follow-up asked for an answer no longer counts. */
function answerReplaced(
  { directive, unit }: LetterItem,
  stage: Stage,
  { before, words }: LetterDesk,
): string[] {
  const asked = before(directive, unit.code).filter(
    ({ by, version, late }) =>
      by === 'followUp' && version === directive.version && late.includes(stage),
  );
  return asked.slice(-1).map(({ on }) => say(words.letters.answerReplaced, { day: formatDay(on) }));
}

function headMark(item: LetterItem, { letters }: Words): string | null {
  if (isTakenUp(item)) return letters.resumedMark;
  return item.movedFrom && letters.movedMark;
}

/** Tells whether a letter asks again for what its unit was let go of: a notice does, of whatever kind. */
function isTakenUp({ letGoOn, covers }: LetterItem): boolean {
  return letGoOn !== null && covers.some(({ stage }) => stage === 'notice');
}

function resumedLine(item: LetterItem, words: Words): string {
  const day = formatDay(item.letGoOn ?? '');
  return say(words.letters.resumed, { document: citedName(item, words), day });
}

function movedSubject(subject: string, mark: string): string {
  return `[${mark}] ${subject.replace(/^\[[^\]]*\]\s*/, '')}`;
}
