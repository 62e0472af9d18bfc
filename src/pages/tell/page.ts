import type { TellView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openTell } from './open-tell';

openTell(readView<TellView>());
