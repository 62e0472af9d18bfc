import type { Translated } from '../../translated';
import type { figureTicks as vi } from '../../vi/names/figure-ticks';

export const figureTicks: Translated<typeof vi> = {
  isWhole: 'whole number',
  isDecimal: 'decimal number',
  isRequired: 'required',
  isSummed: 'added',
  isAccumulated: 'cumulative from January',
};
