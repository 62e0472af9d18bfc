import { dialogs, forms } from './en/answers';
import { choices } from './en/choices';
import { daysOff } from './en/days-off';
import { guide, health } from './en/health';
import { importFaults } from './en/import';
import { letters, stages, templates } from './en/letters';
import { menu } from './en/menu';
import { answerFaults, errors, problems, skips } from './en/sentences';
import { settings } from './en/settings';
import { summary } from './en/summary';
import { tabs } from './en/tabs';
import { trainingForms } from './en/training-forms';
import type { Words } from './words';

/** Every word that the server side shows, in English. */
export const en: Words = {
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
