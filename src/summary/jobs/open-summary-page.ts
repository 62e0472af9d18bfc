import type { Ports } from '../../workbook/ports';
import { readOfficeToShow } from '../../workbook/reading/office';
import type { SummaryView } from '../rules/readers-summary';
import { summaryDialog } from '../summary-dialog';
import { summaryViewOf } from './open-leaders-page';
import { summariesOf } from './sum-up';

export function openSummaryPage(ports: Ports): void {
  ports.people.openDialog(summaryDialog, summaryDialog.title(ports.words()), summaryView(ports));
}

/** Throws if no dispatch is open or paused. */
export function summaryView(ports: Ports): SummaryView {
  const office = readOfficeToShow(ports);
  const { words } = office;
  const summaries = summariesOf(office, ports.clock.today());
  if (summaries.length === 0) throw new Error(words.errors.noOpenDispatch);
  return summaryViewOf(ports, office, summaries);
}
