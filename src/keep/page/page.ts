import { readView } from '../../frame/view';
import type { KeepView } from '../rules/keep-view';
import { openKeep } from './open-keep';

openKeep(readView<KeepView>());
