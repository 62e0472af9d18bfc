import type { SetUpView } from '../../core/set-up-view';
import { readView } from '../frame/view';
import { openSetUp } from './open-set-up';

openSetUp(readView<SetUpView>());
