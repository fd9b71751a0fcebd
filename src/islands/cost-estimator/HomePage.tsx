import { TENURES } from '#domain/costs/types.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { knownCharges } from './known-charges.ts';
import type { PageProps } from './page-props.ts';
import { findScheme } from './props.ts';
import { ELSEWHERE } from './state.ts';
import { TENURE_WORDS } from './words.ts';

/** Which home, and how it would be held. */
export function HomePage({ state, change, field, site }: PageProps) {
  const schemes = site.areas.flatMap((area) => area.schemes);
  const found = findScheme(site.areas, state.place);
  const tenures = found?.scheme.tenures ?? TENURES;
  return (
    <>
      <p>
        If you answer for someone else, “you” means that person. You can leave anything empty. We tell you
        what we counted in its place.
      </p>
      <ChoiceGroup
        {...field('place')}
        kind="one"
        label="Which home would you like to work out?"
        options={[
          ...schemes.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })),
          { value: ELSEWHERE, label: 'Another place' },
        ]}
        chosen={state.place}
        onChoose={(place) =>
          change({ type: 'choosePlace', place, known: knownCharges(findScheme(site.areas, place)?.scheme) })
        }
      />
      {tenures.length > 1 ? (
        <ChoiceGroup
          {...field('tenure')}
          kind="one"
          label="Would you rent it or buy it?"
          options={tenures.map((value) => ({ value, label: TENURE_WORDS[value] }))}
          chosen={state.tenure}
          onChoose={(tenure) => change({ type: 'fill', values: { tenure } })}
        />
      ) : (
        <p>
          {found?.scheme.name} has homes {TENURES_ONLY[tenures[0] ?? 'rent']} only.
        </p>
      )}
    </>
  );
}

const TENURES_ONLY = {
  rent: 'to rent',
  'shared-ownership': 'to buy a share of',
  lease: 'on a lease',
} as const;
