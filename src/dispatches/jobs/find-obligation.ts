import { field, given } from '../../forms/form-fields';
import type { Field, FormAnswers, FormProblem } from '../../forms/form-view';
import { type Directive, isOver } from '../../records/directive';
import { obligationKey } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { say } from '../../texts/say';
import { unitFinder } from '../../units/rules/unit-index';
import type { Words } from '../../words/words';
import type { Placed, Rows } from '../../workbook/cells/read-rows';
import type { Columns, RowOf, Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { directiveOf, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';

/** The dispatch and unit that a form is about, with the row of Theo dõi where there is one. */
export interface FoundRow {
  readonly found: Placed<RowOf<typeof trackingTab>> | undefined;
  readonly unit: Unit;
  readonly directive: Directive;
  readonly tracking: Rows<typeof trackingTab>;
}

/** Makes the two fields by which staff name a row: the dispatch and the unit, those of the row at the cursor first. */
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
  const selected = rowAtCursor(ports, trackingTab)?.directive;
  const isOpen = options.some(({ value }) => value === selected);
  return [
    field('directive', labels.directive, 'choice', {
      required: true,
      value: (isOpen ? selected : options[0]?.value) ?? '',
      options,
    }),
    unitField(ports, words),
  ];
}

/** Makes the field by which staff name a unit, that of the row of Theo dõi or Đơn vị at the cursor filled in. */
export function unitField(ports: Ports, words: Words): Field {
  const units = rowsOf(readTab(ports, unitsTab, words));
  return field('unit', words.forms.recordAnswer.unit, 'unit', {
    required: true,
    value: unitAtCursor(ports),
    options: units.map(({ code, name }) => ({ value: code, label: name })),
  });
}

/**
 * Finds the unit that a form's answers name by name or code, with its row, or says what is wrong; a former name
 * leads to the unit in its place.
 */
export function findUnit(
  ports: Ports,
  { rows }: Rows<typeof unitsTab>,
  answers: FormAnswers,
): Placed<RowOf<typeof unitsTab>> | FormProblem {
  const typed = given(answers, 'unit');
  const units = rows.map(({ row }) => unitOf(row));
  const meant = unitFinder(units, ports.clock.today())(typed);
  const message = say(ports.words().says.unitNotFound, { text: typed });
  return rows.find(({ row }) => row.code === meant?.code) ?? { field: 'unit', message };
}

/** Finds what a form's answers name, or says which field is wrong; the unit may not have been asked. */
export function findRow(ports: Ports, answers: FormAnswers, words: Words): FoundRow | FormProblem {
  const named = findUnit(ports, readTab(ports, unitsTab, words), answers);
  if ('message' in named) return named;
  const unit = unitOf(named.row);
  const directives = rowsOf(readTab(ports, directivesTab, words)).map(directiveOf);
  const directive = directives.find(({ id }) => id === answers.directive);
  if (!directive) return { field: 'directive', message: words.says.required };
  const tracking = readTab(ports, trackingTab, words);
  const key = obligationKey(directive.id, unit.code);
  return { found: tracking.rows.find(({ row }) => row.key === key), unit, directive, tracking };
}

/** Gives the code of the unit whose row of Theo dõi or Đơn vị the cursor is in; '' elsewhere. */
export function unitAtCursor(ports: Ports): string {
  return rowAtCursor(ports, trackingTab)?.unit ?? rowAtCursor(ports, unitsTab)?.code ?? '';
}

/** Reads the row of a tab at the cursor. */
function rowAtCursor<C extends Columns>(ports: Ports, tab: Tab<C>): RowOf<Tab<C>> | undefined {
  const at = ports.people.selectedRow(tab.key);
  if (at === null || at <= tab.headerRow) return undefined;
  const headers = ports.workbook.headers(tab);
  return rowsAt(ports, tab, { headers, places: [at] }).rows[0]?.row;
}
