import { formatDay } from '../../../calendar/day';
import { checkField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import type { Task } from '../../../records/dispatch';
import { hasDoneDay } from '../../../records/round';
import type { AnswersCalls } from '../../answers-calls';
import { type AnswerProblem, resultTerms } from '../../rules/answer';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { answerProblems } from '../../rules/answer-problems';
import {
  NO_REPORT_DOCUMENT,
  type ReportAnswer,
  type ReportState,
  type ResultReport,
} from '../../rules/kinds/report';
import type { PageDispatch } from '../../rules/page-view';
import { faultSentence } from '../fault-sentence';
import { firstDraft } from '../fields/figure-drafts';
import { type FigureFields, figureFields } from '../fields/figure-fields';
import { subjectFields, subjectOf } from '../fields/subject-fields';
import { lastValuesOf, type StepPlace, type UnitPage } from '../page-state';
import { answerForm } from './answer-form';
import { type Draft, keepDraft } from './draft';
import type { StepAct } from './step-plan';
import { withdrawAct } from './withdraw-act';

/** Form for the result of a task: its figures, and the documents and days that belong to the task. */
export function reportForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words, view } = unitPage;
  const { today, dispatch, unit } = place;
  const { issuedOn, task, reportForm: wanted } = dispatch;
  const first = firstDraft(unitPage, place, documentDraft(dispatch));
  const figures: FigureFields = figureFields(unitPage, place, first, () => {
    keepDraft(unitPage, place, all());
    refresh();
  });
  const subject = subjectFields(unitPage, place, first.draft);
  const document = DOCUMENTS[task](unitPage, place, first.draft);
  const difficulties = difficultiesField(unitPage, place, first.draft);
  const all = () => [...subject, ...figures.all(), ...document.fields, difficulties];
  const answer = (state: ReportState) => (): ReportAnswer => ({
    ...subjectOf(unitPage, place, subject),
    state,
    ...(state === 'nothing' ? NO_FIGURES : figures.read(state === 'completed')),
    ...NO_DOCUMENT,
    ...document.read(state),
    difficulties: difficulties.read().trim(),
  });
  const lastValues = lastValuesOf(unitPage, place);
  const context = { issuedOn, today, ...resultTerms(dispatch), lastValues };
  const sentence = (problem: AnswerProblem) =>
    problem.fault === 'inFuture' && task === 'report'
      ? words.report.inFuture(formatDay(today))
      : faultSentence(words, problem, { ...context, office: view.office });
  const refresh = () => {
    figures.refresh();
    document.refresh();
  };
  // Both may count the same people
  const twin = task === 'training' && unit.code === '' ? view.twin : '';
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().reportResult,
    fields: all,
    parts: [
      ...(task === 'report' ? [paragraph(words.report.wanted[wanted], 'field')] : []),
      ...subject.map(({ element: box }) => box),
      ...(twin === '' ? [] : [notice('plain', paragraph(words.twin(twin)))]),
      ...(figures.isSuggested ? [paragraph(words.asLastTime, 'soft field')] : []),
      ...figures.parts,
      ...document.fields.map(({ element: box }) => box),
      difficulties.element,
    ],
    acts: reportActs(unitPage, place, answer),
    check: (sent) => answerProblems({ kind: 'report', answer: sent }, context),
    sentence,
    recorded: ({ canCorrect }) => [canCorrect],
    refresh,
  });
}

const NO_FIGURES = { values: [], valuesAreRight: false, moreIsRight: false };

const NO_DOCUMENT = { ...NO_REPORT_DOCUMENT, implementingDocument: '', documentOn: '' };

interface DocumentFields {
  readonly fields: readonly Field[];
  read(state: ReportState): Partial<ResultReport>;
  refresh(): void;
}

const DOCUMENTS: Readonly<
  Record<Task, (unitPage: UnitPage, place: StepPlace, draft: Draft) => DocumentFields>
> = { training: implementingFields, report: doneFields };

function documentDraft({ task, answers }: PageDispatch): Draft {
  const { heldOn, reportNumber, reportOn, implementingDocument, documentOn } = answers;
  const { difficulties } = answers;
  return task === 'training'
    ? { implementingDocument, documentOn: documentOn ?? '', difficulties }
    : {
        ...{ doneOn: heldOn ?? '', onPage: reportNumber === '' ? 'yes' : '' },
        ...{ reportNumber, reportOn: reportOn ?? '', difficulties },
      };
}

