import type { TabKey } from '../sheets/tab';
import type { Choices } from '../sheets/vocabulary';
import type { dialogs, forms } from './vi/answers';
import type { daysOff } from './vi/days-off';
import type { guide, health } from './vi/health';
import type { importFaults } from './vi/import';
import type { letters, stages, templates } from './vi/letters';
import type { menu } from './vi/menu';
import type { answerFaults, errors, problems, skips } from './vi/sentences';
import type { settings } from './vi/settings';
import type { summary } from './vi/summary';
import type { trainingForms } from './vi/training-forms';

/** The name of a tab, and its headers by column key. */
export interface TabWords {
  readonly name: string;
  readonly columns: Readonly<Record<string, { readonly header: string; readonly note?: string }>>;
}

/** Every word that the server side shows; the Vietnamese texts give the shape, and English must match it. */
export interface Words {
  readonly tabs: Readonly<Record<TabKey, TabWords>>;
  readonly choices: Choices;
  readonly settings: typeof settings;
  readonly menu: typeof menu;
  readonly problems: typeof problems;
  readonly errors: typeof errors;
  readonly skips: typeof skips;
  readonly answerFaults: typeof answerFaults;
  readonly dialogs: typeof dialogs;
  readonly forms: typeof forms;
  readonly health: typeof health;
  readonly guide: typeof guide;
  readonly summary: typeof summary;
  readonly letters: typeof letters;
  readonly stages: typeof stages;
  readonly templates: typeof templates;
  readonly importFaults: typeof importFaults;
  readonly daysOff: typeof daysOff;
  readonly trainingForms: typeof trainingForms;
}
