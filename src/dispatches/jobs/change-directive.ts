import type { Day } from '../../calendar/day';
import { field, mend, missingFields, optionsOf } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormView } from '../../forms/form-view';
import { closingDay, type DirectiveState } from '../../records/directive';
import { say } from '../../texts/say';
import { alone } from '../../workbook/alone';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { readOffice, readTab, rowsOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { trackingCopies } from './tracking-copies';

const TARGETS = [
  'open',
  'paused',
  'closed',
  'cancelled',
] as const satisfies readonly DirectiveState[];

/** Builds the form of Tạm dừng hoặc kết thúc văn bản. Throws the sentence for people when there is no dispatch. */
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
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      field('directive', words.forms.recordAnswer.directive, 'choice', {
        required: true,
        value: options[0]?.value ?? '',
        options,
      }),
      field('state', labels.state, 'choice', {
        required: true,
        value: 'paused',
        options: optionsOf({ open, paused, closed, cancelled }),
      }),
    ],
    submit: 'changeDirective',
    submitLabel: words.forms.save,
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
    const today = ports.clock.today();
    if (state === 'closed') bringStandingsUp(ports, today);
    const closedOn = closingDay({ ...found.row, state }, today);
    const changes = new Map([[found.at, { state, closedOn }]]);
    changeRows(ports, directivesTab, read, changes);
    const message = say(words.says.directiveChanged, {
      number: found.row.number,
      state: words.choices.directiveState[state],
    });
    writeLog(ports, words, [
      { event: 'directiveChanged', directive: found.row.id, detail: message },
    ]);
    markDue(ports);
    return { done: true, message };
  });
}

/** The rows of a closed dispatch are not brought up to date any more: they are once before. */
function bringStandingsUp(ports: Ports, today: Day): void {
  const office = readOffice(ports);
  changeRows(ports, trackingTab, office.tracking, trackingCopies(office, today));
}
