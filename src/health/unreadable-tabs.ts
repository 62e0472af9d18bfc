import { calendarOf } from '../calendar/day-off';
import { formatMoment } from '../calendar/moment';
import { digestOf } from '../texts/digest';
import { format } from '../texts/format';
import { withTabPaths } from '../words/named-tabs';
import { gridFault } from '../workbook/cells/find-columns';
import { strayFault } from '../workbook/cells/stray-column';
import type { Tab } from '../workbook/cells/tab';
import type { Needs, Ports, ReadPorts } from '../workbook/ports';
import { readRules } from '../workbook/reading/office';
import { protectedTab } from '../workbook/reading/protected-tab';
import { daysOffTab } from '../workbook/tabs/days-off-tab';
import { settingsOf } from '../workbook/tabs/settings-rows';
import { settingsTab } from '../workbook/tabs/settings-tab';
import { sentence } from '../workbook/tabs/summary-sheet';
import { summaryTab, TABS } from '../workbook/tabs/tabs';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { logLines } from '../workbook/writing/log-lines';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { pendingLogCount } from '../workbook/writing/write-log';
import { firstReason } from './block-reasons';
import { notifyOwner, type OwnerNoticeContext } from './notify-owner';

interface TabFault {
  readonly tab: Tab;
  readonly sentence: string;
}

/** Tabs that are missing or protected, or whose headers or rows are misplaced. Reads every tab. */
export function tabFaults(ports: Needs<'reader' | 'words' | 'account'>): TabFault[] {
  return TABS.flatMap((tab) => {
    const sentence = tabFault(ports, tab);
    return sentence === null ? [] : [{ tab, sentence }];
  });
}

function tabFault(ports: Needs<'reader' | 'words' | 'account'>, tab: Tab): string | null {
  const { reader, words } = ports;
  const { errors, tabs } = words();
  if (!reader.has(tab)) return format(errors.tabMissing, { tab: tabs[tab.key].name });
  const grid = reader.read(tab);
  const [unwritable = null] = protectedTab(ports, tab);
  return gridFault(tab, grid, words()) ?? strayFault(tab, grid, words()) ?? unwritable;
}

/**
 * Reports unusable tabs to the owner by letter and in Theo dõi. Tổng hợp, which leaders read, only says that its
 * figures are old. Used by a run that failed. Does nothing if every tab is usable.
 */
export function notifyUnreadableTabs(ports: Ports): void {
  const faults = tabFaults(ports);
  if (faults.length === 0) return;
  const sentences = faults.map(({ sentence }) => sentence);
  const isWhole = (...tabs: readonly Tab[]) => !faults.some(({ tab }) => tabs.includes(tab));
  const words = ports.words();
  const at = formatMoment(ports.clock.now());
  const reason = firstReason(sentences, words);
  ports.tryWithLock(() => {
    if (isWhole(trackingTab)) {
      const line = format(words.health.statusHeld, { at, held: reason });
      ports.summaryWriter.writeStatus(withTabPaths(line, words.menu));
    }
    if (isWhole(summaryTab)) writeAlarm(ports, words.summary.stale);
  });
  const context = isWhole(settingsTab, daysOffTab) ? readRules(ports) : defaultContext(ports);
  notifyOwner(ports, context, {
    problemsOf: () => sentences,
  });
}

/**
 * Does nothing if the alarm is shown already. It stays until the figures can be computed again. Its rows move all
 * charts, which are then drawn again.
 */
function writeAlarm(ports: Ports, text: string): void {
  const digest = digestOf(text);
  if (ports.scriptProperties.get('summaryDigest') === digest) return;
  ports.summaryWriter.writeAlarm(sentence('alarm', text));
  ports.scriptProperties.setAll({ summaryDigest: digest, summaryCharts: '' });
  markSummaryDue(ports);
}

/** Answers are recorded even while lines wait for Nhật ký. */
export function logProblem(ports: Ports): string[] {
  const count = pendingLogCount(ports);
  return [
    ...(count === 0 ? [] : [format(ports.words().health.logPending, { count })]),
    ...logGapProblem(ports),
  ];
}

/** Sentence if lines of Nhật ký were deleted, as the last run found. */
export function logGapProblem(ports: Ports): string[] {
  const count = logLines(ports)?.missing ?? 0;
  return count === 0 ? [] : [format(ports.words().health.logGap, { count })];
}

/** Letters and answers do not need Tổng hợp. */
export function missingSummary({ reader, words }: ReadPorts): string[] {
  const { errors, tabs } = words();
  return reader.has(summaryTab) ? [] : [format(errors.tabMissing, { tab: tabs.summary.name })];
}

/** Sentence if Tổng hợp is missing or protected. */
export function summaryProblem(ports: Ports): string[] {
  return [...missingSummary(ports), ...protectedTab(ports, summaryTab)];
}

/** Sentences about the tabs that the account of this run may not write into. */
export function protectedTabs(ports: Ports): string[] {
  return TABS.flatMap((tab) => protectedTab(ports, tab));
}

/** Default settings of a new file, used if the office's own settings are unreadable. */
function defaultContext(ports: Ports): OwnerNoticeContext {
  const words = ports.words();
  const { settings } = settingsOf([], words);
  const calendar = calendarOf(settings.workingWeekdays, []);
  return { words, settings, plan: { deadlines: { calendar } } };
}
