import { menuPaths } from '../../menu-paths';
import { menu } from './menu';

/** Menu paths, for sentences that name an entry. */
export const at = menuPaths(menu);
