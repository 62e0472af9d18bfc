import type { Translated } from '../../translated';
import type { figureWords as vi } from '../../vi/names/figure-words';

export const figureWords: Translated<typeof vi> = {
  whole: 'whole number',
  decimal: 'decimal number',
  rate: 'rate of two figures',
  choice: 'one of',
  choices: 'several of',
  day: 'day',
  text: 'short text',
  isRequired: 'required',
  isSummed: 'added',
  isAccumulated: 'cumulative from January',
};
