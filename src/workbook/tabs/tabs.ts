import { declareTab, type Tab } from '../cells/tab';
import { daysOffTab } from './days-off-tab';
import { directivesTab } from './directives-tab';
import { logTab } from './log-tab';
import { lowerTab } from './lower-tab';
import { outboxTab } from './outbox-tab';
import { periodsTab } from './periods-tab';
import { settingsTab } from './settings-tab';
import { templatesTab } from './templates-tab';
import { trackingTab } from './tracking-tab';
import { unitsTab } from './units-tab';

/** Tổng hợp: laid out anew at each rebuild, so it has no columns of its own. */
export const summaryTab: Tab = declareTab('summary', { id: '', columns: {} });

/** The ten tabs that every office has, in the order in which they stand. */
export const TABS: readonly Tab[] = [
  summaryTab,
  trackingTab,
  directivesTab,
  unitsTab,
  outboxTab,
  logTab,
  periodsTab,
  templatesTab,
  daysOffTab,
  settingsTab,
];

/** All tabs that there may be, Cấp dưới only where lower offices have sent figures. */
export const ALL_TABS: readonly Tab[] = [...TABS, lowerTab];
