import { pick } from '../../records/pick';
import { summedFigures } from '../../records/training-figures';
import type { StageDeadlines, Summary } from '../../summary/rules/summarise';
import { countedValues } from '../../summary/rules/value-totals';
import {
  ANSWER_KEYS,
  LIVE_KEYS,
  type ReportData,
  type ReportedDeadlines,
  type ReportSettings,
  SETTING_KEYS,
} from './report-data';

export function liveData(summary: Summary, settings: ReportSettings): ReportData {
  const { extended, exempt } = summary;
  const figures = summedFigures(summary.dispatch);
  return {
    ...pick(summary, [
      'dispatch',
      'totals',
      'sources',
      'since',
      'periods',
      'blocks',
      'values',
      'rounds',
      'followUp',
    ]),
    period: '',
    cutOff: summary.asOf,
    deadlines: dueDays(summary.deadlines),
    units: summary.units
      .filter(({ exemption }) => exemption === null)
      .map((line) => ({
        ...pick(line, ['name', 'block', 'figures', 'overdue']),
        reminders: line.reminders.followUps,
        difficulties: line.obligation.difficulties,
        values: countedValues(figures, line.obligation),
        answer: pick(line.obligation, ANSWER_KEYS),
      })),
    live: {
      ...pick(summary, LIVE_KEYS),
      extended: extended.length,
      exempt: exempt.length,
      ended: summary.ended.length,
    },
    closing: null,
    settings: pick(settings, SETTING_KEYS),
  };
}

export function dueDays({ acknowledge, complete }: StageDeadlines): ReportedDeadlines {
  return {
    ...(acknowledge === undefined ? {} : { acknowledge: acknowledge?.due ?? null }),
    ...(complete === undefined ? {} : { complete: complete?.due ?? null }),
  };
}
