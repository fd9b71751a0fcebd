/** Opens everything that can be opened in an element while the page is being printed, and closes it after. */
export function openOnPaper(place: HTMLElement): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    place.querySelectorAll<HTMLDetailsElement>('.step:not([open])').forEach((step) => {
      step.open = true;
      opened.push(step);
    });
  });
  addEventListener('afterprint', () => {
    for (const step of opened.splice(0)) step.open = false;
  });
}
