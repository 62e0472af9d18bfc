import type { LettersView } from '../../core/dialog-view';
import { readView } from '../frame/view';
import { openLetters } from './open-letters';

openLetters(readView<LettersView>());
