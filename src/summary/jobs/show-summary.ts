import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { updateSummary } from './update-summary';

/** Rebuilds Tổng hợp at a person's word, and shows it. */
export function showSummary(ports: Ports): void {
  const { says } = ports.words();
  const { changed } = alone(ports, () => updateSummary(ports));
  ports.workbook.show('summary');
  ports.people.toast(changed ? says.summaryDone : says.summarySame);
}
