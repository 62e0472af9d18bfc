import { PLACEHOLDERS } from '../core/placeholders';
import { templatesTab } from '../sheets/templates-tab';
import { commonValues, templateSentence } from './compose-letter';
import { letterDesk } from './letter-desk';
import { readRules, readTab } from './office';
import type { Ports } from './ports';
import { changeRows } from './write-rows';

/** Says beside each template of Mẫu thư whether letters can be made from it, and if not, why. */
export function checkTemplates(ports: Ports): void {
  const rules = readRules(ports);
  const { words } = rules;
  const desk = letterDesk(ports, { ...rules, directives: [] }, false);
  const read = readTab(ports, templatesTab, words);
  const changes = new Map(
    read.rows.flatMap(({ at, row }) => {
      if (row.kind === null) return [];
      const samples = PLACEHOLDERS[row.kind].map((name) => [name, '…']);
      const values = { ...Object.fromEntries(samples), ...commonValues(desk) };
      const fault = templateSentence(row.kind, row, values, desk);
      const check = fault ?? words.dialogs.templateFine;
      return check === row.check ? [] : [[at, { check }] as const];
    }),
  );
  changeRows(ports, templatesTab, read, changes);
}
