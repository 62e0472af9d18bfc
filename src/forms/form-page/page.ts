import { readView } from '../../frame/view';
import type { FormView } from '../form-view';
import { openForm } from './open-form';

openForm(readView<FormView>());
