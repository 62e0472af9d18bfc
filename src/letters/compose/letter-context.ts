import { expectUntil } from '../../answers/rules/expected-day';
import type { Day } from '../../calendar/day';
import { type DeadlineStatus, deadlineStatusOn, type StageStatus } from '../../calendar/deadline';
import { answerDay } from '../../dispatches/rules/answer-day';
import { withOfficerContact } from '../../dispatches/rules/with-officer-contact';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { Reader } from '../../records/letter-item-record';
import type { LetterKind } from '../../records/letter-kind';
import type { Obligation } from '../../records/obligation';
import type { Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { type SummaryLink, summaryLinkMaker } from '../../summary/jobs/open-leaders-page';
import { digestOf } from '../../texts/digest';
import type { Language } from '../../texts/language';
import { linkMaker } from '../../units/jobs/unit-link';
import type { Words } from '../../words/words';
import type { Needs, Ports } from '../../workbook/ports';
import {
  cellProblemSentences,
  type Office,
  type OfficeRules,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { type OpenWork, readOpenTracking } from '../../workbook/reading/open-work';
import { readFrozen } from '../../workbook/reading/read-frozen';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { type ContactsBefore, contactsBefore } from '../rules/contacts-before';
import type { PlanInput } from '../rules/plan-letters';
import type { PlannedLetter } from '../rules/planned-letter';

type LettersOffice = Pick<Office, 'dispatches' | 'letters' | 'openWork'>;

/** Context for composing letters. If `signed` is false, every link is only the base address. */
export function letterContext(
  ports: Ports,
  office: OfficeRules & LettersOffice,
  signed: boolean,
): LetterContext {
  const { words, settings, dispatches, plan, letters, openWork } = office;
  const figures = ofDispatch(openWork, (past) => readFrozen(ports, words, { ...openWork, past }));
  const rows = ofDispatch(openWork, (past) =>
    rowsOf(readOpenTracking(ports, { ...openWork, past })),
  );
  const today = ports.clock.today();
  return {
    words,
    language: ports.language(),
    settings,
    today,
    judgeOn: (day) => deadlineStatusOn(plan.deadlines, day),
    answerBy: (dispatch) => answerDay(dispatch, today, plan.deadlines.calendar),
    pastContacts: contactsBefore(letters),
    mayPromise: (status, promised) =>
      expectUntil(status, promised, { ...plan.deadlines, today }) !== null,
    fileId: () => digestOf(ports.address()),
    ...readOpenings(ports, words),
    linkOf: signed ? linkMaker(ports.signer, settings) : () => settings.linkBase,
    summaryLinkOf: signed
      ? summaryLinkMaker(ports.signer, ports.clock, settings)
      : () => ({ address: settings.linkBase, until: '' }),
    dispatches,
    frozen: figures,
    tracking: rows,
  };
}

/** Returns rows among which are all of a dispatch: those of open work, or all rows if it is a past dispatch. */
function ofDispatch<Row>(
  { past }: OpenWork,
  read: (past: OpenWork['past']) => readonly Row[],
): (dispatchId: string) => readonly Row[] {
  const known = new Map<boolean, readonly Row[]>();
  return (dispatchId) => {
    const isPast = past.has(dispatchId);
    const rows = known.get(isPast) ?? read(isPast ? new Set() : past);
    known.set(isPast, rows);
    return rows;
  };
}

/** Returns the context with the contact data of the dispatches' officer, if all name the same officer. */
export function officersContext(
  { itemRecords }: Pick<PlannedLetter, 'itemRecords'>,
  context: LetterContext,
): LetterContext {
  const about = new Set(itemRecords.map(({ dispatchId }) => dispatchId));
  const dispatches = context.dispatches.filter(({ id }) => about.has(id));
  return { ...context, settings: withOfficerContact(dispatches, context.settings) };
}

function readOpenings(
  ports: Needs<'reader'>,
  words: Words,
): Pick<LetterContext, 'openings' | 'openingCells'> {
  const read = readTab(ports, templatesTab, words);
  return {
    openings: new Map(rowsOf(read).map(({ kind, opening }) => [kind, opening])),
    openingCells: cellProblemSentences(words, read),
  };
}

export function planInputOf(office: Office, today: Day): PlanInput {
  const { units, letters, tracking, plan, unsettled } = office;
  const dispatches = office.dispatches.filter(({ id }) => !unsettled.has(id));
  return { today, dispatches, units, letters, obligations: rowsOf(tracking), rules: plan };
}

export interface LetterContext {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly today: Day;
  readonly judgeOn: (day: Day) => DeadlineStatus;
  /** Answer-by day of a follow-up about the dispatch that is sent today. */
  readonly answerBy: (dispatch: Dispatch) => Day;
  /** Identifies this file among all files with the add-on, for unique calendar ids. */
  readonly fileId: () => string;
  readonly pastContacts: ContactsBefore;
  /** True if the unit may name a day for the stage on the page. `promised` is the day that it named before. */
  readonly mayPromise: (status: StageStatus, promised: Day | null) => boolean;
  /** The office's own openings; `''` or missing for those of the add-on. */
  readonly openings: ReadonlyMap<LetterKind, string>;
  /** Sentences about unusable cells of Mẫu thư. */
  readonly openingCells: readonly string[];
  /** Address of a unit's page that shows the dispatch first; `''` if letters carry no link. */
  readonly linkOf: (unit: Unit, dispatchId: string) => string;
  /** Link to the leaders' page with a key from `pageKeyOf`, for one kind of reader. */
  readonly summaryLinkOf: (page: string, reader: Reader) => SummaryLink;
  readonly dispatches: readonly Dispatch[];
  /** Rows of Kỳ báo cáo, among them all of a dispatch. */
  readonly frozen: (dispatchId: string) => readonly FrozenFigures[];
  /** Rows of Theo dõi, among them all of a dispatch. */
  readonly tracking: (dispatchId: string) => readonly Obligation[];
}

export interface Template {
  readonly subject: string;
  readonly body: string;
}
