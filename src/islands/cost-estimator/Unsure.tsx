import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { Details } from '#islands/form/Details.tsx';
import type { Unsure as UnsureWords } from './form-spec.ts';
import { putFigures } from './put-figures.ts';
import { fill, type FormPart } from './screen-props.ts';
import { guessId, valueOf } from './state.ts';

interface UnsureProps extends FormPart {
  readonly id: string;
  /** The name of the field, for those who hear the button alone. */
  readonly of: string;
  readonly words: UnsureWords | undefined;
}

/** "I don’t know": what is usual, where that was read, and amounts to put in with one press. */
export function Unsure({ form, id, of, words }: UnsureProps) {
  if (!words) return null;
  const { state, site, today } = form;
  const put = (text: string): string => putFigures(text, site.rates, today);
  return (
    <Details
      summary={
        <>
          I don’t know
          <AloneToHear of={of} />
        </>
      }
    >
      <p>{put(words.text)}</p>
      {words.guesses?.map(({ label, value }) => (
        <button
          class="button button-quiet"
          type="button"
          key={value}
          aria-pressed={valueOf(state, id) === put(value)}
          onClick={() => {
            fill(form, id, put(value));
            fill(form, guessId(id), put(value));
            fill(form, `${id}-often`, 'week');
          }}
        >
          {put(label)}
        </button>
      ))}
    </Details>
  );
}
