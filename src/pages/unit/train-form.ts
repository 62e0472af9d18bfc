import { checkTrain, hasSession, type TrainAnswer, wholeNumber } from '../../core/answer';
import { formatShare } from '../../core/number-text';
import { element } from '../frame/element';
import { paragraph } from '../frame/notice';
import { faultSentence } from './fault-sentence';
import { stepForm } from './step-form';
import { type TrainFields, trainFields } from './train-fields';
import type { StepPlace, UnitDesk } from './unit-desk';

/** Builds the form of a training report: totals of the unit, never persons. */
export function trainForm(desk: UnitDesk, place: StepPlace): HTMLElement {
  const { words } = desk;
  const { key, directive, today } = place;
  const fields = trainFields(desk, place);
  const { rate, heads, noHeads } = headParts(desk, key, fields);
  const answer = (state: TrainAnswer['state']) => () => answerOf(fields, { place, state });
  return stepForm(desk, place, {
    server: 'reportTraining',
    fields: Object.values(fields),
    parts: [
      fields.forms.element,
      fields.heldOn.element,
      noHeads,
      heads,
      fields.implementingDocument.element,
      fields.difficulties.element,
    ],
    acts: [
      { label: words.saveInProgress, look: 'second', answer: answer('inProgress') },
      { label: words.complete, look: 'main', answer: answer('completed') },
    ],
    check: (report) => checkTrain(report, directive.issuedOn, today),
    sentence: (problem) => faultSentence(words, problem, { issuedOn: directive.issuedOn, today }),
    recorded: [words.canCorrect],
    refresh: () => {
      const counted = needsHeads(fields);
      heads.hidden = !counted;
      noHeads.hidden = counted;
      fields.moreIsRight.element.hidden = !moreThanEligible(fields);
      rate.textContent = rateWords(desk, fields);
    },
  });
}

function headParts({ words }: UnitDesk, key: string, fields: TrainFields) {
  const rate = element('output', { id: `${key}-rate`, class: 'rate' });
  const heads = element(
    'div',
    {},
    fields.sessions.element,
    fields.eligible.element,
    fields.attended.element,
    fields.moreIsRight.element,
    element('p', { class: 'field' }, element('span', { class: 'label' }, words.rate), rate),
  );
  return { rate, heads, noHeads: paragraph(words.noHeads, 'field soft') };
}

function answerOf(
  fields: TrainFields,
  { place, state }: { place: StepPlace; state: TrainAnswer['state'] },
): TrainAnswer {
  const counted = needsHeads(fields);
  const head = (field: 'sessions' | 'eligible' | 'attended') =>
    counted ? fields[field].read().trim() : '';
  return {
    directive: place.directive.id,
    version: place.directive.version,
    state,
    forms: chosenForms(fields),
    heldOn: fields.heldOn.read(),
    sessions: head('sessions'),
    eligible: head('eligible'),
    attended: head('attended'),
    moreIsRight: counted && moreThanEligible(fields) && fields.moreIsRight.read() === 'yes',
    implementingDocument: fields.implementingDocument.read().trim(),
    difficulties: fields.difficulties.read().trim(),
  };
}

function chosenForms({ forms }: TrainFields): string[] {
  return forms
    .read()
    .split('; ')
    .filter((form) => form !== '');
}

/** Before a form is chosen the numbers are offered, since most units hold a session. */
function needsHeads(fields: TrainFields): boolean {
  const chosen = chosenForms(fields);
  return chosen.length === 0 || hasSession(chosen);
}

function moreThanEligible({ eligible, attended }: TrainFields): boolean {
  const [all, came] = [wholeNumber(eligible.read()), wholeNumber(attended.read())];
  return all !== null && came !== null && came > all;
}

function rateWords({ words, language }: UnitDesk, { eligible, attended }: TrainFields): string {
  const [all, came] = [wholeNumber(eligible.read()), wholeNumber(attended.read())];
  return all === null || came === null || all === 0
    ? words.rateUnknown
    : formatShare(came, all, language);
}
