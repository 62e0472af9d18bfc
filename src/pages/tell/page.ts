import type { TellView } from '../../core/tell-view';
import { readView } from '../frame/view';
import { openTell } from './open-tell';

openTell(readView<TellView>());
