import { readView } from '../../frame/view';
import type { SetUpView } from '../set-up-view';
import { openSetUp } from './open-set-up';

openSetUp(readView<SetUpView>());
