/** Opens every step of the working while the page is being printed, and closes it after. */
export function openOnPaper(): void {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    document.querySelectorAll<HTMLDetailsElement>('.step:not([open])').forEach((step) => {
      step.open = true;
      opened.push(step);
    });
  });
  addEventListener('afterprint', () => {
    for (const step of opened.splice(0)) step.open = false;
  });
}
