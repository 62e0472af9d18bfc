import type { Dialog } from '../../frame/dialog/dialog';
import type { ByLanguage } from '../../frame/view';
import { todaySidebar as en } from '../../words/en/today/today-sidebar';
import { todaySidebar as vi } from '../../words/vi/today/today-sidebar';

export const TODAY_WORDS: ByLanguage<typeof vi> = { vi, en };

export type TodaySidebar = Dialog<typeof vi>;
