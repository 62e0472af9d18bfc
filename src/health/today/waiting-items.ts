import { summariesOf } from '../../summary/jobs/sum-up';
import { format } from '../../texts/format';
import type { Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import type { WaitingItem } from './today-view';
import { todaysLetters, WAITING_KINDS } from './waiting-kinds';

/** Items that wait for a person, are sent today or are due next, for the sidebar and the owner's letter. */
export function waitingItems(ports: Ports, office: Office): WaitingItem[] {
  const today = ports.clock.today();
  const summaries = summariesOf(office, today);
  const data = { ports, office, today, summaries, letters: todaysLetters(ports, office) };
  const language = ports.language();
  return WAITING_KINDS.flatMap((kind) => {
    const { key, opens } = kind;
    const { sentence, button } = kind[language];
    const { count, values = {}, lines = [] } = kind.find(data);
    const text = format<string>(sentence, { count, ...values });
    return count > 0 ? [{ key, opens, button, count, text, lines }] : [];
  });
}
