// What a page needs of a script, wherever scripts run. Without it every word still stands there.

// The print buttons do nothing without scripts, so they are hidden until now.
for (const button of document.querySelectorAll('.print-button')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// A figure past its last day is not to be read as today's, however long ago the page was published.
const now = new Date();
const two = (number) => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
for (const figure of document.querySelectorAll('[data-last-day]')) {
  const lastDay = String(figure.getAttribute('data-last-day'));
  if (today > lastDay) figure.textContent = '(this figure has run out: ask the council)';
}
