import type { StageFigures } from '../../records/figures';
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
