/** Ends a label that is clear to the eye from where it stands, for those who hear it alone. */
export function AloneToHear({ of }: { readonly of: string }) {
  return <span class="visually-hidden"> ({of})</span>;
}
