import type { Day } from '../../calendar/day';
import { type DeadlineStatus, deadlineStatusOn } from '../../calendar/deadline';
import { addWorkingDays } from '../../calendar/working-calendar';
import { officersSettings } from '../../dispatches/rules/officers-settings';
import type { Reader } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import type { FrozenFigures } from '../../records/frozen-figures';
import type { LetterKind } from '../../records/letter-kind';
import type { Settings } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { type SummaryLink, summaryLinkMaker } from '../../summary/jobs/open-leaders-page';
import { digestOf } from '../../texts/digest';
import type { Language } from '../../texts/language';
import { linkMaker } from '../../units/jobs/unit-link';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import {
  cellSentences,
  type Office,
  type OfficeRules,
  readTab,
  rowsOf,
} from '../../workbook/reading/office';
import { readFrozen } from '../../workbook/reading/read-frozen';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import { type AskedBefore, askedBefore } from '../rules/letters-before';
import type { PlanInput } from '../rules/plan-letters';
import type { PlannedLetter } from '../rules/planned-letter';

/**
 * Gives what letters are composed with; `signed` false leaves the links' signatures out. The figures of closed
 * periods are read when a letter first needs them.
 */
export function letterContext(
  ports: Ports,
  office: OfficeRules & Pick<LetterContext, 'dispatches'> & Pick<PlanInput, 'letters'>,
  signed: boolean,
): LetterContext {
  let figures: readonly FrozenFigures[] | undefined;
  const { words, settings, dispatches, plan, letters } = office;
  const today = ports.clock.today();
  return {
    words,
    language: ports.language(),
    settings,
    today,
    judgeOn: (day) => deadlineStatusOn(plan.deadlines, day),
    answerBy: () => addWorkingDays(today, settings.answerDays, plan.deadlines.calendar),
    before: askedBefore(letters),
    fileMark: () => digestOf(ports.place().address),
    ...readTemplates(ports, words),
    linkOf: signed ? linkMaker(ports.signer, settings) : () => settings.linkBase,
    summaryLinkOf: signed
      ? summaryLinkMaker(ports.signer, ports.clock, settings)
      : () => ({ address: settings.linkBase, until: '' }),
    dispatches,
    frozen: () => {
      figures = figures ?? readFrozen(ports, words);
      return figures;
    },
  };
}

/** Gives what a letter is composed with that is about some dispatches: with their officer, where all name one. */
export function officersContext(
  { covers }: Pick<PlannedLetter, 'covers'>,
  context: LetterContext,
): LetterContext {
  const about = new Set(covers.map(({ dispatch }) => dispatch));
  const dispatches = context.dispatches.filter(({ id }) => about.has(id));
  return { ...context, settings: officersSettings(dispatches, context.settings) };
}

/** Reads the letter templates by kind, and says which cells of theirs cannot be used. */
export function readTemplates(
  ports: Ports,
  words: Words,
): Pick<LetterContext, 'templates' | 'templateCells'> {
  const read = readTab(ports, templatesTab, words);
  return {
    templates: new Map(rowsOf(read).map(({ kind, subject, body }) => [kind, { subject, body }])),
    templateCells: cellSentences(words, read),
  };
}

/** Gives what letters are planned from. */
export function planInputOf(office: Office, today: string): PlanInput {
  const { dispatches, units, letters, tracking, plan } = office;
  return { today, dispatches, units, letters, obligations: rowsOf(tracking), rules: plan };
}

/** What letters are composed with. */
export interface LetterContext {
  readonly words: Words;
  readonly language: Language;
  readonly settings: Settings;
  readonly today: Day;
  /** Gives what judges deadlines as seen from a day. */
  readonly judgeOn: (day: Day) => DeadlineStatus;
  /** The day by which a follow-up of today asks for an answer. */
  readonly answerBy: () => Day;
  /** What tells this file's letters from those of every other. */
  readonly fileMark: () => string;
  /** What a unit was asked before. */
  readonly before: AskedBefore;
  readonly templates: ReadonlyMap<LetterKind, Template>;
  /** What is wrong with cells of Mẫu thư, in sentences. */
  readonly templateCells: readonly string[];
  /** Gives the address of a unit's page, opened at a dispatch; '' when letters go without one. */
  readonly linkOf: (unit: Unit, dispatch: string) => string;
  /** Gives the link to a leaders' page, as `pageOf` names it, for who reads it. */
  readonly summaryLinkOf: (page: string, reader: Reader) => SummaryLink;
  readonly dispatches: readonly Dispatch[];
  /** Gives the figures of closed periods, which letters to leadership tell. */
  readonly frozen: () => readonly FrozenFigures[];
}

/** The subject and body of a letter with braces where something is put in. */
export interface Template {
  readonly subject: string;
  readonly body: string;
}
