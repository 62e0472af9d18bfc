import type { FormView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openForm } from './open-form';

openForm(readView<FormView>());
