import type { Day } from '../calendar/day';
import { HIDDEN_TAB_KEYS, type HiddenTab } from '../words/menu-lines';
import type { Needs } from './ports';

declare module './property-store-port' {
  interface Properties {
    /** JSON: the day on which each hidden tab was last opened from the menu or a button. */
    openedTabs: string;
  }
}

type OpenedTabs = Partial<Record<HiddenTab, Day>>;

const openedTabs = (property: string | null | undefined): OpenedTabs =>
  JSON.parse(property ?? '{}');

/**
 * Opens a hidden tab for the person at the spreadsheet. A tab that was in sight already, because a person unhid it
 * in Google's own menu, is not noted and so stays in sight.
 */
export function openHiddenTab(
  ports: Needs<'layout' | 'reader' | 'scriptProperties' | 'clock' | 'words'>,
  tab: HiddenTab,
): void {
  const opened = openedTabs(ports.scriptProperties.get('openedTabs'));
  if (ports.layout.isTabHidden(tab) || opened[tab]) {
    const noted = { ...opened, [tab]: ports.clock.today() };
    ports.scriptProperties.set('openedTabs', JSON.stringify(noted));
  }
  ports.layout.openTab(tab);
}

/** Hides the tabs again that `openHiddenTab` opened on an earlier day. `property` is the property `openedTabs`. */
export function hideOpenedTabs(
  { layout, scriptProperties, clock }: Needs<'layout' | 'scriptProperties' | 'clock'>,
  property: string | undefined,
): void {
  const opened = openedTabs(property);
  const past = HIDDEN_TAB_KEYS.filter((tab) => (opened[tab] ?? clock.today()) < clock.today());
  if (past.length === 0) return;
  layout.hideTabs(past);
  const rest = Object.entries(opened).filter(([tab]) => !past.includes(tab as HiddenTab));
  scriptProperties.set('openedTabs', JSON.stringify(Object.fromEntries(rest)));
}
