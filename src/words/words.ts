import type { Names } from './names';
import type { sentences } from './vi/all-sentences';

/** Every sentence, with the Vietnamese texts as types: so the compiler knows which braces each has. */
export type Sentences = typeof sentences;

/** Every word that the server side shows in one language. */
export type Words = Names & Sentences;
