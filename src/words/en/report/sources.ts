import type { sources as vi } from '../../vi/report/sources';

export const sources: typeof vi = {
  line: 'Source of the figures: {parts}.',
  none: 'No answers yet.',
  own: 'answers by units on their page: {count}',
  parent: 'answers by parent bodies: {count}',
  office: 'answers recorded by the office: {count}',
  compared: 'results compared with documents: {compared} of {results}, matching: {matching}',
  notCompared: 'not compared with documents',
  silent: 'not answered: {count}',
};
