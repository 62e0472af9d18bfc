import type { Ports } from '../../workbook/ports';
import { rowsAt } from '../../workbook/reading/find-rows';
import { readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { DeadlineFormView, TwoDeadlines } from '../dated-form-view';
import { datedForm } from './dated-form';
import { openDirectives, whichRow } from './find-obligation';
import { seenRows } from './seen-before';

/** Gives what Gia hạn hoặc miễn is opened with. */
export function deadlineForm(ports: Ports): DeadlineFormView {
  const rules = readRules(ports);
  const { words } = rules;
  const directives = openDirectives(ports, words);
  const units = rowsOf(readTab(ports, unitsTab, words));
  return {
    ...datedForm(ports, rules, units),
    title: words.forms.changeDeadline.title,
    which: whichRow(ports, words, directives, units),
    seen: seenRows(ports),
    set: directives.map(({ id, acknowledgeBy, trainBy }) => [id, acknowledgeBy, trainBy]),
    granted: grantedDeadlines(ports),
  };
}

/** Reads the deadlines that units were granted, from the first row of these to the last. */
function grantedDeadlines(ports: Ports): TwoDeadlines[] {
  const { headers, rows } = ports.workbook.scan(trackingTab, [
    'acknowledgeExtendedTo',
    'trainExtendedTo',
  ]);
  const has = rows.filter(({ texts }) => texts.join('') !== '').map(({ at }) => at);
  const [first = 0] = has;
  const last = has.pop() ?? -1;
  const places = rows.flatMap(({ at }) => (at >= first && at <= last ? [at] : []));
  return rowsOf(rowsAt(ports, trackingTab, { headers, places })).map((row) => [
    row.key,
    row.acknowledgeExtendedTo ?? '',
    row.trainExtendedTo ?? '',
  ]);
}
