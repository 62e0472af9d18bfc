import type { Field, FormAnswers, FormProblem } from '../core/dialog-view';
import { type Directive, isOver } from '../core/directive';
import type { Obligation } from '../core/obligation';
import { say } from '../core/say';
import type { Unit } from '../core/unit';
import { unitMeant } from '../core/units-by-name';
import { directivesTab } from '../sheets/directives-tab';
import type { Rows } from '../sheets/read-rows';
import { trackingTab } from '../sheets/tracking-tab';
import { unitsTab } from '../sheets/units-tab';
import type { Words } from '../words/words';
import { field } from './form-fields';
import { directiveOf, readTab, rowsOf, unitOf } from './office';
import type { Ports } from './ports';

/** The row of Theo dõi that a form is about. */
export interface FoundObligation {
  readonly at: number;
  readonly obligation: Obligation;
  readonly unit: Unit;
  readonly directive: Directive;
  readonly tracking: Rows<typeof trackingTab>;
}

/** Makes the two fields by which staff name a row: the dispatch and the unit. */
export function whichFields(ports: Ports, words: Words): Field[] {
  const labels = words.forms.recordAnswer;
  const directives = rowsOf(readTab(ports, directivesTab, words)).filter(
    (directive) => !isOver(directive),
  );
  if (directives.length === 0) throw new Error(words.errors.noOpenDirective);
  const options = directives.map(({ id, number, subject }) => ({
    value: id,
    label: `${number}: ${subject}`,
  }));
  const units = rowsOf(readTab(ports, unitsTab, words));
  return [
    field('directive', labels.directive, 'choice', {
      required: true,
      value: options[0]?.value ?? '',
      options,
    }),
    field('unit', labels.unit, 'unit', {
      required: true,
      options: units.map(({ code, name }) => ({ value: code, label: name })),
    }),
  ];
}

/**
 * Finds the row that a form's answers name, or says which field is wrong. A unit is named by code or name; a
 * former name leads to the unit in its place.
 */
export function findObligation(
  ports: Ports,
  answers: FormAnswers,
  words: Words,
): FoundObligation | FormProblem {
  const { dialogs } = words;
  const typed = (answers.unit ?? '').trim();
  const units = rowsOf(readTab(ports, unitsTab, words)).map(unitOf);
  const unit = unitMeant(typed, units, ports.clock.today());
  if (!unit) return { field: 'unit', message: say(dialogs.unitNotFound, { text: typed }) };
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const directive = directives.find(({ id }) => id === answers.directive);
  if (!directive) return { field: 'directive', message: dialogs.required };
  const tracking = readTab(ports, trackingTab, words);
  const found = tracking.rows.find(
    ({ row }) => row.unit === unit.code && row.directive === directive.id,
  );
  if (!found)
    return {
      field: 'unit',
      message: say(dialogs.unitNotAsked, { unit: unit.name, number: directive.number }),
    };
  return { at: found.at, obligation: found.row, unit, directive, tracking };
}
