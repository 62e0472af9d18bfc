import { readView } from '../../frame/view';
import type { LowerView } from '../rules/lower-desk';
import { openLower } from './open-lower';

openLower(readView<LowerView>());
