import type { KeepView } from '../../core/keep-view';
import { readView } from '../frame/view';
import { openKeep } from './open-keep';

openKeep(readView<KeepView>());
