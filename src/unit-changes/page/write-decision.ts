import { field } from '../../forms/field-view';
import { fieldForm } from '../../forms/form-page/field-form';
import { textSection } from '../../forms/form-page/text-section';
import type { FormProblem, SectionsView } from '../../forms/form-view';
import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import {
  type DecisionChanges,
  type DecisionScope,
  type UnitChangesCalls,
  unpackView,
} from '../rules/units-view';
import { backButton, type UnitChangesDialog, unitChangesDialog } from './unit-changes-dialog';

/** Most times that a decision is sent if others keep changing the spreadsheet. */
const TRIES = 3;

export interface WrittenDecision {
  readonly writing: DecisionChanges;
  readonly review: SectionsView['sections'];
  readonly submitLabel: string;
  /** Label of the confirmation box; `''` for none. */
  readonly sure: string;
  readonly done: string;
}

/**
 * `about` returns which units the form concerns, `decide` what would be written. Either returns problems
 * instead if the form is invalid.
 */
export interface PendingDecision {
  readonly about: (dialog: UnitChangesDialog) => DecisionScope | readonly FormProblem[];
  readonly decide: (dialog: UnitChangesDialog) => WrittenDecision | readonly FormProblem[];
}

export async function reviewDecision(
  from: UnitChangesDialog,
  deciding: PendingDecision,
  back: () => void,
  warning = '',
): Promise<readonly FormProblem[]> {
  const dialog = await loadConcerned(from, deciding);
  if (!('view' in dialog)) return dialog;
  const decision = deciding.decide(dialog);
  if (!('writing' in decision)) return decision;
  const { sure } = decision;
  const place = element('div');
  dialog.step(
    place,
    ...decision.review.map((section) => textSection(dialog, section)),
    ...fieldForm(dialog, {
      fields: sure === '' ? [] : [field('sure', sure, 'check', { required: true })],
      submitLabel: decision.submitLabel,
      second: backButton(dialog, back),
      submit: () => writeDecision(dialog, decision, deciding, back),
    }),
  );
  if (warning === '') showNotice(dialog, place, 'plain', dialog.texts.changeUnits.notYet);
  else showNotice(dialog, place, 'warning', warning);
  return [];
}

/** Repeats if the typed names mean other units in the new data. */
async function loadConcerned(
  dialog: UnitChangesDialog,
  { about }: Pick<PendingDecision, 'about'>,
): Promise<UnitChangesDialog | readonly FormProblem[]> {
  const scope = about(dialog);
  if (!('contacts' in scope)) return scope;
  const { view } = dialog;
  if (JSON.stringify(view.seen.about) === JSON.stringify(scope)) return dialog;
  const answer = await server<UnitChangesCalls>().readUnits(scope, view.seen.units);
  return loadConcerned(unitChangesDialog(dialog, dialog.texts, unpackView(answer, view.units)), {
    about,
  });
}

/**
 * If the sheet has changed meanwhile, decides again on the new data. The same decision is sent again, a
 * different one is shown for review.
 */
async function writeDecision(
  dialog: UnitChangesDialog,
  decision: WrittenDecision,
  deciding: PendingDecision,
  back: () => void,
): Promise<readonly FormProblem[]> {
  const { busy, changedMeanwhile } = dialog.texts.changeUnits;
  let current = dialog;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { writing } = decision;
    const outcome = await server<UnitChangesCalls>().changeUnits(current.view.seen, writing);
    if (outcome.done) {
      dialog.finish('good', decision.done);
      return [];
    }
    current = unitChangesDialog(dialog, dialog.texts, unpackView(outcome.view, current.view.units));
    const renewed = deciding.decide(current);
    const isSame =
      'writing' in renewed && JSON.stringify(renewed.writing) === JSON.stringify(writing);
    if (!isSame) return reviewDecision(current, deciding, back, changedMeanwhile);
  }
  return [{ field: '', message: busy }];
}
