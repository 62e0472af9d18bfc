import { completedOf, type Figures } from '../../records/figures';
import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';

/** Says in each section what has changed since the period that was closed before, also that nothing has; once that there was none. */
export function changeTexts({ since }: Pick<ReportData, 'since'>, { words, language }: ReportDesk) {
  const { changes } = words.report;
  const moved = (
    sentence: 'acknowledged' | 'completed' | 'overdue',
    of: (all: Figures) => number,
  ) => {
    if (since === null) return '';
    const by = of(since.change);
    const count = formatCount(Math.abs(by), language);
    const how = by === 0 ? changes.same : say(by > 0 ? changes.more : changes.fewer, { count });
    return say(changes[sentence], { period: since.period, how });
  };
  return {
    changeAcknowledged:
      since === null ? changes.first : moved('acknowledged', (all) => all.acknowledged),
    changeCompleted: moved('completed', completedOf),
    changeOverdue: moved('overdue', (all) => all.overdue),
  };
}
