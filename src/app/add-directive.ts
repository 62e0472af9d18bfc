import { type Day, formatDay } from '../core/day';
import type { FormAnswers, FormOutcome, FormProblem, FormView } from '../core/dialog-view';
import type { Directive } from '../core/directive';
import { newObligation } from '../core/obligation';
import { parseDay } from '../core/parse-day';
import { recipientUnits } from '../core/recipients';
import { say } from '../core/say';
import { bearsSecrecyMark } from '../core/secrecy-mark';
import type { Unit } from '../core/unit';
import { directivesTab } from '../sheets/directives-tab';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import { newRowCells } from '../sheets/write-cells';
import type { Words } from '../words/words';
import { alone } from './alone';
import { field, mend, missingFields, optionsOf, plainOptions } from './form-fields';
import { directiveOf, readRules, readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';
import { markDue } from './summary-due';
import { writeLog } from './write-log';

const REQUIRED = [
  'number',
  'type',
  'issuedOn',
  'issuingBody',
  'subject',
  'acknowledgeBy',
  'trainBy',
];

/** Builds the form of Thêm văn bản. Throws the sentence for people when there are no units yet. */
export function directiveForm(ports: Ports): FormView {
  const { words } = readRules(ports);
  const units = rowsOf(readTab(ports, unitsTab, words));
  if (units.length === 0) throw new Error(words.errors.noUnits);
  const labels = words.forms.addDirective;
  const blocks = [...new Set(units.map(({ block }) => block))].filter((block) => block !== '');
  const required = { required: true };
  return {
    language: ports.language(),
    title: labels.title,
    intro: labels.intro,
    fields: [
      field('number', labels.number, 'text', { ...required, hint: labels.numberHint }),
      field('type', labels.type, 'text', required),
      field('issuedOn', labels.issuedOn, 'day', required),
      field('issuingBody', labels.issuingBody, 'text', required),
      field('subject', labels.subject, 'longText', { ...required, hint: labels.subjectHint }),
      field('link', labels.link, 'text', { hint: labels.linkHint }),
      field('acknowledgeBy', labels.acknowledgeBy, 'day', required),
      field('trainBy', labels.trainBy, 'day', required),
      field('leadUnit', labels.leadUnit, 'text'),
      field('supportUnits', labels.supportUnits, 'text', { hint: labels.listHint }),
      field('reportsTo', labels.reportsTo, 'text', { hint: labels.listHint }),
      field('recipientBlocks', labels.recipientBlocks, 'choices', {
        hint: labels.blocksHint,
        options: plainOptions(blocks),
      }),
      field('firstNotice', labels.firstNotice, 'choice', {
        ...required,
        value: 'letter',
        options: optionsOf(words.choices.firstNotice),
      }),
      field('notClassified', labels.notClassified, 'check', required),
    ],
    submit: 'addDirective',
    submitLabel: labels.submit,
  };
}

/** Adds a dispatch and a tracking row for each unit of its blocks; writes nothing when something must be mended. */
export function addDirective(ports: Ports, answers: FormAnswers): FormOutcome {
  return alone(ports, () => {
    const words = ports.words();
    const units = rowsOf(readTab(ports, unitsTab, words)).map(unitOf);
    const directives = readTab(ports, directivesTab, words);
    const known = rowsOf(directives).map(directiveOf);
    const directive = directiveFrom(answers, nextDirectiveId(known));
    const problems = directiveProblems(answers, { directive, units, known, words });
    if (!directive || problems.length > 0) return mend(problems);
    const recipients = recipientUnits(directive, units);
    const shape = { places: directives.places, width: directives.grid.headers.length };
    ports.workbook.append(directivesTab, newRowCells(directivesTab, [directive], shape, words));
    appendTracking(ports, directive, recipients, words);
    const { directiveDone, directiveDonePaper } = words.dialogs;
    const done = directive.firstNotice === 'letter' ? directiveDone : directiveDonePaper;
    const message = say(done, { number: directive.number, units: recipients.length });
    writeLog(ports, words, [{ event: 'directiveAdded', directive: directive.id, detail: message }]);
    markDue(ports.memory);
    return { done: true, message };
  });
}

function directiveFrom(answers: FormAnswers, id: string): Directive | null {
  const text = (name: string) => (answers[name] ?? '').normalize('NFC').trim();
  const list = (name: string) =>
    text(name)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const [issuedOn, acknowledgeBy, trainBy] = ['issuedOn', 'acknowledgeBy', 'trainBy'].map((name) =>
    parseDay(text(name)),
  );
  if (!issuedOn || !acknowledgeBy || !trainBy) return null;
  const firstNotice = text('firstNotice') === 'paper' ? 'paper' : 'letter';
  return {
    id,
    number: text('number'),
    type: text('type'),
    issuedOn,
    issuingBody: text('issuingBody'),
    subject: text('subject'),
    link: text('link'),
    leadUnit: text('leadUnit'),
    supportUnits: list('supportUnits'),
    reportsTo: list('reportsTo'),
    recipientBlocks: list('recipientBlocks'),
    acknowledgeBy,
    trainBy,
    firstNotice,
    state: firstNotice === 'paper' ? 'open' : 'draft',
    version: 1,
    note: '',
  };
}

interface Known {
  readonly directive: Directive | null;
  readonly units: readonly Unit[];
  readonly known: readonly Directive[];
  readonly words: Words;
}

function directiveProblems(
  answers: FormAnswers,
  { directive, units, known, words }: Known,
): FormProblem[] {
  const { dialogs } = words;
  const secret = Object.entries(answers).filter(([, value]) => bearsSecrecyMark(value));
  if (secret.length > 0) return secret.map(([name]) => ({ field: name, message: dialogs.secrecy }));
  const problems = [
    ...missingFields(answers, REQUIRED, words),
    ...dayFieldProblems(answers, words),
    ...(answers.notClassified === 'yes'
      ? []
      : [{ field: 'notClassified', message: dialogs.notice }]),
  ];
  if (!directive) return problems;
  return [
    ...problems,
    ...deadlineProblems(directive, words),
    ...recipientProblems(directive, units, words),
    ...doubleProblem(directive, known, words),
  ];
}

function dayFieldProblems(answers: FormAnswers, { dialogs }: Words): FormProblem[] {
  const typed = ['issuedOn', 'acknowledgeBy', 'trainBy'].filter(
    (name) => (answers[name] ?? '').trim() !== '',
  );
  const wrong = typed.filter((name) => parseDay(answers[name] ?? '') === null);
  return wrong.map((name) => ({ field: name, message: dialogs.notDay }));
}

function deadlineProblems(directive: Directive, { dialogs }: Words): FormProblem[] {
  const early = (['acknowledgeBy', 'trainBy'] as const).filter(
    (name) => directive[name] < directive.issuedOn,
  );
  const message = say(dialogs.deadlineBeforeIssue, { issued: formatDay(directive.issuedOn) });
  return early.map((name) => ({ field: name, message }));
}

function recipientProblems(
  directive: Directive,
  units: readonly Unit[],
  { dialogs }: Words,
): FormProblem[] {
  const blocks = new Set(units.map(({ block }) => block));
  const unknown = directive.recipientBlocks.filter((block) => !blocks.has(block));
  if (unknown.length > 0) {
    return unknown.map((block) => ({
      field: 'recipientBlocks',
      message: say(dialogs.blockUnknown, { block }),
    }));
  }
  const none = recipientUnits(directive, units).length === 0;
  return none ? [{ field: 'recipientBlocks', message: dialogs.noRecipient }] : [];
}

/** Number and symbol repeat over the years: only with day and body do they name a dispatch. */
function doubleProblem(
  directive: Directive,
  known: readonly Directive[],
  { dialogs }: Words,
): FormProblem[] {
  const nameOf = ({ number, issuedOn, issuingBody }: Directive): [string, Day, string] => [
    number,
    issuedOn,
    issuingBody,
  ];
  const taken = known.some((other) => nameOf(other).join('|') === nameOf(directive).join('|'));
  const message = say(dialogs.directiveTaken, {
    number: directive.number,
    day: formatDay(directive.issuedOn),
  });
  return taken ? [{ field: 'number', message }] : [];
}

function nextDirectiveId(known: readonly Directive[]): string {
  const last = Math.max(0, ...known.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  return `VB-${String(last + 1).padStart(3, '0')}`;
}

function appendTracking(
  ports: Ports,
  directive: Directive,
  recipients: readonly Unit[],
  words: Words,
): void {
  const tracking = readTab(ports, trackingTab, words);
  const rows = recipients.map((unit) => ({
    ...newObligation(directive.id, unit.code),
    number: directive.number,
    unitName: unit.name,
    block: unit.block,
    reminders: 0,
    lastRemindedOn: null,
    changedBy: '',
    changedAt: null,
    note: '',
  }));
  const shape = { places: tracking.places, width: tracking.grid.headers.length };
  ports.workbook.append(trackingTab, newRowCells(trackingTab, rows, shape, words));
}
