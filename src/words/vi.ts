import { dialogs, forms } from './vi/answers';
import { choices } from './vi/choices';
import { daysOff } from './vi/days-off';
import { guide, health } from './vi/health';
import { importFaults } from './vi/import';
import { letters, stages, templates } from './vi/letters';
import { menu } from './vi/menu';
import { answerFaults, errors, problems, skips } from './vi/sentences';
import { settings } from './vi/settings';
import { summary } from './vi/summary';
import { tabs } from './vi/tabs';
import { trainingForms } from './vi/training-forms';
import type { Words } from './words';

/** Every word that the server side shows, in Vietnamese. */
export const vi: Words = {
  tabs,
  choices,
  settings,
  menu,
  problems,
  errors,
  skips,
  answerFaults,
  dialogs,
  forms,
  health,
  guide,
  summary,
  letters,
  stages,
  templates,
  importFaults,
  daysOff,
  trainingForms,
};
