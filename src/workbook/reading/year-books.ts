import type { Day } from '../../calendar/day';
import type { YearBooks } from '../../records/year-books';
import type { Needs } from '../ports';

declare module '../property-store-port' {
  interface Properties {
    /** JSON of the `YearBooks`. */
    yearBooks: string;
  }
}

export function yearBooks({ scriptProperties }: Needs<'scriptProperties'>): YearBooks {
  return JSON.parse(scriptProperties.get('yearBooks') ?? '{}') as YearBooks;
}

export function noteYearBook(ports: Needs<'scriptProperties'>, year: string, today: Day): void {
  const books = JSON.stringify({ ...yearBooks(ports), [year]: today });
  ports.scriptProperties.set('yearBooks', books);
}
