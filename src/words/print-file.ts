import type { Reader } from '../records/cover';
import type { Translated } from './translated';
import type { print } from './vi/report/print';

/** The words of the printed summary. */
export type PrintWords = Translated<typeof print>;

/** The printed summary of a closed period as HTML with braces, by who reads it. */
export type PrintFile = Readonly<Record<Reader, string>>;
