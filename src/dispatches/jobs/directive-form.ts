import { takeUpUnits } from '../../units/jobs/take-up-units';
import { unitFinder } from '../../units/rules/unit-index';
import type { Ports } from '../../workbook/ports';
import { readRules, readTab, rowsOf, unitOf } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';
import type { DirectiveFormView } from '../dated-form-view';
import { datedForm } from './dated-form';

/** Gives what Thêm văn bản is opened with. Throws the sentence for people when there are no units yet. */
export function directiveForm(ports: Ports): DirectiveFormView {
  const units = rowsOf(takeUpUnits(ports)).map(unitOf);
  const rules = readRules(ports);
  const { words, settings } = rules;
  if (units.length === 0) throw new Error(words.errors.noUnits);
  const dated = datedForm(ports, rules, units);
  const own = unitFinder(units, dated.today)(settings.officeName);
  const last = rowsOf(readTab(ports, directivesTab, words)).pop();
  return {
    ...dated,
    title: words.forms.addDirective.title,
    own: own ? { code: own.code, name: own.name } : null,
    last: last ?? null,
    officeName: settings.officeName,
  };
}
