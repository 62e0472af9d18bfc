import type { InBoth } from '../../frame/view';
import { unitPage as en } from '../../words/en/pages/unit-page';
import { unitPage as vi } from '../../words/vi/pages/unit-page';

/** The words of the unit's page in one language. */
export type UnitWords = typeof vi;

/** The words of the unit's page in both languages: the contact switches on the page. */
export const UNIT_WORDS: InBoth<UnitWords> = { vi, en };
