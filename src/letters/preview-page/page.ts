import { readView } from '../../frame/view';
import type { PackedLetters } from '../rules/letters-view';
import { openLetters } from './open-letters';

openLetters(readView<PackedLetters>());
