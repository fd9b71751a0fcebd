import type { ComponentChildren } from 'preact';

interface DetailsProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Words that not everyone needs, one press away: "Why we ask". */
export function Details({ summary, children }: DetailsProps) {
  return (
    <details class="details">
      <summary class="details-summary">{summary}</summary>
      <div class="details-body">{children}</div>
    </details>
  );
}
