import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import type { AnswersCalls } from '../../answers-calls';
import { answerProblems } from '../../rules/answer-problems';
import type { TrainingReport } from '../../rules/kinds/training';
import { exceedsEligible } from '../../rules/kinds/training';
import { headsOf } from '../../rules/typed-answer';
import { faultSentence } from '../fault-sentence';
import { countedAudiences } from '../fields/audience-fields';
import { subjectOf } from '../fields/subject-fields';
import { allTrainingFields, type TrainingFields, trainingFields } from '../fields/training-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { roundsRate } from '../rate-words';
import { answerForm } from './answer-form';
import { keepDraft } from './draft';
import { withdrawAct } from './withdraw-act';

export function trainingForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words, view } = unitPage;
  const { key, dispatch, status, today, unit } = place;
  const { issuedOn } = dispatch;
  const fields: TrainingFields = trainingFields(unitPage, place, () => {
    keepDraft(unitPage, place, allTrainingFields(fields));
    refresh();
  });
  const rate = element('output', { id: `${key}-rate`, class: 'rate' });
  const refresh = () => {
    const counted = countedAudiences(fields.eligible.read());
    fields.entries.refresh(counted.length > 0 ? counted : fields.eligible.shown());
    const typed = { eligible: fields.eligible.read(), entries: fields.entries.read() };
    fields.moreIsRight.element.hidden = !exceedsEligible(typed);
    const rounds = typed.entries.map(({ attended }) => ({ attended: headsOf(attended) }));
    rate.textContent = roundsRate(unitPage, rounds, headsOf(typed.eligible)) || words.rateUnknown;
  };
  const answer = (state: TrainingReport['state']) => () => ({
    ...subjectOf(unitPage, place, fields.subject),
    ...reportOf(fields, state),
  });
  const twin = unit.code === '' && view.twin !== '' ? words.twin(view.twin) : '';
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().reportTraining,
    fields: () => allTrainingFields(fields),
    parts: [
      ...fields.subject.map(({ element: box }) => box),
      ...(twin === '' ? [] : [notice('plain', paragraph(twin))]),
      ...(fields.isSuggested ? [paragraph(words.asLastTime, 'soft field')] : []),
      fields.eligible.element,
      fields.entries.element,
      fields.moreIsRight.element,
      element('p', { class: 'field' }, element('span', { class: 'label' }, words.rate), rate),
      fields.implementingDocument.element,
      fields.documentOn.element,
      fields.difficulties.element,
    ],
    acts: status.done
      ? [
          { label: words.saveCompleted, look: 'main', answer: answer('completed') },
          withdrawAct(words, status, answer('inProgress')),
        ]
      : [
          { label: words.saveInProgress, look: 'second', answer: answer('inProgress') },
          { label: words.complete, look: 'main', answer: answer('completed') },
        ],
    check: (answer) => answerProblems({ kind: 'training', answer }, { issuedOn, today }),
    sentence: (problem) => faultSentence(words, problem, { issuedOn, today, office: view.office }),
    recorded: ({ canCorrect }) => [canCorrect],
    refresh,
  });
}

function reportOf(fields: TrainingFields, state: TrainingReport['state']): TrainingReport {
  const entries = fields.entries.read(state === 'completed');
  const typed = { eligible: fields.eligible.read(), entries };
  return {
    state,
    ...typed,
    moreIsRight: exceedsEligible(typed) && fields.moreIsRight.read() === 'yes',
    implementingDocument: fields.implementingDocument.read().trim(),
    documentOn: fields.documentOn.read(),
    difficulties: fields.difficulties.read().trim(),
  };
}
