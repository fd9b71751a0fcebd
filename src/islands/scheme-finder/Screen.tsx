import { SORTS, type Sort } from '#domain/finder/sort-schemes.ts';
import type { FinderIndex } from '#domain/finder/types.ts';
import { Details } from '#islands/form/Details.tsx';
import { Field } from '#islands/form/Field.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import { Filters } from './Filters.tsx';
import { Pick } from './Pick.tsx';
import { Near } from './Near.tsx';
import { NothingFits } from './NothingFits.tsx';
import type { FinderSite } from './props.ts';
import { Results } from './Results.tsx';
import { ON_A_PAGE, type FinderAction, type FinderState } from './state.ts';
import { choiceInWords, placesInWords, sayHowMany, type FinderView } from './view.ts';

/** What each part of the finder is given. */
export interface ScreenProps {
  readonly state: FinderState;
  readonly view: FinderView;
  readonly index: FinderIndex;
  readonly site: FinderSite;
  readonly act: (action: FinderAction) => void;
  /** Looks for where the reader measures from. */
  readonly locate: () => void;
}

/** Id of the box for words. */
export const WORDS_ID = 'finder-words';
/** Takes the focus when another page of results is shown. */
export const RESULTS_ID = 'finder-results';

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  name: 'Name',
  distance: 'Nearest first',
  homes: 'Most homes first',
};

function Chosen({ state, view, index, site, act }: ScreenProps) {
  const { without } = view.findings;
  if (without.length === 0) return null;
  return (
    <ul class="finder-chosen no-print">
      {without.map(({ chosen }) => {
        const name = choiceInWords(chosen, state, index, site);
        return (
          <li key={`${chosen.kind} ${name}`}>
            <button class="button button-quiet" type="button" onClick={() => act({ type: 'drop', chosen })}>
              Leave out: {name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Pages({ view: { page, pages, findings }, act }: ScreenProps) {
  if (pages === 1) return null;
  const span = (number: number): string =>
    `${(number - 1) * ON_A_PAGE + 1} to ${Math.min(number * ON_A_PAGE, findings.rows.length)}`;
  return (
    <div class="buttons no-print">
      {page > 1 && (
        <button
          class="button button-quiet"
          type="button"
          onClick={() => act({ type: 'page', page: page - 1 })}
        >
          Show places {span(page - 1)}
        </button>
      )}
      {page < pages && (
        <button class="button" type="button" onClick={() => act({ type: 'page', page: page + 1 })}>
          Show places {span(page + 1)}
        </button>
      )}
    </div>
  );
}

/** The finder: a box to type in, choices, and one page of places. */
export function Screen(props: ScreenProps) {
  const { state, view, index, act } = props;
  const { unsure, rows } = view.findings;
  const { withUnsure } = state.choices;
  const { origin } = state.near;
  return (
    <>
      <form
        role="search"
        class="no-print finder-near"
        onSubmit={(event) => {
          // The places are there already: who presses wants to go to them.
          event.preventDefault();
          document.getElementById(RESULTS_ID)?.focus();
        }}
      >
        <Field
          id={WORDS_ID}
          label="Which place, town or landlord?"
          hint="Or what should be there, such as a garden. A part of a word will do."
          value={state.choices.words}
          onValue={(words) => act({ type: 'words', words })}
        />
        <Details summary="Choose by area, rent or buy, and what is there">
          <Filters {...props} />
        </Details>
        <button class="button" type="submit">
          Go to the places
        </button>
      </form>
      <Near {...props} />
      <Chosen {...props} />
      <h2 id={RESULTS_ID} tabIndex={-1}>
        Places that fit
      </h2>
      <p role="status">
        {sayHowMany(view, index.schemes.length)}
        {origin && ` Distances are from ${origin.name}, in a straight line.`}
      </p>
      {(unsure > 0 || withUnsure) && (
        <div class="no-print">
          <Tick
            id="finder-unsure"
            label={
              withUnsure
                ? 'With places that do not say: ask them'
                : `Show ${placesInWords(unsure)} more that do not say: ask them`
            }
            checked={withUnsure}
            onChange={(checked) => act({ type: 'unsure', withUnsure: checked })}
          />
        </div>
      )}
      {rows.length === 0 && <NothingFits {...props} />}
      {rows.length > 1 && (
        <div class="no-print">
          <Pick
            id="finder-sort"
            label="In order of"
            value={state.sort}
            hint={
              state.sort === 'distance' && !origin
                ? 'Type your postcode or town above. Until then, they stand by name.'
                : undefined
            }
            onValue={(value) => act({ type: 'sort', sort: SORTS.find((sort) => sort === value) ?? 'name' })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_NAMES[sort]}
              </option>
            ))}
          </Pick>
        </div>
      )}
      <Results {...props} />
      <Pages {...props} />
    </>
  );
}
