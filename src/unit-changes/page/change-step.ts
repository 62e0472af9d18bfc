import { formatDay } from '../../calendar/day';
import type { FormAnswers } from '../../forms/form-view';
import { fieldForm } from '../../forms/page/field-form';
import { paragraph } from '../../frame/notice';
import { say } from '../../texts/say';
import { planUnitChange, type UnitChangeInput } from '../rules/plan-unit-change';
import type { UnitAct } from '../rules/unit-act';
import { unitChangeProblems } from '../rules/unit-change-problems';
import { unitChangeWriting } from '../rules/unit-change-writing';
import { actFields } from './act-fields';
import { changeReview } from './change-review';
import { backButton, type ChangesDesk } from './changes-desk';
import { readChange } from './read-change';
import { type Deciding, reviewDecision } from './write-decision';

/** Shows the step that asks what a change of units needs, and leads on to its review. */
export function changeStep(desk: ChangesDesk, act: UnitAct, back: () => void): void {
  const { hints, next } = desk.texts.changeUnits;
  const again = desk.step(
    paragraph(hints[act], 'soft'),
    ...fieldForm(desk, {
      fields: actFields(desk, act),
      submitLabel: next,
      second: backButton(desk, back),
      take: (answers) => reviewDecision(desk, deciding(act, answers), () => again()),
    }),
  );
}

function deciding(act: UnitAct, answers: FormAnswers): Deciding {
  return {
    about: (desk) => {
      const change = readChange(act, answers, desk);
      if (!('act' in change)) return change;
      const units = [...change.units, ...(change.heir ? [change.heir] : [])];
      return { units: units.map(({ code }) => code), contacts: null };
    },
    decide: decideOn(act, answers),
  };
}

function decideOn(act: UnitAct, answers: FormAnswers): Deciding['decide'] {
  return (desk) => {
    const { until, faults, sentences, write, done, doneAhead } = desk.texts.changeUnits;
    const change = readChange(act, answers, desk);
    if (!('act' in change)) return change;
    const input: UnitChangeInput = { ...desk.view, change, until: (day) => say(until, { day }) };
    const problems = unitChangeProblems(input, desk.view.today);
    if (problems.length > 0) {
      return problems.map(({ field, fault, value }) => ({
        field,
        message: say(faults[fault], { value }),
      }));
    }
    const plan = planUnitChange(input);
    const basis = (answers.basis ?? '').trim();
    const writing = unitChangeWriting(change, plan, desk.view, {
      change: (what, day) => say(sentences.change, { act: sentences.acts[what], day, basis }),
      from: (units, said) => say(sentences.from, { units, change: said }),
    });
    const counts = {
      changed: plan.changed.length,
      added: plan.added.length,
      passed: writing.owed.length,
      day: formatDay(change.on),
    };
    const said = say(change.on > desk.view.today ? doneAhead : done, counts);
    const review = changeReview(change, plan, desk);
    return { writing, review, submitLabel: write, sure: '', done: said };
  };
}
