import type { FormProblem, SectionsView } from '../../forms/form-view';
import { fieldForm } from '../../forms/page/field-form';
import { textSection } from '../../forms/page/text-section';
import { element } from '../../frame/element';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import {
  openedView,
  type UnitChangesCalls,
  type UnitsAbout,
  type UnitsWriting,
} from '../rules/units-view';
import { backButton, type UnitChangesDialog, unitChangesDialog } from './changes-desk';
import { plainField } from './plain-field';

/** How often a decision that comes out the same is sent again while others write to the spreadsheet. */
const TRIES = 3;

/** What is about to be written, and what is said of it before and afterwards. */
export interface WrittenDecision {
  readonly writing: UnitsWriting;
  readonly review: SectionsView['sections'];
  readonly submitLabel: string;
  /** What a person must tick first; '' for nothing. */
  readonly sure: string;
  readonly done: string;
}

/** What a person has filled in: which units it is about, and what it decides on them. Each says what must be mended. */
export interface Deciding {
  readonly about: (dialog: UnitChangesDialog) => UnitsAbout | readonly FormProblem[];
  readonly decide: (dialog: UnitChangesDialog) => WrittenDecision | readonly FormProblem[];
}

/** Shows what a decision would do; writes it when the person agrees. Gives what must be mended instead. */
export async function reviewDecision(
  from: UnitChangesDialog,
  deciding: Deciding,
  back: () => void,
  warning = '',
): Promise<readonly FormProblem[]> {
  const desk = await lookedAt(from, deciding);
  if (!('view' in desk)) return desk;
  const decision = deciding.decide(desk);
  if (!('writing' in decision)) return decision;
  const { sure } = decision;
  const place = element('div');
  desk.step(
    place,
    ...decision.review.map((section) => textSection(desk, section)),
    ...fieldForm(desk, {
      fields: sure === '' ? [] : [plainField('sure', sure, 'check', { required: true })],
      submitLabel: decision.submitLabel,
      second: backButton(desk, back),
      take: () => write(desk, decision, deciding, back),
    }),
  );
  if (warning === '') showNotice(desk, place, 'plain', desk.texts.changeUnits.notYet);
  else showNotice(desk, place, 'warning', warning);
  return [];
}

/** Asks for what a decision concerns, once more where its words mean other units by then. */
async function lookedAt(
  dialog: UnitChangesDialog,
  { about }: Pick<Deciding, 'about'>,
): Promise<UnitChangesDialog | readonly FormProblem[]> {
  const asked = about(dialog);
  if (!('contacts' in asked)) return asked;
  const { view } = dialog;
  if (JSON.stringify(view.seen.about) === JSON.stringify(asked)) return dialog;
  const answer = await server<UnitChangesCalls>().readUnits(asked, view.seen.units);
  return lookedAt(unitChangesDialog(dialog, dialog.texts, openedView(answer, view.units)), {
    about,
  });
}

/** Others may write meanwhile: what comes out the same on the new state is sent again, else it is shown anew. */
async function write(
  dialog: UnitChangesDialog,
  decision: WrittenDecision,
  deciding: Deciding,
  back: () => void,
): Promise<readonly FormProblem[]> {
  const { busy, changedMeanwhile } = dialog.texts.changeUnits;
  let at = dialog;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { writing } = decision;
    const outcome = await server<UnitChangesCalls>().changeUnits(at.view.seen, writing);
    if (outcome.done) {
      dialog.finish('good', decision.done);
      return [];
    }
    at = unitChangesDialog(dialog, dialog.texts, openedView(outcome.view, at.view.units));
    const now = deciding.decide(at);
    const isSame = 'writing' in now && JSON.stringify(now.writing) === JSON.stringify(writing);
    if (!isSame) return reviewDecision(at, deciding, back, changedMeanwhile);
  }
  return [{ field: '', message: busy }];
}
