import { minutesBetween, momentText } from '../calendar/moment';
import { format } from '../texts/format';
import type { Ports } from '../workbook/ports';
import { isUpgradePending, rememberedSchema } from '../workbook/reading/file-schema';
import { schemaSentence } from '../workbook/reading/schema-sentence';

/** Hours after which a tick that has not run is certainly not coming by itself. */
const SILENT_FOR = 26;

/**
 * Says so when the file is of another schema than this version, or when nothing has run for 26 hours: the tick's
 * authorisation is gone, or its trigger. Reads no cell, since it runs whenever anybody opens the file.
 */
export function sayIfSilent(ports: Ports): void {
  const { owner, lastRun } = ports.scriptProperties.all();
  if (isUpgradePending(ports)) {
    ports.people.toast(schemaSentence(ports, rememberedSchema(ports)));
    return;
  }
  if (owner === undefined || lastRun === undefined) return;
  if (minutesBetween(lastRun, ports.clock.now()) < SILENT_FOR * 60) return;
  const { silent } = ports.words().health;
  ports.people.toast(format(silent, { at: momentText(lastRun), owner }));
}
