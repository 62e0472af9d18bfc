/**
 * `npm run words`: prints all Vietnamese of the product by subject, for whoever checks the wording.
 * `npm run words -- en` prints the English below each text.
 */
import { printed, wordList } from './word-list';

const showsEnglish = process.argv.includes('en');
console.log(printed(await wordList('vi'), showsEnglish ? await wordList('en') : []));
