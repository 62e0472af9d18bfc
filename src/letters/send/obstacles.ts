import { momentText } from '../../calendar/moment';
import { format } from '../../texts/format';
import { linkObstacle } from '../../units/jobs/unit-link';
import type { Words } from '../../words/words';
import { strayBraces } from '../../workbook/cells/stray-column';
import type { Ports } from '../../workbook/ports';
import { exchangedMailboxes } from '../../workbook/reading/exchanged-mailboxes';
import { unreadLetters } from '../../workbook/reading/letters-in';
import type { Office, OfficeRules } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** Says what keeps every letter from going out, in sentences; empty when nothing does. */
export function sendingObstacles(ports: Ports, { words, settings }: OfficeRules): string[] {
  const obstacles: string[] = [];
  if (ports.scriptProperties.get('owner') === null) obstacles.push(words.errors.notSetUp);
  if (settings.officeName === '') obstacles.push(words.errors.officeNameMissing);
  const link = linkObstacle(settings, words);
  return link === null ? obstacles : [...obstacles, link];
}

/** Says what keeps letters from being planned without a person: the same, and what they can only go by with a person's word. */
export function planObstacles(ports: Ports, office: Office): string[] {
  return [...sendingObstacles(ports, office), ...gapSentence(ports, office)];
}

/**
 * Says that it is not known of everything that was sent: rows are gone from Hộp thư đi, or the file was restored from a
 * backup; or not where it goes: mailboxes and copies may have changed places. Units might be written to again, or others
 * instead. A person may go on all the same.
 */
export function gapSentence(ports: Ports, office: Office): string[] {
  const { words, letters, outbox } = office;
  const unread = unreadLetters(outbox);
  const missing = missingLetters(ports, letters.length + unread);
  const gap = missing > 0 ? [format(words.errors.outboxGap, { count: missing })] : [];
  const aside = unread > 0 ? [format(words.errors.outboxUnread, { count: unread })] : [];
  return [...gap, ...aside, ...doubtfulMailboxes(office), ...restoredSentence(ports, words)];
}

/** Says that the headers of mailboxes and copies may have changed places. */
function doubtfulMailboxes({ words, letters, unitRows }: Office): string[] {
  const { headers } = unitRows.grid;
  const stray = exchangedMailboxes(unitRows.grid, letters, words);
  const { mailboxesDoubtful } = words.errors;
  return stray ? [format(mailboxesDoubtful, strayBraces(unitsTab, headers, stray, words))] : [];
}

/** Says that the file was restored from a backup and that no person has sent letters since. */
export function restoredSentence({ scriptProperties: memory }: Ports, { keep }: Words): string[] {
  const at = memory.get('restored') ?? '';
  return at === '' ? [] : [format(keep.restoredHold, { at: momentText(at) })];
}

/** Counts the letters that were queued once and have no row any more, given how many stand. */
export function missingLetters({ scriptProperties: memory }: Ports, standing: number): number {
  return Math.max(0, Number(memory.get('letters') ?? 0) - standing);
}
