import { momentText } from '../calendar/moment';
import { calendarOf } from '../records/day-off';
import { digestOf } from '../texts/digest';
import { format } from '../texts/format';
import { gridFault } from '../workbook/cells/find-columns';
import { strayFault } from '../workbook/cells/stray-column';
import type { Tab } from '../workbook/cells/tab';
import type { Ports } from '../workbook/ports';
import { readRules } from '../workbook/reading/office';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { settingsOf } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { sentence } from '../workbook/tabs/summary-sheet';
import { summaryTab, TABS } from '../workbook/tabs/tabs';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { markDue } from '../workbook/writing/summary-due';
import { heldLine } from './held-letters';
import { type Teller, tellOwner } from './tell-owner';

/** A tab that cannot be read as a whole, and the sentence that says why and what to do. */
interface TabFault {
  readonly tab: Tab;
  readonly sentence: string;
}

/** Names the tabs that cannot be read as a whole: one is gone, or a header of it is. Reads every tab. */
export function tabFaults(ports: Ports): TabFault[] {
  return TABS.flatMap((tab) => {
    const sentence = faultOfTab(ports, tab);
    return sentence === null ? [] : [{ tab, sentence }];
  });
}

function faultOfTab({ workbook, words }: Ports, tab: Tab): string | null {
  const { errors, tabs } = words();
  if (!workbook.has(tab)) return format(errors.tabMissing, { tab: tabs[tab.key].name });
  const grid = workbook.read(tab);
  return gridFault(tab, grid, words()) ?? strayFault(tab, grid, words());
}

/**
 * Tells the owner by the day's one letter which tabs cannot be read, and says it above Tổng hợp, and above Theo dõi where that
 * tab is whole: for a run that could not read the office. Does nothing where every tab can be read.
 */
export function notifyUnreadableTabs(ports: Ports): void {
  const faults = tabFaults(ports);
  if (faults.length === 0) return;
  const sentences = faults.map(({ sentence }) => sentence);
  const isWhole = (...tabs: readonly Tab[]) => !faults.some(({ tab }) => tabs.includes(tab));
  const words = ports.words();
  const at = momentText(ports.clock.now());
  const held = heldLine(sentences, words);
  ports.tryWithLock(() => {
    if (isWhole(trackingTab))
      ports.workbook.writeStatus(format(words.health.statusHeld, { at, held }));
    if (isWhole(summaryTab)) putAbove(ports, held);
  });
  const teller = isWhole(settingsTab, daysOffTab) ? readRules(ports) : bareTeller(ports);
  tellOwner(ports, teller, {
    problemsOf: () => sentences,
    templateOf: () => words.templates.health,
  });
}

/** Puts an alarm above the figures of Tổng hợp, once, in place of an earlier one, until the figures can be counted anew. */
function putAbove(ports: Ports, held: string): void {
  const digest = digestOf(held);
  if (ports.scriptProperties.get('summaryDigest') === digest) return;
  ports.workbook.writeAlarm(sentence('alarm', held));
  ports.scriptProperties.set('summaryDigest', digest);
  markDue(ports);
}

/** What is known of how an office works where that cannot be read: as at set-up. */
function bareTeller(ports: Ports): Teller {
  const words = ports.words();
  const { settings } = settingsOf([], words);
  const calendar = calendarOf(settings.workingWeekdays, []);
  return { words, settings, plan: { deadlines: { calendar } } };
}
