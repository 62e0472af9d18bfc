import { formatMoment, minutesBetween } from '../calendar/moment';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import { hasOtherSchema } from '../workbook/reading/file-version';
import { rememberedVersion } from '../workbook/reading/remembered-version';
import { schemaSentence } from '../workbook/reading/schema-sentence';

/** Hours without a run after which the trigger counts as broken. */
const SILENT_HOURS = 26;

/**
 * Shows a toast if the file has another schema, or if nothing has run for 26 hours because the trigger or its
 * authorisation is gone. Reads no cell, because it runs whenever the file is opened.
 */
export function warnIfSilent(ports: Ports): void {
  const { owner, lastRun } = ports.scriptProperties.all();
  if (hasOtherSchema(ports)) {
    ports.people.toast(schemaSentence(ports, rememberedVersion(ports.scriptProperties)));
    return;
  }
  if (owner === undefined || lastRun === undefined) return;
  if (minutesBetween(lastRun, ports.clock.now()) < SILENT_HOURS * 60) return;
  const { silent } = ports.words().health;
  ports.people.toast(format(silent, { at: formatMoment(lastRun), owner }));
}
