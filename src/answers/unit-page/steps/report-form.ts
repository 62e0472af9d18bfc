import { formatDay } from '../../../calendar/day';
import { checkField } from '../../../frame/fields/choice-fields';
import { dayNote, textField } from '../../../frame/fields/text-field';
import { paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import type { AnswerProblem } from '../../rules/answer';
import { TEXT_LIMITS } from '../../rules/answer-kinds';
import { answerProblems } from '../../rules/answer-problems';
import type { ReportAnswer, ReportState } from '../../rules/kinds/report';
import type { PageDispatch } from '../../rules/page-view';
import { faultSentence } from '../fault-sentence';
import { figureFields, recordedTexts } from '../fields/figure-fields';
import { subjectFields, subjectOf } from '../fields/subject-fields';
import { lastValuesOf, type StepPlace, type UnitPage } from '../page-state';
import { answerForm } from './answer-form';
import { type Draft, draftOf } from './draft';
import type { StepAct } from './step-plan';
import { withdrawAct } from './withdraw-act';

/** Form for the result of a task other than training. */
export function reportForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words, view } = unitPage;
  const { issuedOn, reportForm: wanted, requestedFigures } = place.dispatch;
  const { today } = place;
  const fields = reportFields(unitPage, place);
  const { subject, figures, doneOn, onPage, reportNumber, reportOn, difficulties } = fields;
  const document = [reportNumber, reportOn];
  const all = [
    ...subject,
    ...figures.all,
    doneOn,
    ...(onPage ? [onPage] : []),
    ...document,
    difficulties,
  ];
  const isOnPage = () => onPage?.read() === 'yes';
  const answer = (state: ReportState) => (): ReportAnswer => ({
    ...subjectOf(unitPage, place, subject),
    state,
    doneOn: state === 'nothing' ? '' : doneOn.read(),
    onPage: state === 'nothing' || isOnPage(),
    reportNumber: isOnPage() ? '' : reportNumber.read().trim(),
    reportOn: isOnPage() ? '' : reportOn.read(),
    difficulties: difficulties.read().trim(),
    ...(state === 'nothing' ? { values: [], valuesAreRight: false } : figures.read()),
  });
  const lastValues = lastValuesOf(unitPage, place);
  const context = { issuedOn, today, reportForm: wanted, requestedFigures, lastValues };
  const sentence = (problem: AnswerProblem) =>
    problem.fault === 'inFuture'
      ? words.report.inFuture(formatDay(today))
      : faultSentence(words, problem, { ...context, office: view.office });
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().reportResult,
    fields: () => all,
    parts: [paragraph(words.report.wanted[wanted], 'field'), ...all.map(({ element: box }) => box)],
    acts: reportActs(unitPage, place, answer),
    check: (sent) => answerProblems({ kind: 'report', answer: sent }, context),
    sentence,
    recorded: ({ canCorrect }) => [canCorrect],
    refresh: () => {
      figures.refresh();
      for (const { element: box } of document) box.hidden = isOnPage();
    },
  });
}

/** Fields filled from the draft, or else the recorded report. A dispatch that wants a document has no `onPage`. */
function reportFields(unitPage: UnitPage, place: StepPlace) {
  const { words } = unitPage;
  const { key, dispatch, today } = place;
  const draft = draftOf(unitPage, key) ?? recordedDraft(dispatch);
  const labels = (name: string, label: string, hint = '', need = '') => ({
    ...{ id: `${key}-${name}`, name, label, hint, need },
  });
  const given = (name: string) => ({ value: draft[name] ?? '', required: false });
  const day = {
    kind: 'day',
    min: dispatch.issuedOn,
    max: today,
    note: dayNote(words.dayChosen),
  } as const;
  const limit = TEXT_LIMITS.difficulties ?? 0;
  return {
    subject: subjectFields(unitPage, place, draft),
    figures: figureFields(unitPage, place, draft),
    doneOn: textField(labels('doneOn', words.report.doneOn), { ...day, ...given('doneOn') }),
    onPage:
      dispatch.reportForm === 'document'
        ? null
        : checkField(labels('onPage', words.report.onPage), draft.onPage === 'yes'),
    reportNumber: textField(labels('reportNumber', words.report.number, words.report.numberHint), {
      kind: 'text',
      ...given('reportNumber'),
    }),
    reportOn: textField(labels('reportOn', words.report.on), { ...day, ...given('reportOn') }),
    difficulties: textField(
      labels('difficulties', words.report.difficulties, words.difficultiesHint, words.optional),
      {
        kind: 'longText',
        note: (typed) => words.charactersLeft(limit - typed.length),
        ...given('difficulties'),
      },
    ),
  };
}

function recordedDraft(dispatch: PageDispatch): Draft {
  const { heldOn, reportNumber, reportOn, difficulties } = dispatch.answers;
  return {
    doneOn: heldOn ?? '',
    onPage: reportNumber === '' ? 'yes' : '',
    reportNumber,
    reportOn: reportOn ?? '',
    difficulties,
    ...recordedTexts({ dispatch }),
  };
}

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
  if (!status.done)
    return [
      { label: words.saveInProgress, look: 'second', answer: answer('inProgress') },
      { label: words.complete, look: 'main', answer: answer('completed') },
      nothingAct,
    ];
  const isNothing = dispatch.answers.nothingToReport === 'yes';
  const label = isNothing ? words.complete : words.saveCompleted;
  return [
    { label, look: 'main', answer: answer('completed') },
    ...(isNothing ? [] : [nothingAct]),
    withdrawAct(words, status, answer('inProgress')),
  ];
}
