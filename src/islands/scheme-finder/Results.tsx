import { milesInWords } from '#domain/finder/distance.ts';
import { bitOf, type FinderScheme } from '#domain/finder/types.ts';
import type { ScreenProps } from './Screen.tsx';
import { featureName } from './view.ts';

function homesInWords({ homes, has }: FinderScheme): string {
  const one = (has & bitOf('one-bedroom')) !== 0;
  const two = (has & bitOf('two-bedroom')) !== 0;
  if (one && two) return `${homes} homes, with one bedroom or two.`;
  return two ? `${homes} homes, with two bedrooms.` : `${homes} homes, with one bedroom.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One page of the places that fit, each a way to its page. */
export function Results({ state, view, index, site }: ScreenProps) {
  const { origin } = state.near;
  return (
    <ol class="cards finder-results">
      {view.shown.map((scheme) => {
        const area = index.areas[scheme.area];
        const miles = origin?.miles.get(scheme.sector);
        const toAsk = state.choices.features.filter((feature) => (scheme.ask & bitOf(feature)) !== 0);
        const isHoursToAsk = state.choices.hours > 0 && scheme.minimumHours === 0;
        const asks = [
          ...toAsk.map((feature) => featureName(site, feature)),
          ...(isHoursToAsk ? ['Hours of care'] : []),
        ];
        return (
          <li class="card" key={`${scheme.area} ${scheme.slug}`}>
            <h3>
              <a href={`/schemes/${area?.id ?? ''}/${scheme.slug}/`}>
                {scheme.name}, {scheme.place}
              </a>
            </h3>
            {miles !== undefined && (
              <p>
                {capital(milesInWords(miles))} from {origin?.name}.
              </p>
            )}
            <p>{homesInWords(scheme)}</p>
            <p>
              {[
                area?.name,
                ...(['rent', 'shared-ownership', 'lease'] as const)
                  .filter((tenure) => (scheme.has & bitOf(tenure)) !== 0)
                  .map((tenure) => featureName(site, tenure)),
              ].join('. ')}
              .
            </p>
            <p>Landlord: {index.landlords[scheme.landlord]?.name}.</p>
            {asks.length > 0 && <p class="finder-ask">Not published, so ask: {asks.join('; ')}.</p>}
          </li>
        );
      })}
    </ol>
  );
}
