import { HOLIDAYS } from '../holidays';
import type { Translated } from '../translated';
import type { sentences as vi } from '../vi/all-sentences';
import { daysOff } from './days-off';
import { meanings, notes } from './explanations';
import { forms } from './forms';
import { guide, health } from './health';
import { keep } from './keep';
import { letters, stages } from './letters';
import { lower } from './lower';
import { periods } from './periods';
import { answerFaults, errors, problems, skips } from './sentences';
import { says } from './server-says';
import { setUp } from './set-up';
import { standing } from './standing';
import { summary } from './summary';
import { templates } from './templates';
import { audiences, trainingForms } from './training-forms';
import { unitChanges } from './unit-changes';
import { unitHealth } from './unit-health';
import { upgrade } from './upgrade';

/** Every sentence that the server side says, in English: the build writes it to dist/words-en.html. */
export const sentences: Translated<typeof vi> = {
  problems,
  errors,
  skips,
  answerFaults,
  says,
  forms,
  health: { ...health, units: unitHealth },
  setUp,
  guide,
  standing,
  summary,
  periods,
  keep,
  lower,
  letters,
  stages,
  templates,
  unitChanges,
  upgrade,
  daysOff,
  holidays: HOLIDAYS,
  trainingForms,
  audiences,
  notes,
  meanings,
};
