import { say } from '../../texts/say';
import type { ReportData } from '../data/report-data';
import type { ReportDesk } from '../data/report-words';
import { countedText } from './counted-text';

/** Says how many units a dispatch went to, and in how many blocks: those that are in none are no block. */
export function sentToText(
  { totals, blocks }: Pick<ReportData, 'totals' | 'blocks'>,
  desk: ReportDesk,
): string {
  const { inBlocks, inSome, inNone } = desk.words.report.sentTo;
  const named = blocks.filter(({ name, figures }) => name !== '' && figures.units > 0);
  const placed = named.reduce((sum, { figures }) => sum + figures.units, 0);
  const known = {
    units: countedText(totals.units, 'units', desk),
    blocks: countedText(named.length, 'blocks', desk),
    placed: countedText(placed, 'units', desk),
    unplaced: countedText(totals.units - placed, 'units', desk),
  };
  if (placed === totals.units) return say(inBlocks, known);
  return say(named.length === 0 ? inNone : inSome, known);
}
