import { momentText } from '../calendar/moment';
import { calendarOf } from '../records/day-off';
import { say } from '../texts/say';
import { headerFault } from '../workbook/cells/find-columns';
import { strayFault } from '../workbook/cells/stray-column';
import type { Tab } from '../workbook/cells/tab';
import type { Ports } from '../workbook/ports';
import { readRules } from '../workbook/reading/office';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { directivesTab } from '../workbook/tabs/directives-tab';
import { logTab } from '../workbook/tabs/log-tab';
import { outboxTab } from '../workbook/tabs/outbox-tab';
import { periodsTab } from '../workbook/tabs/periods-tab';
import { settingsOf } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { unitsTab } from '../workbook/tabs/units-tab';
import { type Teller, tellOwner } from './health-notice';
import { heldLine } from './held-letters';

/** The tabs without which no letter can be planned, sent and logged. */
const NEEDED: readonly Tab[] = [
  settingsTab,
  daysOffTab,
  unitsTab,
  directivesTab,
  trackingTab,
  outboxTab,
  templatesTab,
  periodsTab,
  logTab,
];

/** A tab that cannot be read as a whole, and the sentence that says why and what to do. */
interface TabFault {
  readonly tab: Tab;
  readonly sentence: string;
}

/** Names the tabs that cannot be read as a whole: one is gone, or a header of it is. Reads every tab that letters need. */
export function tabFaults(ports: Ports): TabFault[] {
  return NEEDED.flatMap((tab) => {
    const sentence = faultOfTab(ports, tab);
    return sentence === null ? [] : [{ tab, sentence }];
  });
}

function faultOfTab({ workbook, words }: Ports, tab: Tab): string | null {
  const { errors, tabs } = words();
  if (!workbook.has(tab)) return say(errors.tabMissing, { tab: tabs[tab.key].name });
  const { headers, rows } = workbook.read(tab);
  const fault = headerFault(tab, headers, words(), rows);
  return fault ?? strayFault(tab, { headers, rows }, words());
}

/**
 * Tells the owner by the day's one letter which tabs cannot be read, and says it above Theo dõi where that tab is whole: for
 * a run that could not read the office. Does nothing where every tab can be read.
 */
export function tellUnreadable(ports: Ports): void {
  const faults = tabFaults(ports);
  if (faults.length === 0) return;
  const sentences = faults.map(({ sentence }) => sentence);
  const isWhole = (...tabs: readonly Tab[]) => !faults.some(({ tab }) => tabs.includes(tab));
  const words = ports.words();
  if (isWhole(trackingTab)) {
    const at = momentText(ports.clock.now());
    const held = heldLine(sentences, words);
    ports.tryAlone(() => ports.workbook.writeStatus(say(words.health.statusHeld, { at, held })));
  }
  const teller = isWhole(settingsTab, daysOffTab) ? readRules(ports) : bareTeller(ports);
  tellOwner(ports, teller, {
    problemsOf: () => sentences,
    templateOf: () => words.templates.health,
  });
}

/** What is known of how an office works where that cannot be read: as at set-up. */
function bareTeller(ports: Ports): Teller {
  const { settings } = settingsOf([]);
  const calendar = calendarOf(settings.workingWeekdays, []);
  return { words: ports.words(), settings, plan: { deadlines: { calendar } } };
}
