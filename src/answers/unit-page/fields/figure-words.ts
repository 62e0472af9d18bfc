import { figureTitle, type RequestedFigure } from '../../../records/requested-figure';
import { isTrainingForm } from '../../../records/training-figures';
import type { UnitWords } from '../page-state';

/** Label of a figure on the page. */
export function titleOn(words: UnitWords, figure: RequestedFigure): string {
  const titles = {
    form: words.formsLabel,
    heldOn: words.heldOn,
    sessions: words.sessions,
    eligible: words.eligible,
    attended: words.attended,
    attendance: words.rate,
  };
  return figure.name ? titles[figure.name] : figureTitle(figure);
}

/** Text under the label; `''` for none. */
export function hintOn(words: UnitWords, { name }: RequestedFigure): string {
  const hints: Partial<Record<string, string>> = {
    form: words.formHint,
    eligible: words.eligibleHint,
    attended: words.attendedHint,
  };
  return (name && hints[name]) ?? '';
}

/** Text of an option of a preset; other options are the office's own. */
export function optionOn({ forms }: UnitWords, option: string): string {
  return isTrainingForm(option) ? forms[option] : option;
}
