/** What the simple view is made of, in one file that nobody else fetches. */
export { places } from './simple-places';
export { oneByOne } from './one-by-one';
export { startScreen } from './start-screen';
