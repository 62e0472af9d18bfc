import type { LowerView } from '../../core/lower-desk';
import { readView } from '../frame/view';
import { openLower } from './open-lower';

openLower(readView<LowerView>());
