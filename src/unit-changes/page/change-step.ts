import { formatDay } from '../../calendar/day';
import { fieldForm } from '../../forms/form-page/field-form';
import type { FormAnswers } from '../../forms/form-view';
import { paragraph } from '../../frame/notice';
import { cleanTyped } from '../../texts/clean-text';
import { format } from '../../texts/format';
import { planUnitChange, type UnitChangeInput } from '../rules/plan-unit-change';
import type { UnitAct } from '../rules/unit-act';
import { unitChangeProblems } from '../rules/unit-change-problems';
import { unitChangeWriting } from '../rules/unit-change-writing';
import { actFields } from './act-fields';
import { changeReview } from './change-review';
import { readChange } from './read-change';
import { backButton, type UnitChangesDialog } from './unit-changes-dialog';
import { type PendingDecision, reviewDecision } from './write-decision';

export function changeStep(dialog: UnitChangesDialog, act: UnitAct, back: () => void): void {
  const { hints, next } = dialog.texts.changeUnits;
  const again = dialog.step(
    paragraph(hints[act], 'soft'),
    ...fieldForm(dialog, {
      fields: actFields(dialog, act),
      submitLabel: next,
      second: backButton(dialog, back),
      submit: (answers) => reviewDecision(dialog, deciding(act, answers), () => again()),
    }),
  );
}

function deciding(act: UnitAct, answers: FormAnswers): PendingDecision {
  return {
    about: (dialog) => {
      const change = readChange(act, answers, dialog);
      if (!('act' in change)) return change;
      const units = [...change.units, ...(change.heir ? [change.heir] : [])];
      return { units: units.map(({ code }) => code), contacts: null };
    },
    decide: decideOn(act, answers),
  };
}

function decideOn(act: UnitAct, answers: FormAnswers): PendingDecision['decide'] {
  return (dialog) => {
    const { until, faults, sentences, write, done, doneAhead } = dialog.texts.changeUnits;
    const change = readChange(act, answers, dialog);
    if (!('act' in change)) return change;
    const input: UnitChangeInput = {
      ...dialog.view,
      change,
      until: (day) => format(until, { day }),
    };
    const problems = unitChangeProblems(input, dialog.view.today);
    if (problems.length > 0) {
      return problems.map(({ field, fault, value }) => ({
        field,
        message: format(faults[fault], { value }),
      }));
    }
    const plan = planUnitChange(input);
    const basis = cleanTyped(answers.basis ?? '').trim();
    const writing = unitChangeWriting(change, plan, dialog.view, {
      change: (what, day) => format(sentences.change, { act: sentences.acts[what], day, basis }),
      from: (units, message) => format(sentences.from, { units, change: message }),
      added: (units, message) => format(sentences.added, { units, change: message }),
    });
    const counts = {
      changed: plan.changed.length,
      added: plan.added.length,
      passed: writing.owed.length,
      day: formatDay(change.on),
    };
    const message = format(change.on > dialog.view.today ? doneAhead : done, counts);
    const review = changeReview(change, plan, dialog);
    return { writing, review, submitLabel: write, sure: '', done: message };
  };
}
