import { formatMomentInSentence } from '../calendar/moment';
import type { FormOutcome, SectionLine } from '../forms/form-view';
import { format } from '../texts/format';
import { momentOfWrite } from '../workbook/cells/last-write';
import type { Tab } from '../workbook/cells/tab';
import type { LockPorts, ReadPorts } from '../workbook/ports';
import { type Office, readTab, rowsOf } from '../workbook/reading/office';
import { type OverwrittenRow, overwrittenRows } from '../workbook/reading/overwritten-rows';
import { dispatchesTab } from '../workbook/tabs/dispatches-tab';
import { logTab } from '../workbook/tabs/log-tab';
import { outboxTab } from '../workbook/tabs/outbox-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { unitsTab } from '../workbook/tabs/units-tab';
import { withLock } from '../workbook/with-lock';
import { partiesOf } from '../workbook/writing/log-overwritten';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { holdRows } from '../workbook/writing/write-rows';

/** Tabs whose rows may be held. */
const HELD_TABS = {
  tracking: trackingTab,
  dispatches: dispatchesTab,
  units: unitsTab,
  outbox: outboxTab,
} as const;

type HeldTab = keyof typeof HELD_TABS;

/** A line for each row that was overwritten, with the button by which a person says that it is right again. */
export function overwrittenLines(ports: ReadPorts, office: Office): SectionLine[] {
  const { words } = office;
  const found = heldRows(office);
  const log = found.length === 0 ? [] : rowsOf(readTab(ports, logTab, words));
  return found.map(({ tab, row }) => {
    const { dispatch, unit } = partiesOf(tab, row.id);
    const at = momentOfWrite(row.by);
    const known = log
      .filter((line) => line.dispatch === dispatch && line.unit === unit)
      .flatMap(({ at: loggedAt, event, detail }) =>
        loggedAt === null || loggedAt >= at || event === null || event === 'problem'
          ? []
          : [
              {
                at: formatMomentInSentence(loggedAt),
                event: words.choices.logEvent[event],
                detail,
              },
            ],
      )
      .pop();
    return {
      text: format(words.health.rowHeld, {
        tab: words.tabs[tab.key].name,
        row: nameOf(office, tab, row.id),
        by: nameOf(office, tab, row.by.id),
        at: formatMomentInSentence(at),
        effect: words.health.heldEffect[tab.key],
        known: known ? format(words.health.heldKnown, known) : '',
      }),
      warns: true,
      acts: [{ label: words.health.acceptRow, submit: 'acceptRow', ids: [`${tab.key} ${row.id}`] }],
    };
  });
}

function heldRows(office: Office): { tab: (typeof HELD_TABS)[HeldTab]; row: OverwrittenRow }[] {
  const { tracking, dispatchRows, unitRows, outbox } = office;
  return [
    ...overwrittenRows(trackingTab, tracking).map((row) => ({ tab: trackingTab, row })),
    ...overwrittenRows(dispatchesTab, dispatchRows).map((row) => ({ tab: dispatchesTab, row })),
    ...overwrittenRows(unitsTab, unitRows).map((row) => ({ tab: unitsTab, row })),
    ...overwrittenRows(outboxTab, outbox).map((row) => ({ tab: outboxTab, row })),
  ];
}

/** The names of a row's unit and dispatch, or its id. */
function nameOf({ units, dispatches }: Office, tab: Tab, id: string): string {
  const { dispatch, unit } = partiesOf(tab, id);
  const names = [
    units.find(({ code }) => code === unit)?.name ?? unit,
    dispatches.find((one) => one.id === dispatch)?.number ?? dispatch,
  ].filter((name) => name !== '');
  return names.length > 0 ? names.join(', ') : id;
}

/** Takes up a row again that was overwritten. `ids` has the key of the tab and the id of the row. */
export function acceptRow(ports: LockPorts, ids: readonly string[]): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const [named = ''] = ids;
    const [key = '', ...rest] = named.split(' ');
    const id = rest.join(' ');
    const tab = Object.values(HELD_TABS).find((one) => one.key === key);
    const message = format(words.health.rowAccepted, { row: id });
    if (tab) takeUp(ports, tab, id, message);
    return { done: true, message };
  });
}

function takeUp(ports: LockPorts, tab: (typeof HELD_TABS)[HeldTab], id: string, detail: string) {
  const words = ports.words();
  const read = readTab<never>(ports, tab as never, words);
  const held = overwrittenRows(tab, read).filter((row) => row.id === id);
  if (held.length === 0) return;
  markSummaryDue(ports);
  holdRows(ports, tab as never, read, new Map(held.map(({ at }) => [at, null])));
  writeLog(ports, words, [{ event: 'problem', ...partiesOf(tab, id), detail }]);
}
