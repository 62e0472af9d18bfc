import { field } from '../../forms/field-view';
import { fieldForm } from '../../forms/form-page/field-form';
import type { FormAnswers } from '../../forms/form-view';
import { paragraph } from '../../frame/notice';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import type { ContactScope } from '../rules/contact-data';
import { contactDeletion, isNothing } from '../rules/contact-deletion';
import { unitNames } from '../rules/unit-change-writing';
import type { DecisionChanges } from '../rules/units-view';
import { unitOptions } from './act-fields';
import { namedUnits, unknownUnits } from './read-change';
import { backButton, type UnitChangesDialog } from './unit-changes-dialog';
import { type PendingDecision, reviewDecision, type WrittenDecision } from './write-decision';

const MAX_NAMED = 20;

export function contactsStep(dialog: UnitChangesDialog, back: () => void): void {
  const labels = dialog.texts.deleteContacts;
  const scopes = Object.entries(labels.scopes).map(([value, label]) => ({ value, label }));
  const again = dialog.step(
    paragraph(labels.intro, 'soft'),
    ...fieldForm(dialog, {
      fields: [
        field('units', labels.units, 'units', { options: unitOptions(dialog.view.units) }),
        field('everyUnit', labels.everyUnit, 'check'),
        field('scope', labels.scope, 'choice', { value: 'person', options: scopes }),
      ],
      submitLabel: dialog.texts.changeUnits.next,
      second: backButton(dialog, back),
      submit: (answers) => reviewDecision(dialog, deciding(answers), () => again()),
    }),
  );
}

function deciding(answers: FormAnswers): PendingDecision {
  const contacts: ContactScope = answers.scope === 'all' ? 'all' : 'person';
  return {
    about: (dialog) => {
      const { texts } = dialog;
      const { found, unknown } = namedUnits(answers.units, dialog.view);
      if (unknown.length > 0) return unknownUnits('units', unknown, texts);
      if (answers.everyUnit === 'yes') return { units: 'all', contacts };
      return found.length > 0
        ? { units: found.map(({ code }) => code), contacts }
        : [{ field: 'units', message: texts.deleteContacts.whichUnits }];
    },
    decide: decideOn(answers, contacts),
  };
}

function decideOn(answers: FormAnswers, scope: ContactScope): PendingDecision['decide'] {
  return (dialog) => {
    const { view, texts } = dialog;
    const labels = texts.deleteContacts;
    const isAll = answers.everyUnit === 'yes';
    const chosen = isAll ? view.units : namedUnits(answers.units, view).found;
    const deletion = contactDeletion(chosen, scope, view);
    if (isNothing(deletion)) return [{ field: 'units', message: labels.nothing }];
    const units = Object.keys(deletion.units).length;
    const log = isAll
      ? [logLine('', format(labels.loggedAll, { units }))]
      : logLines(chosen, dialog);
    return {
      writing: { ...deletion, added: [], owed: [], log },
      review: reviewOf(deletion, chosen, dialog),
      submitLabel: labels.submit,
      sure: labels.sure,
      done: format(labels.done, { units }),
    };
  };
}

/** The log keeps the position, so that it still shows who answered for the unit. */
function logLines(chosen: readonly Unit[], { texts }: UnitChangesDialog): DecisionChanges['log'] {
  const { logged } = texts.deleteContacts;
  return chosen.map(({ code, position }) => logLine(code, format(logged, { position })));
}

function logLine(unit: string, detail: string): DecisionChanges['log'][number] {
  return { event: 'contactsDeleted', dispatch: '', unit, detail };
}

function reviewOf(
  { units, rows, letters }: Pick<DecisionChanges, 'units' | 'rows' | 'letters'>,
  chosen: readonly Unit[],
  { texts }: UnitChangesDialog,
): WrittenDecision['review'] {
  const labels = texts.deleteContacts;
  const count = (changes: object) => Object.keys(changes).length;
  const goes = { units: count(units), answers: count(rows), letters: count(letters) };
  const named = chosen.length <= MAX_NAMED ? [unitNames(chosen)] : [];
  const section = (heading: string, lines: readonly string[]) => ({
    heading,
    lines: lines.map((text) => ({ text, warns: false })),
  });
  return [
    section(labels.deleted, [...named, format(labels.goes, goes)]),
    section(labels.kept, labels.stays),
  ];
}
