/** Computes summaries for the number of units in the argument, and prints the milliseconds. */
import { summarise } from '../src/summary/rules/summarise';
import { summaryInput } from './summary-input';

const input = summaryInput(Number(process.argv[2]));
const start = performance.now();
summarise(input);
console.log(performance.now() - start);
