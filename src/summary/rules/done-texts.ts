import { askedStages, type Dispatch } from '../../records/dispatch';
import { isStageCounted } from '../../records/figure-scope';
import { type Figures, type StageFigures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { format } from '../../texts/format';
import type { Language } from '../../texts/language';
import { formatCount, formatShare } from '../../texts/number-text';

/** Number of units that are done with a stage, number of units asked, and share. */
export function doneTexts({ done, asked }: StageFigures, language: Language) {
  return {
    done: formatCount(done, language),
    asked: formatCount(asked, language),
    share: formatShare(done, asked, language),
  };
}

/** A sentence for each stage that the units of the figures were asked. */
export function stageTexts(
  { asks }: Pick<Dispatch, 'asks'>,
  figures: Figures,
  sentences: Readonly<Record<Stage, string>>,
  language: Language,
): string[] {
  return askedStages({ asks })
    .filter((stage) => isStageCounted(figures, stage))
    .map((stage) => format(sentences[stage], doneTexts(stageFigures(figures, stage), language)));
}
