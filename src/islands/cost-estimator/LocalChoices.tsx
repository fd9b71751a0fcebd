import type { ResultWords } from './form-spec.ts';
import type { AreaOption } from './props.ts';

interface LocalChoicesProps {
  readonly area: AreaOption | undefined;
  readonly words: ResultWords;
}

/** What the law leaves to the council, in the words of its area file. */
export function LocalChoices({ area, words }: LocalChoicesProps) {
  if (!area) return <p>{words.otherCouncil}</p>;
  const { nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee } = area.charging;
  return (
    <ul>
      {[nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee].map(({ note }) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
