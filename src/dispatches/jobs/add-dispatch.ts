import { type Day, formatDay } from '../../calendar/day';
import { parseDay } from '../../calendar/parse-day';
import { fieldText, invalidForm } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome } from '../../forms/form-view';
import {
  DISPATCH_DEFAULTS,
  type Dispatch,
  type DispatchId,
  toDispatchId,
} from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { plainSubject } from '../../records/plain-subject';
import { roundId, seriesOf } from '../../records/round';
import type { Unit } from '../../records/unit';
import { oneLine } from '../../texts/fill-template';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import { splitList } from '../../texts/split-list';
import {
  registerPastedUnits,
  registerPastedUnitsUnderLock,
} from '../../units/jobs/register-pasted-units';
import { recipientUnits, singleEntryMaker } from '../../units/rules/recipients';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { dispatchOf, readRules, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { idsOf } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import type { DispatchFormView } from '../dated-form-view';
import { optionValues } from '../rules/dispatch-options';
import { type NextRound, nextRound, reportName, roundLabel } from '../rules/next-round';
import { addInSections, type RowsLeft } from './add-in-sections';
import { readAsked } from './asked-terms';
import { datedForm } from './dated-form';
import { type DispatchForm, dispatchProblems } from './dispatch-problems';
import { isRepeating, type RepetitionTerms, readRepetition } from './repetition-terms';
import { writeDispatch } from './write-dispatch';

/** How often units are read without the lock, before they are read under it. */
const READS = 3;

/**
 * Adds a dispatch and a tracking row for each recipient. The dispatch is written last: until then other jobs do
 * not see it, and sending the form again continues an interrupted run. Many rows are written in several locked
 * sections, so that other runs get the lock in between.
 */
export function addDispatch(ports: Ports, answers: FormAnswers): FormOutcome {
  for (let reads = 1; ; reads += 1) {
    let units = readUnits(ports);
    const outcome = addInSections(ports, (isSame) => {
      if (!isSame()) {
        if (reads < READS) return null;
        units = rowsOf(registerPastedUnitsUnderLock(ports)).map(unitOf);
      }
      return addWithRows(ports, answers, units);
    });
    if (outcome !== null) return outcome;
  }
}

/** Reads the mark `summaryDue` first, so that the sections notice what changed since. */
function readUnits(ports: Ports): readonly Unit[] {
  ports.scriptProperties.get('summaryDue');
  return rowsOf(registerPastedUnits(ports)).map(unitOf);
}

/** Runs one locked section. */
function addWithRows(
  ports: Ports,
  answers: FormAnswers,
  units: readonly Unit[],
): FormOutcome | RowsLeft {
  const words = ports.words();
  const today = ports.clock.today();
  const dispatches = readTab(ports, dispatchesTab, words);
  const calendar = isRepeating(answers) ? readRules(ports).plan.deadlines.calendar : null;
  const repeated = calendar && readRepetition(answers, calendar, words);
  const terms = repeated?.ok ? repeated.terms : null;
  const read = readForm(answers, words);
  const form = {
    ...read,
    ...(terms && firstRound(read.label, terms, words)),
    recipientBlocks: readRecipients(answers, units, today),
  };
  const known = rowsOf(dispatches).map(dispatchOf);
  const problems = [
    ...dispatchProblems(answers, { form, units, today, words, known }),
    ...(repeated?.ok === false ? repeated.problems : []),
  ];
  const { issuedOn } = form;
  if (problems.length > 0 || issuedOn === null) return invalidForm(problems);
  const own = nextDispatchId(idsOf(dispatchesTab, dispatches));
  const id = terms ? roundId({ series: own, cutOff: terms.cutOff }) : own;
  const dispatch: Dispatch = { ...form, issuedOn, id };
  const ownOffice = splitList(answers.ownOffice ?? '');
  const recipients = recipientUnits(dispatch, units, today).map((one) =>
    ownOffice.includes(one.unit.code) ? { ...one, exemptBecause: words.says.ownOffice } : one,
  );
  const next = calendar && nextRound({ ...dispatch, state: 'open' }, { calendar, today, words });
  const message = [
    doneSentence(dispatch, recipients.length, words),
    ...(next ? [nextRoundSentence(next, words)] : []),
  ].join(' ');
  // The interrupted run may have had another period
  const isOurs = (id: string) => seriesOf(toDispatchId(id)) === own;
  const added = { dispatches, dispatch, recipients, isOurs };
  return writeDispatch(ports, added, { detail: message }) ?? { done: true, message };
}

function doneSentence(dispatch: Dispatch, units: number, { says }: Words): string {
  const { firstNotice, noticeOn } = dispatch;
  const number = dispatchNumber(dispatch);
  if (noticeOn !== null)
    return format(says.dispatchDoneScheduled, { number, units, day: formatDay(noticeOn) });
  const done = firstNotice === 'letter' ? says.dispatchDone : says.dispatchDonePaper;
  return format(done, { number, units });
}

function nextRoundSentence({ dispatch: { label }, beginsOn }: NextRound, { says }: Words): string {
  return format(says.nextRound, { name: label, day: formatDay(beginsOn) });
}

function firstRound(
  part: string,
  { repetition, cutOff }: RepetitionTerms,
  words: Words,
): Pick<Dispatch, 'label' | 'repetition'> {
  return { label: roundLabel(part, reportName(repetition, cutOff, words)), repetition };
}

function readForm(answers: FormAnswers, words: Words): DispatchForm {
  const text = (name: string) => fieldText(answers, name);
  const line = (name: string) => oneLine(text(name));
  const day = (name: string): Day | null => parseDay(text(name));
  const options = optionValues(answers);
  const isPaper = options.firstNotice === 'paper';
  return {
    ...DISPATCH_DEFAULTS,
    ...options,
    ...readAsked(answers, words),
    label: partLabel(options.label, words),
    number: line('number'),
    type: line('type'),
    issuedOn: day('issuedOn'),
    issuingBody: line('issuingBody'),
    subject: plainSubject(text('subject')),
    link: text('link'),
    noticeOn: isPaper ? null : day('noticeOn'),
    state: isPaper ? 'open' : 'draft',
  };
}

/** Ticked blocks, and the named units of other blocks. Names of no unit are left out. */
function readRecipients(answers: FormAnswers, units: readonly Unit[], today: Day): string[] {
  const blocks = splitList(fieldText(answers, 'recipientBlocks'));
  const find = unitFinder(units, today);
  const named = splitList(fieldText(answers, 'recipientUnits')).flatMap((name) => find(name) ?? []);
  const others = [...new Set(named)].filter(({ block }) => !blocks.includes(block));
  return [...blocks, ...others.map(singleEntryMaker(units, today))];
}

/** A label that is only a number gets the word for a part: `2` becomes `Mục 2`. */
function partLabel(label: string, { says }: Words): string {
  return /^\d+$/.test(label) ? format(says.part, { number: label }) : label;
}

/** Next free id. Ids in unreadable rows count too, because rows of Theo dõi may refer to them. */
function nextDispatchId(ids: readonly string[]): DispatchId {
  const numbers = ids.map((id) => /^VB-(\d+)$/.exec(seriesOf(toDispatchId(id)))?.[1] ?? 0);
  const last = Math.max(0, ...numbers.map(Number));
  return toDispatchId(`VB-${String(last + 1).padStart(3, '0')}`);
}

/** Registers pasted units first. Throws a user-facing Error if there are no units. */
export function dispatchForm(ports: Ports): DispatchFormView {
  const units = rowsOf(registerPastedUnits(ports)).map(unitOf);
  const rules = readRules(ports);
  const { words, settings } = rules;
  if (units.length === 0) throw new Error(words.errors.noUnits);
  const dated = datedForm(ports, rules, units);
  const own = unitFinder(units, dated.today)(settings.officeName);
  const last = rowsOf(readTab(ports, dispatchesTab, words)).pop();
  const all = recipientUnits(DISPATCH_DEFAULTS, units, dated.today);
  const byBlock = groupBy(all, ({ unit }) => unit.block);
  const blocks = [...byBlock.keys()];
  return {
    ...dated,
    own: own ? { code: own.code, name: own.name } : null,
    last: last ?? null,
    remindersBefore: rules.plan.tiers.before,
    officeName: settings.officeName,
    blockCounts: [...byBlock].map(([block, { length }]) => ({ block, units: length })),
    units: all.map(({ unit }) => ({
      value: unit.code,
      label: unit.name,
      block: blocks.indexOf(unit.block),
    })),
  };
}
