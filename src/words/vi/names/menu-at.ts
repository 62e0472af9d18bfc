import { menuPaths } from '../../menu-paths';
import { menu } from './menu';

/** Menu paths, for sentences that name a menu entry. */
export const at = menuPaths(menu);