function fieldMaker({ words }: UnitPage, { key, dispatch, today }: StepPlace, draft: Draft) {
  const labels = (name: string, label: string, hint = '', need = '') => ({
    ...{ id: `${key}-${name}`, name, label, hint, need },
  });
  const given = (name: string) => ({ value: draft[name] ?? '', required: false });
  return {
    labels,
    text: (name: string, label: string, hint: string, need = '') =>
      textField(labels(name, label, hint, need), { kind: 'text', ...given(name) }),
    day: (name: string, label: string, need = '') =>
      textField(labels(name, label, '', need), {
        ...{ kind: 'day', min: dispatch.issuedOn, max: today, note: dayNote(words.dayChosen) },
        ...given(name),
      }),
  };
}

/** The document by which the unit carries out a training. */
function implementingFields(unitPage: UnitPage, place: StepPlace, draft: Draft): DocumentFields {
  const { words } = unitPage;
  const make = fieldMaker(unitPage, place, draft);
  const { optional } = words;
  const number = make.text(
    'implementingDocument',
    words.implementingDocument,
    words.documentHint,
    optional,
  );
  const on = make.day('documentOn', words.documentOn, optional);
  return {
    fields: [number, on],
    read: () => ({ implementingDocument: number.read().trim(), documentOn: on.read() }),
    refresh: () => {},
  };
}

/** The day on which another task was done, if it is asked, and its report. A dispatch that wants a document has no `onPage`. */
function doneFields(unitPage: UnitPage, place: StepPlace, draft: Draft): DocumentFields {
  const { words } = unitPage;
  const make = fieldMaker(unitPage, place, draft);
  const doneOn = hasDoneDay(place.dispatch.id) ? make.day('doneOn', words.report.doneOn) : null;
  const onPage =
    place.dispatch.reportForm === 'document'
      ? null
      : checkField(make.labels('onPage', words.report.onPage), draft.onPage === 'yes');
  const number = make.text('reportNumber', words.report.number, words.report.numberHint);
  const on = make.day('reportOn', words.report.on);
  const isOnPage = () => onPage?.read() === 'yes';
  return {
    fields: [...(doneOn ? [doneOn] : []), ...(onPage ? [onPage] : []), number, on],
    read: (state) => ({
      doneOn: state === 'nothing' ? '' : (doneOn?.read() ?? ''),
      onPage: state === 'nothing' || isOnPage(),
      reportNumber: isOnPage() ? '' : number.read().trim(),
      reportOn: isOnPage() ? '' : on.read(),
    }),
    refresh: () => {
      for (const { element: box } of [number, on]) box.hidden = isOnPage();
    },
  };
}

function difficultiesField(unitPage: UnitPage, place: StepPlace, draft: Draft): Field {
  const { words } = unitPage;
  const { key, dispatch } = place;
  const limit = TEXT_LIMITS.difficulties ?? 0;
  const name = 'difficulties';
  const label = dispatch.task === 'training' ? words.difficulties : words.report.difficulties;
  return textField(
    { id: `${key}-${name}`, name, label, hint: words.difficultiesHint, need: words.optional },
    {
      ...{ kind: 'longText', value: draft[name] ?? '', required: false },
      note: (typed) => words.charactersLeft(limit - typed.length),
    },
  );
}

/** A training cannot have nothing to report: the unit asks for an exemption. */
function reportActs(
  { words }: UnitPage,
  { dispatch, status }: StepPlace,
  answer: (state: ReportState) => () => ReportAnswer,
): readonly [StepAct<ReportAnswer>, ...StepAct<ReportAnswer>[]] {
  const { nothing, nothingAgain } = words.report;
  const nothingAct: StepAct<ReportAnswer> = {
    ...{ label: nothing, look: 'second', answer: answer('nothing') },
    confirmation: { again: nothingAgain, sentences: ({ report }) => [report.nothingMeans] },
  };
  const isNothing = dispatch.answers.nothingToReport === 'yes';
  const nothingActs = dispatch.task === 'training' || isNothing ? [] : [nothingAct];
  if (!status.done)
    return [
      { label: words.saveInProgress, look: 'second', answer: answer('inProgress') },
      { label: words.complete, look: 'main', answer: answer('completed') },
      ...nothingActs,
    ];
  const label = isNothing ? words.complete : words.saveCompleted;
  return [
    { label, look: 'main', answer: answer('completed') },
    ...nothingActs,
    withdrawAct(words, status, answer('inProgress')),
  ];
}
