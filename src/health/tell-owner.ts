import { hourOf } from '../calendar/moment';
import { isWorkingDay } from '../calendar/working-calendar';
import { commonValues, fillLetter } from '../letters/compose/compose-letter';
import type { Template } from '../letters/compose/letter-context';
import { lineList } from '../letters/compose/letter-lines';
import type { TemplateValues } from '../texts/fill-template';
import { format } from '../texts/format';
import { plainLook } from '../workbook/letter-html';
import type { Ports } from '../workbook/ports';
import type { OfficeRules } from '../workbook/reading/office';
import { writeLog } from '../workbook/writing/write-log';

/** What the letter to the owner is made with, of how the office works. */
export interface Teller extends Pick<OfficeRules, 'words' | 'settings'> {
  readonly plan: { readonly deadlines: Pick<OfficeRules['plan']['deadlines'], 'calendar'> };
}

/**
 * Why the owner is told, in sentences that are looked for once it is a time to tell them, what the letter lists if not those, and
 * the template that can be filled with it.
 */
interface Told {
  readonly problemsOf: () => readonly string[];
  readonly linesOf?: () => readonly string[];
  readonly templateOf: (values: TemplateValues) => Template;
}

/**
 * Sends the owner, and the staff that Cài đặt names, one letter about all that is given, within the send window of each working day on which something is.
 * The moment is kept before the letter goes, so that a run that dies sends it at most once.
 */
export function tellOwner(
  ports: Ports,
  teller: Teller,
  { problemsOf, linesOf, templateOf }: Told,
): void {
  const problems = mayTell(ports, teller) ? problemsOf() : [];
  if (problems.length === 0) return;
  const { words, settings } = teller;
  const today = ports.clock.today();
  const values = {
    ...commonValues({ settings, today }),
    so_viec: String(problems.length),
    danh_sach: lineList(
      (linesOf ?? problemsOf)().map((line) => format(words.letters.plainLine, { line })),
      'more',
      words,
    ),
    dia_chi_bang: ports.place().address,
  };
  const look = plainLook(ports.language());
  const message = fillLetter(templateOf(values), values, { ...settings, look });
  const { staffMailboxes: copies, quotaReserve } = settings;
  if (ports.mailer.remaining() <= quotaReserve + copies.length) return;
  ports.scriptProperties.set('healthOn', ports.clock.now());
  ports.mailer.send({
    ...message,
    to: ports.account.effective(),
    copies: copies.join(','),
  });
  const detail = message.subject;
  writeLog(ports, words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
}

/** Tells whether it is a time for the letter, and today's has not gone. */
function mayTell({ clock, scriptProperties: memory }: Ports, { settings, plan }: Teller): boolean {
  const now = clock.now();
  const today = now.slice(0, 10);
  const hour = hourOf(now);
  return (
    isWorkingDay(today, plan.deadlines.calendar) &&
    hour >= settings.sendFrom &&
    hour < settings.sendUntil &&
    memory.get('healthOn')?.slice(0, 10) !== today
  );
}
