import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { FEATURES, HOURS } from '#domain/finder/types.ts';
import { Pick } from './Pick.tsx';
import type { ScreenProps } from './Screen.tsx';
import { featureName } from './view.ts';

/** Everything that can be chosen, each with how many places would fit. */
export function Filters({ state, view, index, site, act }: ScreenProps) {
  const { choices } = state;
  const { counts } = view.findings;
  const listed = (
    entries: readonly { readonly id: string; readonly name: string }[],
    numbers: readonly number[],
    chosen: string,
  ) =>
    entries.map(({ id, name }, place) => {
      const count = numbers[place] ?? 0;
      if (count === 0 && id !== chosen) return null;
      return (
        <option key={id} value={id}>
          {`${name} (${count})`}
        </option>
      );
    });
  return (
    <div class="finder-filters">
      <Pick id="finder-area" label="Area" value={choices.area} onValue={(id) => act({ type: 'area', id })}>
        <option value="">Any area</option>
        {listed(index.areas, counts.areas, choices.area)}
      </Pick>
      <Pick
        id="finder-landlord"
        label="Landlord"
        value={choices.landlord}
        onValue={(id) => act({ type: 'landlord', id })}
      >
        <option value="">Any landlord</option>
        {listed(index.landlords, counts.landlords, choices.landlord)}
      </Pick>
      <Pick
        id="finder-hours"
        label="Hours of care a week that you need"
        hint="Some places look for people who need at least so many hours."
        value={String(choices.hours)}
        onValue={(hours) => act({ type: 'hours', hours: Number(hours) })}
      >
        <option value="0">Any number</option>
        {HOURS.map((hours, place) => (
          <option key={hours} value={hours}>{`${hours} hours (${counts.hours[place] ?? 0})`}</option>
        ))}
      </Pick>
      {site.groups.map(({ id, name, features }) => (
        <ChoiceGroup
          key={id}
          kind="many"
          id={`finder-${id}`}
          label={name}
          options={features.map((feature) => ({
            value: feature,
            label: `${featureName(site, feature)} (${counts.features[FEATURES.indexOf(feature)] ?? 0})`,
          }))}
          chosen={choices.features.filter((feature) => features.includes(feature))}
          onChoose={(chosen) => act({ type: 'features', group: features, chosen })}
        />
      ))}
    </div>
  );
}
