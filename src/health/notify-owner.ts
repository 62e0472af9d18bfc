import { dayOfMoment, hourOf } from '../calendar/moment';
import { isWorkingDay } from '../calendar/working-calendar';
import { commonValues, fillLetter } from '../letters/compose/compose-letter';
import { lineList } from '../letters/compose/letter-lines';
import { mailOf } from '../letters/compose/mail-of';
import { QUOTA_RESERVE } from '../records/office-rules';
import { format } from '../texts/format';
import { maskSecrets } from '../texts/mask-secrets';
import { withTabPaths } from '../words/named-tabs';
import type { Words } from '../words/words';
import type { Needs, Ports } from '../workbook/ports';
import type { OfficeRules } from '../workbook/reading/office';
import { writeLog } from '../workbook/writing/write-log';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** When the owner last got the letter about what needs attention. */
    healthOn: string;
  }
}

export interface OwnerNoticeContext extends Pick<OfficeRules, 'words' | 'settings'> {
  readonly plan: { readonly deadlines: Pick<OfficeRules['plan']['deadlines'], 'calendar'> };
}

/** Part of the list in the letter; `heading` is `''` for a part without one. */
export interface NoticeSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * `problemsOf` is called only if a letter may be sent now. No letter is sent if it returns `[]`.
 * Without `sectionsOf`, the letter lists the problems.
 */
interface OwnerNotice {
  readonly problemsOf: () => readonly string[];
  readonly sectionsOf?: () => readonly NoticeSection[];
}

/**
 * Sends the owner, with copies to the staff mailboxes in Cài đặt, at most one letter per working day, within
 * the send window and if the quota reserve stays untouched. Saves the time before sending, so that an
 * interrupted run does not send twice.
 */
export function notifyOwner(
  ports: Ports,
  context: OwnerNoticeContext,
  { problemsOf, sectionsOf }: OwnerNotice,
): void {
  const problems = mayNotify(ports, context) ? problemsOf() : [];
  if (problems.length === 0) return;
  const { words, settings } = context;
  const today = ports.clock.today();
  const values = {
    ...commonValues({ settings, today }),
    so_viec: String(problems.length),
    danh_sach: lineList(
      (sectionsOf?.() ?? [{ heading: '', lines: problems }])
        .flatMap((section) => sectionLines(section, words))
        .map((line) => withTabPaths(maskSecrets(line), words.menu)),
      'more',
      words,
    ),
    dia_chi_bang: ports.address(),
  };
  const message = fillLetter(words.templates.health, values, {
    settings,
    words,
    language: ports.language(),
  });
  const { staffMailboxes: copies } = settings;
  if (ports.mailer.remaining() <= QUOTA_RESERVE + copies.length) return;
  ports.scriptProperties.set('healthOn', ports.clock.now());
  const to = ports.account.effective();
  ports.mailer.send(mailOf({ ...message, to, copies: copies.join(',') }));
  const detail = message.subject;
  writeLog(ports, words, [{ event: 'problem', who: '', manner: 'auto', detail }]);
}

/** A heading begins a new paragraph. */
function sectionLines({ heading, lines }: NoticeSection, { letters }: Words): string[] {
  return [
    ...(heading === '' ? [] : [`\n${heading}`]),
    ...lines.map((line) => format(letters.plainLine, { line })),
  ];
}

function mayNotify(ports: Ports, context: OwnerNoticeContext): boolean {
  const { clock, scriptProperties } = ports;
  return (
    isSendingTime(ports, context) &&
    scriptProperties.get('healthOn')?.slice(0, 10) !== clock.today()
  );
}

/** True on a working day within the send window. */
export function isSendingTime(
  { clock }: Needs<'clock'>,
  { settings, plan }: OwnerNoticeContext,
): boolean {
  const now = clock.now();
  const hour = hourOf(now);
  return (
    isWorkingDay(dayOfMoment(now), plan.deadlines.calendar) &&
    hour >= settings.sendFrom &&
    hour < settings.sendUntil
  );
}
