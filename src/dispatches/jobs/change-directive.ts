import { type Day, formatDay } from '../../calendar/day';
import { judgeDeadlines } from '../../calendar/deadline';
import { parseDay } from '../../calendar/parse-day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { given, mend, mendAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../../forms/form-view';
import { closingDay, type Directive, type DirectiveState } from '../../records/directive';
import { indexBy } from '../../texts/group-by';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import { alone } from '../../workbook/alone';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { type Office, readOffice, readTab, rowsOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { letGo } from '../rules/let-go';
import { lettersToAll, obligationsTold } from '../rules/letters-to-all';
import { askedDay, openStages } from '../rules/standing';
import { dayFieldProblems } from './directive-problems';
import { changedMeanwhile, seenDirectives } from './seen-before';
import { trackingCopies } from './tracking-copies';

const TARGETS = [
  'open',
  'paused',
  'closed',
  'cancelled',
] as const satisfies readonly DirectiveState[];

/** Builds the form of Tạm dừng hoặc kết thúc văn bản: only its end for good asks for grounds. Throws the sentence for people when there is no dispatch. */
export function directiveStateForm(ports: Ports): FormView {
  const words = ports.words();
  const labels = words.forms.changeDirective;
  const directives = rowsOf(readTab(ports, directivesTab, words)).filter(isChangeable);
  if (directives.length === 0) throw new Error(words.errors.noDirective);
  const states = words.choices.directiveState;
  const options = directives.map(({ id, number, state }) => ({
    value: id,
    label: `${number} (${states[state]})`,
  }));
  const { open, paused, closed, cancelled } = states;
  const ends = { required: true, when: { name: 'state', is: ['cancelled'] } };
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      choiceOf('directive', words.forms.recordAnswer.directive, options),
      choiceOf('state', labels.state, optionsOf({ open, paused, closed, cancelled }), 'paused'),
      field('grounds', labels.grounds, 'text', ends),
      field('groundsOn', labels.groundsOn, 'day', ends),
      field('sure', labels.sure, 'check', { onceAsked: true }),
    ],
    submit: 'changeDirective',
    submitLabel: words.forms.save,
    seen: seenDirectives(directives, words),
  };
}

/** An archived dispatch is not taken up again: the rows of its units are in the file. */
function isChangeable({ archivedOn }: RowOf<typeof directivesTab>): boolean {
  return archivedOn === null;
}

/** Holds a dispatch, ends it, or takes it up again. */
export function changeDirective(ports: Ports, answers: FormAnswers): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const missing = missingFields(answers, ['directive', 'state'], words);
    const read = readTab(ports, directivesTab, words);
    const found = read.rows.find(({ row }) => row.id === answers.directive && isChangeable(row));
    const state = TARGETS.find((target) => target === answers.state);
    if (!found || !state) {
      const field = found ? 'state' : 'directive';
      return mend(missing.length > 0 ? missing : [{ field, message: words.says.required }]);
    }
    const { id, number } = found.row;
    const refusal =
      changedMeanwhile(found.row, answers, { writes: { state }, words }) ??
      mendAny(tellingProblems(ports, answers, { ...found.row, state }));
    if (refusal) return refusal;
    const today = ports.clock.today();
    markDue(ports);
    const closedOn = closingDay({ ...found.row, state }, today);
    const grounds = groundsText(state, answers, words);
    const changes = grounds || changesKept(found.row);
    const change = { state, closedOn, changes };
    withStandings(ports, state, () =>
      changeRows(ports, directivesTab, read, new Map([[found.at, change]])),
    );
    const named = { number, state: words.choices.directiveState[state] };
    const message = say(words.says.directiveChanged, named);
    const detail = `${message} ${grounds}`.trim();
    writeLog(ports, words, [{ event: 'directiveChanged', directive: id, detail }]);
    return { done: true, message };
  });
}

/** Ending a dispatch needs its grounds; how many letters tell units of that, or of taking it up again, is confirmed. */
function tellingProblems(
  ports: Ports,
  answers: FormAnswers,
  directive: RowOf<typeof directivesTab>,
): FormProblem[] {
  const { state } = directive;
  if (state !== 'cancelled' && state !== 'open') return [];
  const office = readOffice(ports);
  if (state === 'open')
    return confirmed(answers, resumeTells(directive, office, ports.clock.today()));
  return [
    ...missingFields(answers, ['grounds', 'groundsOn'], office.words),
    ...dayFieldProblems(answers, office.words),
    ...confirmed(answers, endTells(directive, office)),
  ];
}

function confirmed({ sure }: FormAnswers, message: string): FormProblem[] {
  return sure === 'yes' || message === '' ? [] : [{ field: 'sure', message }];
}

function changesKept({ state, changes }: RowOf<typeof directivesTab>): string {
  return state === 'cancelled' ? '' : changes;
}

/** Writes the grounds, which stand where a new version says what it changes: letters tell them. */
function groundsText(state: DirectiveState, answers: FormAnswers, { says }: Words): string {
  if (state !== 'cancelled') return '';
  const day = formatDay(parseDay(given(answers, 'groundsOn')) ?? '');
  return say(says.cancelGrounds, { number: given(answers, 'grounds'), day });
}

/**
 * Changes a dispatch with the standings of its rows: they show at once that it is held or taken up again; those of a closed
 * one are not brought up to date any more, so they are once before.
 */
function withStandings(ports: Ports, state: DirectiveState, change: () => void): void {
  if (state === 'closed') bringStandingsUp(ports);
  change();
  if (state === 'paused' || state === 'open') bringStandingsUp(ports);
}

function bringStandingsUp(ports: Ports): void {
  const office = readOffice(ports);
  const copies = trackingCopies(office, ports.clock.today());
  changeRows(ports, trackingTab, office.tracking, copies);
}

/** Says how many letters the end of a dispatch sends: none to a unit that was told already that it is let go. */
function endTells(
  { id }: Pick<Directive, 'id'>,
  { words, tracking, units, letters }: Office,
): string {
  const asked = obligationsTold(letters);
  const gone = letGo(letters);
  const count = lettersToAll(
    rowsOf(tracking).filter(({ directive }) => directive === id),
    units,
    (row, unit) =>
      asked.has(row.key) &&
      openStages(row).length > 0 &&
      unit.state === 'active' &&
      releaseOf(row, unit) !== 'informed' &&
      !gone.get(row.key)?.isGone,
  );
  return say(words.says.cancelTells, { letters: count });
}

/**
 * Says how many letters tell units that they are asked again for what they were told is over, and of how many units a
 * day has passed, so that none goes; '' where no unit was told so.
 */
function resumeTells(
  directive: Pick<Directive, 'id' | 'acknowledgeBy' | 'trainBy'>,
  { words, tracking, units, letters, plan }: Office,
  today: Day,
): string {
  const gone = letGo(letters);
  const byCode = indexBy(units, 'code');
  const rows = rowsOf(tracking).filter(
    (row) =>
      row.directive === directive.id &&
      gone.get(row.key)?.on &&
      openStages(row).length > 0 &&
      releaseOf(row, byCode.get(row.unit)) === null,
  );
  if (rows.length === 0) return '';
  const judge = judgeDeadlines(plan.deadlines, today);
  const inTime = rows.filter((row) =>
    openStages(row).every((stage) => judge(askedDay(stage, directive, row)).timing !== 'overdue'),
  );
  const count = lettersToAll(inTime, units, () => true);
  return say(words.says.resumeTells, { letters: count, passed: rows.length - inTime.length });
}
