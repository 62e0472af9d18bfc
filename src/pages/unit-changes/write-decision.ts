import type { FormProblem, SectionsView } from '../../core/dialog-view';
import type { UnitsOutcome, UnitsWriting } from '../../core/units-view';
import { fieldForm } from '../form/field-form';
import { call } from '../frame/call';
import { notice, paragraph } from '../frame/notice';
import { textSection } from '../frame/text-section';
import { backButton, type ChangesDesk, changesDesk } from './changes-desk';
import { plainField } from './plain-field';

/** How often a decision that comes out the same is sent again while others write to the spreadsheet. */
const TRIES = 3;

/** What is about to be written, and what is said of it before and afterwards. */
export interface Decision {
  readonly writing: UnitsWriting;
  readonly review: SectionsView['sections'];
  readonly submitLabel: string;
  /** What a person must tick first; '' for nothing. */
  readonly sure: string;
  readonly done: string;
}

/** Decides on the units as they are now, or says what must be mended. */
export type Decide = (desk: ChangesDesk) => Decision | readonly FormProblem[];

/** Shows what a decision would do; writes it when the person agrees. Gives what must be mended instead. */
export function reviewDecision(
  desk: ChangesDesk,
  decide: Decide,
  back: () => void,
  warning = '',
): readonly FormProblem[] {
  const decision = decide(desk);
  if (!('writing' in decision)) return decision;
  const { sure } = decision;
  const said = warning || desk.texts.changeUnits.notYet;
  desk.step(
    notice(warning === '' ? 'plain' : 'warning', paragraph(said)),
    ...decision.review.map((section) => textSection(desk, section)),
    ...fieldForm(desk, {
      fields: sure === '' ? [] : [plainField('sure', sure, 'check', { required: true })],
      submitLabel: decision.submitLabel,
      second: backButton(desk, back),
      take: () => write(desk, decision, decide, back),
    }),
  );
  desk.announce(said);
  return [];
}

/** Others may write meanwhile: what comes out the same on the new state is sent again, else it is shown anew. */
async function write(
  desk: ChangesDesk,
  decision: Decision,
  decide: Decide,
  back: () => void,
): Promise<readonly FormProblem[]> {
  const { busy, changedMeanwhile } = desk.texts.changeUnits;
  let at = desk;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { writing } = decision;
    const outcome = await call<UnitsOutcome>('changeUnits', at.view.seen, writing);
    if (outcome.done) {
      desk.finish('good', decision.done);
      return [];
    }
    at = changesDesk(desk, desk.texts, outcome.view);
    const now = decide(at);
    const isSame = 'writing' in now && JSON.stringify(now.writing) === JSON.stringify(writing);
    if (!isSame) return reviewDecision(at, decide, back, changedMeanwhile);
  }
  return [{ field: '', message: busy }];
}
