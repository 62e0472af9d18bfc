import { format } from '../../texts/format';
import type { Tab } from '../cells/tab';
import type { Needs } from '../ports';

/**
 * Sentence that the account of this run may not write into a tab, because somebody has protected it; empty if it
 * may. Never about the owner of the file, whom no protection binds. The owner of the triggers and of the page may
 * be another person: after a take-over, or in a shared drive.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#canEdit()
 */
export function protectedTab(
  { reader, words, account }: Needs<'reader' | 'words' | 'account'>,
  tab: Tab,
): string[] {
  if (!reader.has(tab) || reader.canEdit(tab)) return [];
  const { errors, tabs } = words();
  const values = { tab: tabs[tab.key].name, account: account.effective() };
  return [format(errors.tabProtected, values)];
}
