import { formatDay } from '../../calendar/day';
import { escapeHtml } from '../../texts/fill-template';
import { formatCount } from '../../texts/number-text';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { figureTexts } from '../parts/figure-texts';
import { followUpTexts } from '../parts/follow-up-texts';
import { overdueLines } from '../parts/overdue-lines';
import { commonTexts } from '../parts/report-texts';

type Texts = Readonly<Record<string, string>>;

/**
 * Fills a printed report: a line is left out when one of its values is '', stands once for each line of a value, or
 * once for each row of a list, as `{blocks.units}` names it.
 */
export function printReport(template: string, data: ReportData, desk: ReportDesk): string {
  const { words, language } = desk;
  const { report, stages } = words;
  const late = overdueLines(data.units);
  const count = (value: number | null) => (value === null ? '' : formatCount(value, language));
  const texts: Texts = {
    ...commonTexts(data, desk),
    ...followUpTexts(data, desk),
    noneOverdue: late.length === 0 ? report.noneOverdue : '',
  };
  const lists: Readonly<Record<string, readonly Texts[]>> = {
    blocks: data.blocks.map(({ name, figures }, at) => ({
      ...figureTexts(figures, language),
      index: `${at + 1}`,
      block: name || report.noBlock,
    })),
    overdue: late.map(({ index, unit, item }) => ({
      index: `${index}`,
      unit: unit.name,
      stage: stages[item.stage],
      due: item.due === null ? '' : formatDay(item.due),
      daysLate: count(item.daysLate),
      reminders: index === '' ? '' : count(unit.reminders),
    })),
  };
  return template
    .split('\n')
    .flatMap((line) => {
      const [start, list = ''] = /\{(\w+)\./.exec(line) ?? [];
      if (start) return (lists[list] ?? []).map((row) => fill(line.split(start).join('{'), row));
      const values = (line.match(/\{\w+\}/g) ?? []).map((name) => texts[name.slice(1, -1)]);
      if (values.includes('')) return [];
      const several = values[0]?.split('\n') ?? [];
      if (several.length < 2) return fill(line, texts);
      return several.map((one) => line.replace(/\{\w+\}/, () => escapeHtml(one)));
    })
    .join('\n');
}

function fill(line: string, texts: Texts): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => escapeHtml(texts[name] ?? ''));
}
