import { formatCount } from '../../texts/number-text';
import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';

/** Says how many units a dispatch went to, and in how many blocks: those that are in none are no block. */
export function sentToText(
  { totals, blocks }: Pick<ReportData, 'totals' | 'blocks'>,
  { words, language }: ReportDesk,
): string {
  const { inBlocks, inSome, inNone } = words.report.sentTo;
  const named = blocks.filter(({ name, figures }) => name !== '' && figures.units > 0);
  const placed = named.reduce((sum, { figures }) => sum + figures.units, 0);
  const known = {
    units: formatCount(totals.units, language),
    blocks: formatCount(named.length, language),
    placed: formatCount(placed, language),
    unplaced: formatCount(totals.units - placed, language),
  };
  if (placed === totals.units) return say(inBlocks, known);
  return say(named.length === 0 ? inNone : inSome, known);
}
