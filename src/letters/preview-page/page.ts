import type { LettersView } from '../../forms/form-view';
import { readView } from '../../frame/view';
import { openLetters } from './open-letters';

openLetters(readView<LettersView>());
