/** Sums so many units up as its argument says, and prints how many milliseconds that took. */
import { summarise } from '../src/summary/rules/summarise';
import { summaryInput } from './summary-input';

const input = summaryInput(Number(process.argv[2]));
const start = performance.now();
summarise(input);
console.log(performance.now() - start);
