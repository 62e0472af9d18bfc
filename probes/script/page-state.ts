import type { Look } from '../read/live-file';
import type { PageState, PageView } from '../read/page-view';
import { attempt } from './attempt';
import { builtIn } from './built-in';
import { isDue } from './due';
import { readOutcomes } from './kept-outcomes';
import { limitState } from './limit-run';
import { ticksSoFar } from './night-run';

const LOOK = 'look:';
/**
 * Daily recipients of a consumer account. A Workspace account has more
 * (developers.google.com/apps-script/guides/services/quotas).
 */
const CONSUMER_MAIL = 100;

const store = () => PropertiesService.getScriptProperties();

export function noteLook(name: string, look: Look): void {
  store().setProperty(LOOK + name, look);
}

function looks(): Record<string, Look> {
  const all = store().getProperties();
  const keys = Object.keys(all).filter((key) => key.startsWith(LOOK));
  return Object.fromEntries(
    keys.map((key) => [key.slice(LOOK.length), all[key] === 'as said' ? 'as said' : 'otherwise']),
  );
}

export function pageState(): PageState {
  return {
    outcomes: readOutcomes(),
    looks: looks(),
    clockDue: isDue('clockRun'),
    limit: limitState(),
    ticks: ticksSoFar(),
  };
}

/**
 * Initial data of the page. Values that Google refuses to give here are `''`; probes ask for them
 * separately.
 */
export function pageView(kind: 'phone' | 'desk', pressedAt: number): PageView {
  const { language, key, version, local } = builtIn();
  const quota = attempt(() => MailApp.getRemainingDailyQuota());
  const locale = attempt(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const address = attempt(() => ScriptApp.getService().getUrl() ?? '');
  return {
    kind,
    language,
    key,
    version,
    account: Number(quota) > CONSUMER_MAIL ? 'workspace' : 'consumer',
    locale: typeof locale === 'string' ? locale : '',
    day: Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'),
    address: typeof address === 'string' && address.endsWith('/exec') ? address : '',
    pressedAt,
    local,
    state: pageState(),
  };
}
