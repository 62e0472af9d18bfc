import { changesIn, MAX_CHANGES } from '../answers/rules/request-memory';
import { addDays, type Day, formatDay } from '../calendar/day';
import { tetStatus } from '../calendar/day-off';
import { deadlineNotes } from '../dispatches/jobs/note-deadlines';
import { repeatedParts } from '../dispatches/jobs/repeated-parts';
import { type MissingRecipients, missingRecipients } from '../dispatches/rules/missing-recipients';
import { isAsCreated } from '../dispatches/rules/untouched-row';
import type { SectionLine, SectionsView } from '../forms/form-view';
import { aboutPeriod } from '../letters/rules/leadership-record';
import { closingProblems } from '../periods/jobs/closing-health';
import { correctionOf, lastClosing } from '../periods/rules/seals';
import type { Dispatch } from '../records/dispatch';
import { dispatchNumber } from '../records/dispatch-number';
import type { FrozenFigures } from '../records/frozen-figures';
import { obligationKey } from '../records/obligation';
import {
  type LetterState,
  mayHaveArrived,
  type OutboxLetter,
  WAITING_STATES,
} from '../records/outbox-letter';
import { format } from '../texts/format';
import { groupBy } from '../texts/group-by';
import { isReachable } from '../units/rules/recipients';
import type { Words } from '../words/words';
import { leftOutTexts } from '../workbook/cells/cell';
import { readChoice } from '../workbook/cells/read-choice';
import type { Ports } from '../workbook/ports';
import { lastRowsOf } from '../workbook/reading/find-rows';
import {
  cellProblemSentences,
  type Office,
  type OfficeRules,
  readOfficeToShow,
  rowsOf,
} from '../workbook/reading/office';
import { readFrozenRows } from '../workbook/reading/read-frozen';
import { frozenOf } from '../workbook/tabs/frozen-row';
import { logTab } from '../workbook/tabs/log-tab';
import { misnamedSettings, missingSettings } from '../workbook/tabs/setting-names';
import { sendingProblems } from './block-reasons';
import { fileSizeLines, fileSizeProblem } from './file-size';
import { letterLines } from './letter-health';
import { overwrittenLines } from './overwritten-rows';
import { runningLines } from './running-lines';
import { contactWarnings, unitProblems } from './unit-health';
import {
  logGapProblem,
  logProblem,
  missingSummary,
  protectedTabs,
  tabFaults,
} from './unreadable-tabs';

/**
 * From this month and day on, next year's days off are checked too, because they are announced by
 * then and deadlines may be in that year.
 */
const LAST_QUARTER_START = '10-01';

const fine = (text: string): SectionLine => ({ text, warns: false });
const warning = (text: string): SectionLine => ({ text, warns: true });

/** Tình trạng hệ thống names a row that reached the limit of changes for this many days. */
const LIMIT_SHOWN_DAYS = 7;

export function healthProblems(
  ports: Ports,
  office: Office,
  sendingProblemsFound = sendingProblems(ports, office),
): string[] {
  return [
    ...sendingProblemsFound,
    ...office.problems,
    ...overwrittenLines(ports, office).map(({ text }) => text),
    ...repeatedParts(office.dispatchRows, office.words),
    ...missingSettingProblems(office),
    ...regionProblems(ports, office),
    ...(office.typedOver.length > 0 ? [] : orphanRows(office)),
    ...limitedAnswers(office, ports.clock.today()),
    ...unitProblems(office, ports.clock.today()),
    ...unconfirmedTet(ports, office),
    ...logProblem(ports),
    ...fileSizeProblem(ports, office.words),
  ];
}

/** If tabs are unreadable, returns a view that names them. Rethrows other errors. */
export function healthViewOrFaults(ports: Ports): SectionsView {
  try {
    return healthView(ports);
  } catch (fault) {
    const lines = tabFaults(ports).map(({ sentence }) => warning(sentence));
    if (lines.length === 0) throw fault;
    const { title, problems: heading } = ports.words().health;
    return { language: ports.language(), title, sections: [{ heading, lines }] };
  }
}

