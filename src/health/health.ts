import type { Day } from '../calendar/day';
import { deadlineNotes } from '../dispatches/jobs/note-deadlines';
import { isUntouched } from '../dispatches/rules/untouched-row';
import type { SectionLine, SectionsView } from '../forms/form-view';
import { aboutPeriod } from '../letters/rules/leadership-cover';
import { closingProblems } from '../periods/jobs/closing-health';
import { correctionOf, lastClosing } from '../periods/rules/seals';
import { tetOf } from '../records/day-off';
import { isOver } from '../records/dispatch';
import type { FrozenFigures } from '../records/frozen-figures';
import { type OutboxLetter, reached, WAITING } from '../records/outbox-letter';
import { format } from '../texts/format';
import { groupBy } from '../texts/group-by';
import { isReachable, recipientUnits } from '../units/rules/recipients';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import {
  cellSentences,
  type Office,
  type OfficeRules,
  readOffice,
  readTab,
  rowsOf,
} from '../workbook/reading/office';
import { hasSubordinates } from '../workbook/reading/subordinate-reports';
import { frozenOf } from '../workbook/tabs/frozen-row';
import { logTab } from '../workbook/tabs/log-tab';
import { periodsTab } from '../workbook/tabs/periods-tab';
import { misnamedSettings, settingsGone } from '../workbook/tabs/setting-names';
import { subordinateTab } from '../workbook/tabs/subordinates-tab';
import { sendingProblems } from './held-letters';
import { letterLines } from './letter-health';
import { runningLines } from './running-lines';
import { contactWarnings, unitProblems } from './unit-health';
import { tabFaults } from './unreadable-tabs';

/** The day from which next year's days off are announced and deadlines are set over them. */
const LAST_QUARTER = '10-01';

const fine = (text: string): SectionLine => ({ text, warns: false });
const warning = (text: string): SectionLine => ({ text, warns: true });

/** Says everything that a person has to look after, in sentences. */
export function healthProblems(
  ports: Ports,
  office: Office,
  sending = sendingProblems(ports, office),
): string[] {
  return [
    ...sending,
    ...office.problems,
    ...settingsMissing(office),
    ...zoneProblem(ports, office),
    ...(office.typedOver.length > 0
      ? []
      : [...rowsMissing(office, ports.clock.today()), ...rowsLeft(office)]),
    ...unitProblems(office, ports.clock.today()),
    ...unconfirmedTet(ports, office),
  ];
}

/** Opens Tình trạng hệ thống. */
export function openHealth(ports: Ports): void {
  const view = viewOrFaults(ports);
  ports.people.open('sections', view.title, view);
}

/** Builds the view, and of a file with tabs that cannot be read one that says which. */
function viewOrFaults(ports: Ports): SectionsView {
  try {
    return healthView(ports);
  } catch (fault) {
    const lines = tabFaults(ports).map(({ sentence }) => warning(sentence));
    if (lines.length === 0) throw fault;
    const { title, problems: heading } = ports.words().health;
    return { language: ports.language(), title, sections: [{ heading, lines }] };
  }
}

/** Builds the view of Tình trạng hệ thống. */
export function healthView(ports: Ports): SectionsView {
  const office = readOffice(ports);
  const { health } = office.words;
  const letters = letterLines(office);
  const settled = new Set(letters.map(({ text }) => text));
  const all = healthProblems(ports, office, sendingProblems(ports, office, true));
  const found = all.filter((problem) => !settled.has(problem));
  const { frozen, problems: cells } = cellsBeside(ports, office.words);
  const problems = [
    ...found,
    ...closingProblems(office, frozen),
    ...untoldCorrections(office, frozen),
    ...cells,
  ];
  const unreachable = office.units.filter((unit) => unit.state === 'active' && !isReachable(unit));
  const notes = deadlineNotes(office.dispatches, office.words);
  const isFine = problems.length + letters.length === 0;
  return {
    language: ports.language(),
    title: health.title,
    sections: [
      { heading: health.running, lines: runningLines(ports, office) },
      {
        heading: health.problems,
        lines: [...(isFine ? [fine(health.fine)] : problems.map(warning)), ...notes.map(fine)],
      },
      { heading: health.letters, lines: [fine(countLine(office)), ...letters] },
      {
        heading: health.units.contacts,
        lines: contactWarnings(office, ports.clock.today()).map(warning),
      },
      {
        heading: health.unreachable,
        lines: unreachable.map(({ name, phone }) =>
          fine(format(health.unreachableUnit, { unit: name, phone: phone || health.noPhone })),
        ),
      },
    ].filter(({ lines }) => lines.length > 0),
  };
}

function countLine({ letters, words }: Office): string {
  const count = (state: string) => letters.filter((letter) => letter.state === state).length;
  return format(words.health.counts, {
    queued: count('queued'),
    sending: count('sending'),
    awaiting: count('awaiting'),
    sent: count('sent'),
  });
}

