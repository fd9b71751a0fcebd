import type { AreaOption } from './props.ts';

/** What the law leaves to the council, in the words of its area file. */
export function LocalChoices({ area }: { readonly area: AreaOption | undefined }) {
  if (!area)
    return (
      <p>
        Councils may set some rules of their own. We do not know those of another council. We used the
        national ones. Ask the council there.
      </p>
    );
  const { nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee } = area.charging;
  return (
    <ul>
      {[nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee].map(({ note }) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
