// See src/layouts/Page.astro.
for (const button of document.querySelectorAll('.print-button')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

const now = new Date();
now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
const today = now.toISOString().slice(0, 10);
for (const figure of document.querySelectorAll('[data-last-day]')) {
  if (today > String(figure.getAttribute('data-last-day')))
    figure.textContent = figure.hasAttribute('data-run-out')
      ? String(figure.getAttribute('data-run-out'))
      : '(this figure has run out: ask the council)';
}
