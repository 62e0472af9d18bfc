import { isLetter } from '../../records/outbox-letter';
import { format } from '../../texts/format';
import { linkObstacle } from '../../units/jobs/unit-link';
import { strayBraces } from '../../workbook/cells/stray-column';
import type { Needs } from '../../workbook/ports';
import { exchangedMailboxes } from '../../workbook/reading/exchanged-mailboxes';
import { letterCount, unreadableLetterCount } from '../../workbook/reading/letters-in';
import type { Office, OfficeRules } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';
import { olderFileSentence } from './sent-last';

export function sendingObstacles(
  ports: Needs<'scriptProperties'>,
  { words, settings }: OfficeRules,
): string[] {
  const obstacles: string[] = [];
  if (ports.scriptProperties.get('owner') === null) obstacles.push(words.errors.notSetUp);
  if (settings.officeName === '') obstacles.push(words.errors.officeNameMissing);
  const link = linkObstacle(settings, words);
  return link === null ? obstacles : [...obstacles, link];
}

type MissingPorts = Needs<'scriptProperties' | 'reader' | 'words'>;

export function planObstacles(ports: MissingPorts, office: Office): string[] {
  return [...sendingObstacles(ports, office), ...gapSentence(ports, office)];
}

/** Warnings that sending may repeat or misdirect letters. A person may send in spite of them. */
export function gapSentence(ports: MissingPorts, office: Office): string[] {
  const { words, outbox } = office;
  const unread = unreadableLetterCount(outbox);
  const missing = missingLetters(ports, letterCount(outbox));
  const gap = missing > 0 ? [format(words.errors.outboxGap, { count: missing })] : [];
  const unreadRows = unread > 0 ? [format(words.errors.outboxUnread, { count: unread })] : [];
  return [
    ...gap,
    ...unreadRows,
    ...doubtfulMailboxes(office),
    ...olderFileSentence(ports, office.letters),
  ];
}

/**
 * Warning that the mailbox header in Đơn vị may have been swapped with another, such as copies. Empty if
 * nothing indicates this.
 */
function doubtfulMailboxes({ words, letters, unitRows }: Office): string[] {
  const { headers } = unitRows.grid;
  const stray = exchangedMailboxes(unitRows.grid, letters.filter(isLetter));
  const { mailboxesDoubtful } = words.errors;
  return stray ? [format(mailboxesDoubtful, strayBraces(unitsTab, headers, stray, words))] : [];
}

export function missingLetters(
  { scriptProperties: properties }: Needs<'scriptProperties'>,
  rowCount: number,
): number {
  return Math.max(0, Number(properties.get('letters') ?? 0) - rowCount);
}
