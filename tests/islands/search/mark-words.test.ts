import { expect, test } from 'vitest';
import { splitAtMarks } from '#islands/search/mark-words.ts';

test('the words that were searched for stand out, and the rest stays as it is', () => {
  expect(splitAtMarks('Pay the <mark>wellbeing</mark> <mark>charge.</mark> Ask.')).toEqual([
    { text: 'Pay the ', isMatch: false },
    { text: 'wellbeing', isMatch: true },
    { text: ' ', isMatch: false },
    { text: 'charge.', isMatch: true },
    { text: ' Ask.', isMatch: false },
  ]);
});

test('what looks like a tag in a page’s words is shown as words', () => {
  expect(splitAtMarks('&lt;b&gt; and &amp;lt;')).toEqual([{ text: '<b> and &lt;', isMatch: false }]);
});
