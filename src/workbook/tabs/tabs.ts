import { TAB_KEYS, type TabKey } from '../../records/tab-key';
import { declareTab, type Tab } from '../cells/tab';
import { daysOffTab } from './days-off-tab';
import { dispatchesTab } from './dispatches-tab';
import { logTab } from './log-tab';
import { outboxTab } from './outbox-tab';
import { periodsTab } from './periods-tab';
import { settingsTab } from './settings-tab';
import { templatesTab } from './templates-tab';
import { trackingTab } from './tracking-tab';
import { unitsTab } from './units-tab';

/** No declared columns, because each rebuild writes the whole content of the tab Tổng hợp again. */
export const summaryTab = declareTab('summary', { id: '', columns: {} });

export const TABS_BY_KEY = {
  summary: summaryTab,
  tracking: trackingTab,
  dispatches: dispatchesTab,
  units: unitsTab,
  outbox: outboxTab,
  log: logTab,
  periods: periodsTab,
  templates: templatesTab,
  daysOff: daysOffTab,
  settings: settingsTab,
} as const satisfies { readonly [Key in TabKey]: Tab & { readonly key: Key } };

/** In display order. */
export const TABS: readonly Tab[] = TAB_KEYS.map((key) => TABS_BY_KEY[key]);