export function healthView(ports: Ports): SectionsView {
  const office = readOfficeToShow(ports);
  const { health } = office.words;
  const letters = letterLines(office);
  const letterSentences = new Set(letters.map(({ text }) => text));
  const all = healthProblems(ports, office, sendingProblems(ports, office, true));
  const gap = logGapProblem(ports);
  const overwritten = overwrittenLines(ports, office);
  const size = fileSizeLines(ports, office.words);
  const own = new Set([
    ...gap,
    ...fileSizeProblem(ports, office.words),
    ...overwritten.map(({ text }) => text),
  ]);
  const found = all.filter((one) => !letterSentences.has(one) && !own.has(one));
  const { frozen, problems: cellProblems } = otherTabs(ports, office);
  const problems = [
    ...missingSummary(ports),
    ...protectedTabs(ports),
    ...found,
    ...closingProblems({ ...office, dispatches: withoutPast(office) }, frozen),
    ...unsentCorrections(office, frozen),
    ...cellProblems,
  ];
  const unreachable = office.units.filter((unit) => unit.state === 'active' && !isReachable(unit));
  const notes = deadlineNotes(office.dispatches, office.words);
  const missing = missingRows(office, ports.clock.today()).map((one) =>
    missingRowsLine(one, office.words),
  );
  const isFine =
    problems.length +
      letters.length +
      missing.length +
      gap.length +
      overwritten.length +
      size.length ===
    0;
  const acceptGap = { label: health.acceptLogGap, submit: 'acceptLogGap', ids: [] };
  return {
    language: ports.language(),
    title: health.title,
    sections: [
      { heading: health.running, lines: runningLines(ports, office) },
      {
        heading: health.problems,
        lines: [
          ...(isFine ? [fine(health.fine)] : problems.map(warning)),
          ...size,
          ...overwritten,
          ...missing,
          ...gap.map((text) => ({ text, warns: true, acts: [acceptGap] })),
          ...notes.map(fine),
        ],
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

function countLine({ letters, outbox, words }: Office): string {
  const leftOut = leftOutTexts(outbox.grid, 'state');
  const count = (state: LetterState) =>
    letters.filter((letter) => letter.state === state).length +
    leftOut.filter(({ text }) => readChoice(text, 'letterState', words) === state).length;
  return format(words.health.counts, {
    queued: count('queued'),
    sending: count('sending'),
    awaiting: count('awaiting'),
    sent: count('sent'),
  });
}

function regionProblems({ region }: Ports, { words }: Office): string[] {
  return region.isVietnam() ? [] : [format(words.health.foreignRegion, { region: region.name() })];
}

/**
 * Recipients without a row in Theo dõi, by dispatch; none while ids are overwritten, because their rows cannot be
 * told apart.
 */
export function missingRows({ dispatches, units, tracking, typedOver }: Office, today: Day) {
  if (typedOver.length > 0) return [];
  const keys = rowsOf(tracking).map((row) => obligationKey(row.dispatchId, row.unitCode));
  const setAside = tracking.setAside.map(({ id }) => id);
  return missingRecipients(dispatches, units, new Set([...keys, ...setAside]), today);
}

function missingRowsLine({ dispatch, units }: MissingRecipients, { health }: Words): SectionLine {
  const values = {
    number: dispatchNumber(dispatch),
    count: units.length,
    unit: units[0].name,
  };
  const label = format(health.addRows, { count: units.length });
  const act = { label, submit: 'addMissingRows', ids: [dispatch.id] };
  return { text: format(health.rowsMissing, values), warns: true, acts: [act] };
}

/** Sentences about units whose page has reached the limit of changes in the last `LIMIT_SHOWN_DAYS` days. */
function limitedAnswers({ tracking, dispatches, units, words }: Office, today: Day): string[] {
  const since = addDays(today, -LIMIT_SHOWN_DAYS);
  return rowsOf(tracking).flatMap(({ requests, dispatchId, unitCode }) => {
    const changes = changesIn(requests);
    if (!changes || changes.count < MAX_CHANGES || changes.day < since) return [];
    const unit = units.find(({ code }) => code === unitCode)?.name ?? unitCode;
    const dispatch = dispatches.find(({ id }) => id === dispatchId);
    const number = dispatch ? dispatchNumber(dispatch) : dispatchId;
    const { count } = changes;
    return [
      format(words.health.answersLimited, { unit, number, count, day: formatDay(changes.day) }),
    ];
  });
}

/**
 * A sentence about rows of Theo dõi whose dispatch or unit does not exist. An unreadable row of Văn
 * bản or Đơn vị counts as existing. The sentence also gives the number of rows that people have
 * changed, because only untouched rows may be deleted.
 */
function orphanRows({ dispatchRows, unitRows, tracking, words }: Office): string[] {
  const unreadable = [...dispatchRows.setAside, ...unitRows.setAside].map(({ id }) => id);
  if (unreadable.includes('')) return [];
  const codes = [
    ...rowsOf(dispatchRows).map(({ id }) => id),
    ...rowsOf(unitRows).map(({ code }) => code),
  ];
  const ids = new Set([...codes, ...unreadable]);
  const orphans = rowsOf(tracking).filter(
    (row) => !ids.has(row.dispatchId) || !ids.has(row.unitCode),
  );
  const [first] = orphans;
  if (!first) return [];
  const answered = orphans.filter((row) => !isAsCreated(row)).length;
  return [format(words.health.rowsLeft, { count: orphans.length, key: first.key, answered })];
}

/**
 * Warns if the days off at Tết, which change every year, are missing or unconfirmed for this year or, from
 * October, for the next. No warning before the first dispatch.
 */
function unconfirmedTet(ports: Ports, { words, daysOff, dispatches }: Office): string[] {
  if (dispatches.length === 0) return [];
  const today = ports.clock.today();
  const year = Number(today.slice(0, 4));
  const years = today.slice(5) >= LAST_QUARTER_START ? [year, year + 1] : [year];
  return years.flatMap((one) => {
    const known = tetStatus(daysOff, one);
    const sentence = known === 'listed' ? 'holidays' : 'holidaysMissing';
    return known === 'confirmed' ? [] : [format(words.health[sentence], { year: one })];
  });
}

/**
 * Sentence with the names of settings that have no row. Empty if an unknown setting name was reported, because
 * that report lists the settings that it may mean.
 */
function missingSettingProblems({ settingRows, words }: OfficeRules): string[] {
  const names = missingSettings(settingRows.rows, words).join('; ');
  const isReported = misnamedSettings(settingRows, words).some(({ known }) => known === 0);
  return names === '' || isReported ? [] : [format(words.health.settingsGone, { names })];
}

/**
 * One sentence for each corrected period whose latest figures were not sent to everybody who got earlier ones:
 * the run that wrote the figures was interrupted before queueing the letters.
 */
function unsentCorrections(office: Office, frozen: readonly FrozenFigures[]): string[] {
  const totals = frozen.filter(({ level, closing }) => level === 'total' && closing > 1);
  const corrected = groupBy(totals, ({ dispatchId, period }) =>
    JSON.stringify([dispatchId, period]),
  );
  return [...corrected.values()].flatMap((closings) =>
    lastClosing(closings).flatMap((last) => {
      const mailboxes = uninformedMailboxes(aboutPeriod(office.letters, last, frozen), last);
      const values = { ...last, mailboxes: mailboxes.join(', ') };
      return mailboxes.length === 0 ? [] : [format(office.words.periods.untold, values)];
    }),
  );
}

/** Mailboxes that got the period's figures but have no sent or waiting letter about its last closing. */
function uninformedMailboxes(letters: readonly OutboxLetter[], last: FrozenFigures): string[] {
  const correction = correctionOf(last);
  const hasCorrection = ({ state, sentAt, itemRecords }: OutboxLetter) =>
    WAITING_STATES.includes(state) ||
    itemRecords.some(
      (one) =>
        one.kind === 'leadership' &&
        one.dispatchId === last.dispatchId &&
        one.correction === correction,
    ) ||
    (sentAt ?? '') >= last.closedAt;
  return [...groupBy(letters, ({ mailbox }) => mailbox)].flatMap(([mailbox, own]) =>
    own.some(({ state }) => mayHaveArrived(state)) && !own.some(hasCorrection) ? [mailbox] : [],
  );
}

function withoutPast({ dispatches, openWork }: Office): readonly Dispatch[] {
  return dispatches.filter(({ id }) => !openWork.past.has(id));
}

/**
 * Closed periods of open work; a report of another period says itself whether it was changed. `problems` are about cells
 * in tabs that neither letters nor the summary use, of Nhật ký only the last lines.
 */
function otherTabs(
  ports: Ports,
  { words, openWork }: Office,
): { frozen: readonly FrozenFigures[]; problems: readonly string[] } {
  const periods = readFrozenRows(ports, words, openWork);
  return {
    frozen: rowsOf(periods).map(frozenOf),
    problems: cellProblemSentences(words, periods, lastRowsOf(ports, logTab)),
  };
}
