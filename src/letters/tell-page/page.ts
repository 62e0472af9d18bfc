import { readView } from '../../frame/view';
import type { TellView } from '../rules/tell-view';
import { openTell } from './open-tell';

openTell(readView<TellView>());
