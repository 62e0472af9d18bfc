import type { Dialog } from '../../frame/dialog/dialog';
import type { InBoth } from '../../frame/view';
import { todaySidebar as en } from '../../words/en/today/today-sidebar';
import { todaySidebar as vi } from '../../words/vi/today/today-sidebar';

/** The words of the sidebar Việc hôm nay. */
export const TODAY_WORDS: InBoth<typeof vi> = { vi, en };

/** What the parts of the sidebar Việc hôm nay work with. */
export type TodaySidebar = Dialog<typeof vi>;
