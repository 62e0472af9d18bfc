import { calendarOf, type DayOff } from '../../records/day-off';
import type { Dispatch } from '../../records/dispatch';
import { newObligation, type Obligation } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import { plainSubject } from '../../records/plain-subject';
import type { PlanRules, Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { problemSentence } from '../cells/problem';
import { type Rows, readRows } from '../cells/read-rows';
import type { Columns, RowOf, Tab } from '../cells/tab';
import type { Ports } from '../ports';
import { daysOffTab } from '../tabs/days-off-tab';
import { dispatchesTab } from '../tabs/dispatches-tab';
import { outboxTab } from '../tabs/outbox-tab';
import { misnamedSettings } from '../tabs/setting-names';
import { settingsOf } from '../tabs/settings-rows';
import { settingsTab } from '../tabs/settings-tab';
import { trackingTab } from '../tabs/tracking-tab';
import { unitsTab } from '../tabs/units-tab';
import { SCHEMA } from './schema';
import { schemaSentence } from './schema-sentence';
import { typedOver } from './typed-over';

/** How an office works: its words, settings and calendar, and what is wrong with the tabs they come from. */
export interface OfficeRules {
  readonly words: Words;
  readonly settings: Settings;
  /** Cài đặt as it stands. */
  readonly settingRows: Rows<typeof settingsTab>;
  readonly daysOff: readonly DayOff[];
  readonly plan: PlanRules;
  /** Sentences. */
  readonly problems: readonly string[];
}

/** Everything that letters and the summary are made from, as the spreadsheet holds it now. */
export interface Office extends OfficeRules {
  readonly units: readonly Unit[];
  readonly dispatches: readonly Dispatch[];
  readonly letters: readonly OutboxLetter[];
  readonly tracking: Rows<typeof trackingTab>;
  readonly outbox: Rows<typeof outboxTab>;
  /** Văn bản with the places of its rows. */
  readonly dispatchRows: Rows<typeof dispatchesTab>;
  /** Đơn vị likewise. */
  readonly unitRows: Rows<typeof unitsTab>;
  /** Sentences on ids that were typed over. */
  readonly typedOver: readonly string[];
}

/** Reads a tab in the given words. */
export function readTab<C extends Columns>(ports: Ports, tab: Tab<C>, words: Words): Rows<Tab<C>> {
  return readRows(tab, ports.workbook.read(tab), words);
}

/** Reads settings and calendar: two tabs. Throws the sentence for people where the file is of another schema. */
export function readRules(ports: Ports): OfficeRules {
  const rules = readRulesAsFound(ports);
  const { schema } = rules.settings;
  if (schema !== SCHEMA) throw new Error(schemaSentence(ports, schema));
  return rules;
}

/** Reads settings and calendar, whatever the schema of the file: two tabs. */
export function readRulesAsFound(ports: Ports): OfficeRules {
  const words = ports.words();
  const settingRows = readTab(ports, settingsTab, words);
  const daysOff = readTab(ports, daysOffTab, words);
  const { settings, faults } = settingsOf(settingRows.rows, words);
  const days = rowsOf(daysOff);
  const calendar = calendarOf(settings.workingWeekdays, days);
  const { rollDeadlines, dueSoonDays, tiers, answerDays, needsApproval, escalation } = settings;
  return {
    words,
    settings,
    settingRows,
    daysOff: days,
    plan: {
      deadlines: { calendar, rollDeadlines, dueSoonDays },
      tiers,
      answerDays,
      escalation,
      needsApproval: [...new Set([...needsApproval, 'newVersion' as const])],
    },
    problems: [
      ...faults.map(({ key, value }) =>
        format(words.errors.setting, { name: words.settings[key], value }),
      ),
      ...misnamedSettings(settingRows, words).map((row) => format(words.errors.settingName, row)),
      ...cellSentences(words, settingRows, daysOff),
    ],
  };
}

/** Reads everything that letters and the summary are made from: six tabs, four of them where the rules are known already. */
export function readOffice(ports: Ports, rules: OfficeRules = readRules(ports)): Office {
  const { words } = rules;
  const units = readTab(ports, unitsTab, words);
  const dispatches = readTab(ports, dispatchesTab, words);
  const tracking = readTab(ports, trackingTab, words);
  const outbox = readTab(ports, outboxTab, words);
  const over = typedOver(dispatches, units, tracking, words);
  return {
    ...rules,
    units: rowsOf(units).map(unitOf),
    dispatches: rowsOf(dispatches).map(dispatchOf),
    letters: rowsOf(outbox).map(letterOf),
    tracking,
    outbox,
    dispatchRows: dispatches,
    unitRows: units,
    typedOver: over,
    problems: [
      ...rules.problems,
      ...over,
      ...cellSentences(words, units, dispatches, tracking, outbox),
    ],
  };
}

/** Takes the rows without their places. */
export function rowsOf<T extends Tab>(read: Rows<T>): RowOf<T>[] {
  return read.rows.map(({ row }) => row);
}

/** Reads a row of Đơn vị as a unit. */
export function unitOf({ lastImport: _mark, ...row }: RowOf<typeof unitsTab>): Unit {
  return { ...row, linkVersion: row.linkVersion ?? 1 };
}

/** Reads a row of Theo dõi as what the unit owes, without what stands beside it for people. */
export function obligationOf(row: RowOf<typeof trackingTab>): Obligation {
  const columns = Object.keys(newObligation(row.dispatch, row.unit)) as (keyof Obligation)[];
  return Object.fromEntries(
    columns.map((column) => [column, row[column]]),
  ) as unknown as Obligation;
}

/** Reads a row of Văn bản as a dispatch. */
export function dispatchOf(row: RowOf<typeof dispatchesTab>): Dispatch {
  return { ...row, subject: plainSubject(row.subject), version: row.version ?? 1 };
}

/** Reads a row of Hộp thư đi; a letter whose state was wiped counts as perhaps sent. */
export function letterOf(row: RowOf<typeof outboxTab>): OutboxLetter {
  return { ...row, kind: row.kind ?? 'notice', state: row.state ?? 'unknown' };
}

/** Says what is wrong with the cells of tabs, first of those that set a whole row aside. */
export function cellSentences(
  words: Words,
  ...tabs: readonly Pick<Rows<Tab>, 'problems'>[]
): string[] {
  const problems = tabs
    .flatMap((tab) => tab.problems)
    .sort((a, b) => Number(b.stopsRow) - Number(a.stopsRow));
  return problems.map((problem) => problemSentence(problem, words));
}
