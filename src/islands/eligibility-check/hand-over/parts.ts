/** All that is loaded only when a reader takes answers away or brings some. */
export { readArrival } from './read-arrival.tsx';
export { OpenFile } from './OpenFile.tsx';
export { TakeItWithYou } from './TakeItWithYou.tsx';
