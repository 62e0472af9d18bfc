import type { TAB_KEYS, TabKey } from '../../records/tab-key';
import { declareTab, type Tab } from '../cells/tab';
import { daysOffTab } from './days-off-tab';
import { dispatchesTab } from './dispatches-tab';
import { logTab } from './log-tab';
import { outboxTab } from './outbox-tab';
import { periodsTab } from './periods-tab';
import { settingsTab } from './settings-tab';
import { subordinateTab } from './subordinates-tab';
import { templatesTab } from './templates-tab';
import { trackingTab } from './tracking-tab';
import { unitsTab } from './units-tab';

/** Tổng hợp. It has no declared columns, because each rebuild writes its whole content again. */
export const summaryTab = declareTab('summary', { id: '', columns: {} });

type InOrder<Keys extends readonly TabKey[]> = {
  readonly [At in keyof Keys]: Tab & { readonly key: Keys[At] };
};

/** All tabs in display order. */
export const ALL_TABS: InOrder<typeof TAB_KEYS> = [
  summaryTab,
  trackingTab,
  dispatchesTab,
  unitsTab,
  outboxTab,
  logTab,
  periodsTab,
  templatesTab,
  daysOffTab,
  settingsTab,
  subordinateTab,
];

/** The ten tabs of every office, without Cấp dưới. */
export const TABS: readonly Tab[] = ALL_TABS.slice(0, -1);
