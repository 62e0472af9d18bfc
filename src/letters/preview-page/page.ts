import { readView } from '../../frame/view';
import type { LettersView } from '../rules/letters-view';
import { openLetters } from './open-letters';

openLetters(readView<LettersView>());
