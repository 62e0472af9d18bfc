import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { Dispatch } from '../../records/dispatch';
import { summariesOf } from '../../summary/jobs/sum-up';
import { overdueBefore } from '../../summary/rules/overdue-count';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { healthProblems, missingRows } from '../health';
import type { OfficerItems, WaitingItem } from './today-view';
import { type TodaysLetter, type TodaysLetters, todaysLetters } from './todays-letters';
import { longAwaiting, type TodayData, WAITING_KINDS } from './waiting-kinds';

/** Number of lines of an item that are shown at once. */
const SHOWN_LINES = 3;

/** Items that wait for a person, are sent today or are due next, for the sidebar and the owner's letter. */
export function waitingItems(
  ports: Ports,
  office: Office,
): { items: WaitingItem[]; byOfficer: OfficerItems[] } {
  const data = todayData(ports, office);
  return { items: itemsIn(data), byOfficer: itemsByOfficer(data) };
}

function todayData(ports: Ports, office: Office): TodayData {
  const today = ports.clock.today();
  const letters = todaysLetters(ports, office);
  const data = {
    office,
    today,
    letters,
    summaries: summariesOf(office, today),
    overdueBefore: overdueBefore(ports.scriptProperties.get('overdue'), today),
    missing: missingRows(office, today),
    problems: [],
  };
  const named = longAwaiting(data);
  const problems = healthProblems(ports, office).filter((one) => !named.includes(one));
  return { ...data, problems };
}

function itemsIn(data: TodayData): WaitingItem[] {
  const { language } = data.office.words;
  return WAITING_KINDS.flatMap((kind) => {
    const { key, opens } = kind;
    const { sentence, button } = kind[language];
    const { count, values = {}, lines = [] } = kind.find(data);
    const text = format<string>(sentence, { count, ...values });
    const parts = { lines: lines.slice(0, SHOWN_LINES), more: lines.slice(SHOWN_LINES) };
    return count > 0 ? [{ key, opens, button, count, text, ...parts }] : [];
  });
}

/** Empty unless open dispatches have different officers. */
function itemsByOfficer(data: TodayData): OfficerItems[] {
  const { dispatches, settings, words } = data.office;
  const officerOf = (dispatch: Dispatch) =>
    withOfficerContact([dispatch], settings).officer || words.today.noOfficer;
  const open = dispatches.filter(({ state }) => state === 'open');
  if (new Set(open.map(officerOf)).size < 2) return [];
  const groups = [...groupBy(dispatches, officerOf)].map(([officer, own]) => ({
    officer,
    items: itemsIn(dataAbout(data, own)),
  }));
  return [{ officer: '', items: itemsIn(dataAboutNone(data)) }, ...groups].filter(
    ({ items }) => items.length > 0,
  );
}

/** The part of the data that is about some of the dispatches. A letter may be about others as well. */
function dataAbout(data: TodayData, dispatches: readonly Dispatch[]): TodayData {
  const ids = new Set(dispatches.map(({ id }) => id));
  const isOwn = ({ id }: Dispatch) => ids.has(id);
  return {
    ...data,
    letters: lettersWith(data, (letter) => {
      const own = letter.dispatches.filter(isOwn);
      return own.length === 0 ? [] : [{ ...letter, dispatches: own }];
    }),
    summaries: data.summaries.filter(({ dispatch }) => isOwn(dispatch)),
    overdueBefore: undefined,
    missing: data.missing.filter(({ dispatch }) => isOwn(dispatch)),
    problems: [],
  };
}

function dataAboutNone(data: TodayData): TodayData {
  const letters = lettersWith(data, (letter) => (letter.dispatches.length === 0 ? [letter] : []));
  return { ...data, letters, summaries: [], missing: [] };
}

function lettersWith(
  { letters }: TodayData,
  partOf: (letter: TodaysLetter) => TodaysLetter[],
): TodaysLetters {
  const { awaiting, goes } = letters;
  return { ...letters, awaiting: awaiting.flatMap(partOf), goes: goes.flatMap(partOf) };
}
