import { vi } from './vi';
import type { Words } from './words';

export const en: Words = vi;
