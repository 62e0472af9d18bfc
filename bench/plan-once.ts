/** Plans one day for the number of units in the argument, and prints the milliseconds. */
import { planLetters } from '../src/letters/rules/plan-letters';
import { planInput } from './plan-input';

const input = planInput(Number(process.argv[2]));
const start = performance.now();
planLetters(input);
console.log(performance.now() - start);