/** Days are those of the spreadsheet; letters and triggers keep the hours of the script. */
function zoneProblem(ports: Ports, { words }: Office): string[] {
  const { script, sheet } = ports.place().zones;
  return script === sheet ? [] : [format(words.health.zones, { script, sheet })];
}

/** Units that a dispatch went to and that have no row in Theo dõi: it was deleted, or they were added later. */
function rowsMissing({ dispatches, units, tracking, words }: Office, today: Day): string[] {
  const keys = new Set(rowsOf(tracking).map(({ dispatch, unit }) => `${dispatch}/${unit}`));
  return dispatches.flatMap((dispatch) => {
    if (isOver(dispatch)) return [];
    const missing = recipientUnits(dispatch, units, today).filter(
      ({ unit }) => !keys.has(`${dispatch.id}/${unit.code}`),
    );
    const [first] = missing;
    if (!first) return [];
    const { number } = dispatch;
    const values = { number, count: missing.length, unit: first.unit.name };
    return [format(words.health.rowsMissing, values)];
  });
}

/**
 * Rows whose dispatch or unit is not there: a run ended before it had written that, or a person has deleted it. One that
 * stands in a row with a bad cell is there; nothing is said while it may be one whose id is that cell. Only a row that
 * nobody has touched may go.
 */
function rowsLeft({ dispatchRows, unitRows, tracking, words }: Office): string[] {
  const aside = [...dispatchRows.aside, ...unitRows.aside].map(({ id }) => id);
  if (aside.includes('')) return [];
  const codes = [
    ...rowsOf(dispatchRows).map(({ id }) => id),
    ...rowsOf(unitRows).map(({ code }) => code),
  ];
  const ids = new Set([...codes, ...aside]);
  const left = rowsOf(tracking).filter((row) => !ids.has(row.dispatch) || !ids.has(row.unit));
  const [first] = left;
  if (!first) return [];
  const answered = left.filter((row) => !isUntouched(row, words.says.ownOffice)).length;
  return [format(words.health.rowsLeft, { count: left.length, key: first.key, answered })];
}

/** Tết moves every year: one in use, and in its last quarter the next, cannot be trusted without confirmed rows for it. */
function unconfirmedTet(ports: Ports, { words, daysOff, dispatches }: Office): string[] {
  if (dispatches.length === 0) return [];
  const today = ports.clock.today();
  const year = Number(today.slice(0, 4));
  const years = today.slice(5) >= LAST_QUARTER ? [year, year + 1] : [year];
  return years.flatMap((one) => {
    const known = tetOf(daysOff, one);
    const sentence = known === 'listed' ? 'holidays' : 'holidaysMissing';
    return known === 'confirmed' ? [] : [format(words.health[sentence], { year: one })];
  });
}

/** Says which settings have no row; where a row has the name of none, that was said of it, with all that it may be. */
function settingsMissing({ settingRows, words }: OfficeRules): string[] {
  const names = settingsGone(settingRows.rows, words).join('; ');
  const isSaid = misnamedSettings(settingRows, words).some(({ known }) => known === 0);
  return names === '' || isSaid ? [] : [format(words.health.settingsGone, { names })];
}

/**
 * Names corrections of a closed period of which somebody who had its figures has no letter, although none waits: a run
 * wrote the figures and ended before the letter.
 */
function untoldCorrections(office: Office, frozen: readonly FrozenFigures[]): string[] {
  const totals = frozen.filter(({ level, closing }) => level === 'total' && closing > 1);
  const corrected = groupBy(totals, ({ dispatch, period }) => JSON.stringify([dispatch, period]));
  return [...corrected.values()].flatMap((closings) =>
    lastClosing(closings).flatMap((last) => {
      const untold = mailboxesOf(aboutPeriod(office.letters, last, frozen), last);
      const values = { ...last, mailboxes: untold.join(', ') };
      return untold.length === 0 ? [] : [format(office.words.periods.untold, values)];
    }),
  );
}

/** The mailboxes that had the period's figures before its last closing, and have no letter of that. */
function mailboxesOf(letters: readonly OutboxLetter[], last: FrozenFigures): string[] {
  const correction = correctionOf(last);
  const tells = ({ state, sentAt, covers: [cover] }: OutboxLetter) =>
    WAITING.includes(state) || cover?.tier === correction || (sentAt ?? '') >= last.closedAt;
  return [...groupBy(letters, ({ mailbox }) => mailbox)].flatMap(([mailbox, own]) =>
    own.some(({ state }) => reached(state)) && !own.some(tells) ? [mailbox] : [],
  );
}

/** The figures of closed periods, and the cells that cannot be used of the tabs that letters and the summary are not made from. */
function cellsBeside(
  ports: Ports,
  words: Words,
): { frozen: readonly FrozenFigures[]; problems: readonly string[] } {
  const periods = readTab(ports, periodsTab, words);
  const subordinates = hasSubordinates(ports) ? [readTab(ports, subordinateTab, words)] : [];
  return {
    frozen: rowsOf(periods).map(frozenOf),
    problems: cellSentences(words, periods, ...subordinates, readTab(ports, logTab, words)),
  };
}
