import { type Day, formatDay } from '../calendar/day';
import { dayOfMoment, formatMoment, hourOf } from '../calendar/moment';
import { addWorkingDays, isWorkingDay } from '../calendar/working-calendar';
import type { SectionLine } from '../forms/form-view';
import { isKeyChangeBroken } from '../letters/jobs/renew-links';
import { formatFileVersion } from '../records/file-version';
import { format } from '../texts/format';
import { formatCount } from '../texts/number-text';
import type { Needs, Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { rememberedVersion } from '../workbook/reading/remembered-version';
import { buildLines } from './build-lines';
import { freeMailboxLine } from './free-mailbox-line';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** When a scheduled run last worked. */
    lastRun: string;
  }
}

const fine = (text: string): SectionLine => ({ text, warns: false });
const warning = (text: string): SectionLine => ({ text, warns: true });

export function runningLines(ports: Ports, office: Office): SectionLine[] {
  const { health, errors, language } = office.words;
  const { owner, lastRun, keyChange } = ports.scriptProperties.all();
  const missing = ports.account.missing();
  const { linkBase } = office.settings;
  const sender = freeMailboxLine(owner ?? '', office.settings, office.words);
  return [
    owner === undefined ? warning(errors.notSetUp) : fine(format(health.owner, { owner })),
    lastRun === undefined
      ? warning(health.neverRan)
      : fine(format(health.lastRun, { at: formatMoment(lastRun) })),
    ...(isKeyChangeBroken(keyChange) ? [warning(health.keyChangeBroken)] : []),
    fine(format(health.nextLetters, { day: formatDay(nextSendingDay(ports, office)) })),
    ...(sender ? [sender] : []),
    ...ports.account
      .missing()
      .map((permission) =>
        warning(format(health.notAuthorised, { permission: health.permissions[permission] })),
      ),
    fine(
      format(health.schema, {
        schema: formatFileVersion(rememberedVersion(ports.scriptProperties)),
        version: ports.version,
      }),
    ),
    ...buildLines(ports, office.words).map(fine),
    fine(format(health.region, { region: ports.region.name(), script: ports.region.scriptZone() })),
    ...(missing.includes('mail')
      ? []
      : [fine(format(health.quota, { left: formatCount(ports.mailer.remaining(), language) }))]),
    ...(linkBase === '' ? [] : [fine(format(health.link, { address: linkBase }))]),
  ];
}

/**
 * Day of the next sending: today if it is a working day and the hour is before `sendUntil`, otherwise the next
 * working day.
 */
export function nextSendingDay(ports: Needs<'clock'>, { plan, settings }: Office): Day {
  const now = ports.clock.now();
  const today = dayOfMoment(now);
  const { calendar } = plan.deadlines;
  const isToday = isWorkingDay(today, calendar) && hourOf(now) < settings.sendUntil;
  return isToday ? today : addWorkingDays(today, 1, calendar);
}
