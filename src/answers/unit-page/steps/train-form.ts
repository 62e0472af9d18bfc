import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { server } from '../../../frame/server';
import { AUDIENCES, type HeadCounts } from '../../../records/audience';
import { wholeNumber } from '../../../texts/number-text';
import type { AnswersCalls } from '../../answers-calls';
import { answerProblems } from '../../rules/answer-problems';
import type { TrainReport } from '../../rules/kinds/train';
import { exceedsEligible } from '../../rules/kinds/train';
import type { TypedHeads } from '../../rules/typed-answer';
import { faultSentence } from '../fault-sentence';
import { countedAudiences } from '../fields/audience-fields';
import { subjectOf } from '../fields/subject-fields';
import { allTrainFields, type TrainFields, trainFields } from '../fields/train-fields';
import type { StepPlace, UnitPage } from '../page-state';
import { roundsRate } from '../rate-words';
import { answerForm } from './answer-form';
import { keepDraft } from './draft';

/** Asks for totals of the unit, never about persons. */
export function trainForm(unitPage: UnitPage, place: StepPlace): HTMLElement {
  const { words, view } = unitPage;
  const { key, dispatch, today, unit } = place;
  const { issuedOn, train } = dispatch;
  const fields: TrainFields = trainFields(unitPage, place, () => {
    keepDraft(unitPage, place, allTrainFields(fields));
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
  const answer = (state: TrainReport['state']) => () => ({
    ...subjectOf(unitPage, place, fields.subject),
    ...reportOf(fields, state),
  });
  const twin = unit.code === '' && view.twin !== '' ? words.twin(view.twin) : '';
  return answerForm(unitPage, place, {
    send: server<AnswersCalls>().reportTraining,
    fields: () => allTrainFields(fields),
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
    acts: train.done
      ? [
          { label: words.saveCompleted, look: 'main', answer: answer('completed') },
          {
            ...{ label: words.withdraw, look: 'quiet', answer: answer('inProgress') },
            confirmation: {
              again: words.withdraw,
              sentences: ({ withdrawn }) => [withdrawn],
            },
          },
        ]
      : [
          { label: words.saveInProgress, look: 'second', answer: answer('inProgress') },
          { label: words.complete, look: 'main', answer: answer('completed') },
        ],
    check: (answer) => answerProblems({ stage: 'train', answer }, { issuedOn, today }),
    sentence: (problem) => faultSentence(words, problem, { issuedOn, today }),
    recorded: ({ canCorrect }) => [canCorrect],
    refresh,
  });
}

function reportOf(fields: TrainFields, state: TrainReport['state']): TrainReport {
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

function headsOf(typed: TypedHeads): HeadCounts {
  const counts = AUDIENCES.map((audience) => [audience, wholeNumber(typed[audience])] as const);
  return Object.fromEntries(counts.filter(([, count]) => count !== null));
}
