/** Checks what one file alone cannot show: that everything it names is there, in another file. */
import type { Path } from './parse-file.ts';
import type { Content, Entry, Fault } from './read-content.ts';

type Named = readonly { readonly id: string }[];

const MOST_NAMED = 12;

const has = (named: Named, id: string): boolean => named.some((one) => one.id === id);

/** "choose one of: …", as far as a list can be read at a glance. */
function choose(named: Named): string {
  if (named.length === 0) return 'correct the name.';
  const ids = named.slice(0, MOST_NAMED).map(({ id }) => id);
  return `choose one of: ${ids.join(', ')}${named.length > MOST_NAMED ? ' and others' : ''}.`;
}

/** Every text that stands in a field of this name, however deep, with its place. */
function textsNamed(name: string, data: unknown, at: Path = []): { text: string; at: Path }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const here = [...at, Array.isArray(data) ? Number(key) : key];
    return key === name && typeof value === 'string'
      ? [{ text: value, at: here }]
      : textsNamed(name, value, here);
  });
}

function checkDocuments(entries: readonly Entry<unknown>[], sources: Named): Fault[] {
  return entries.flatMap(({ data, faultAt }) =>
    textsNamed('document', data)
      .filter(({ text }) => !has(sources, text))
      .map(({ text, at }) =>
        faultAt(at, `There is no file content/sources/${text}.yaml. Add it, or ${choose(sources)}`),
      ),
  );
}

/** A file that belongs to an area must name one that is there, and stand in its folder when it is in one. */
function checkArea(entry: Entry<{ area?: string | undefined }>, areas: Named): Fault[] {
  const { area } = entry.data;
  if (area === undefined) return [];
  if (!has(areas, area)) {
    const message = `There is no file content/areas/${area}.yaml. Add it, or ${choose(areas)}`;
    return [entry.faultAt(['area'], message)];
  }
  const [folder] = entry.id.split('/');
  if (!entry.id.includes('/') || folder === area) return [];
  const message = `The file stands in the folder ${folder} and says ${area}. Move the file, or correct the area.`;
  return [entry.faultAt(['area'], message)];
}

function checkProvider(
  entry: Entry<unknown>,
  field: 'landlord' | 'careProvider',
  id: string,
  providers: Content['providers'],
): Fault[] {
  const role = field === 'landlord' ? 'landlord' : 'care-provider';
  const possible = providers.filter(({ data }) => data.role === role);
  if (has(possible, id)) return [];
  const wrong = has(providers, id)
    ? `content/providers/${id}.yaml is not a ${role}.`
    : `There is no file content/providers/${id}.yaml.`;
  return [entry.faultAt([field], `${wrong} Correct it, or ${choose(possible)}`)];
}

function checkScheme(entry: Content['schemes'][number], { providers }: Content): Fault[] {
  const { landlord, careProvider, contact, charges } = entry.data;
  const faults = checkProvider(entry, 'landlord', landlord, providers);
  if (careProvider !== 'not-published')
    faults.push(...checkProvider(entry, 'careProvider', careProvider, providers));

  const contacts = providers.find(({ id }) => id === landlord)?.data.contacts;
  if (contacts && !has(contacts, contact)) {
    const message = `The landlord ${landlord} has no contact ${contact}. Add it there, or ${choose(contacts)}`;
    faults.push(entry.faultAt(['contact'], message));
  }

  for (const [kind, { amount }] of Object.entries(charges)) {
    if (typeof amount !== 'object' || !('includedIn' in amount)) continue;
    if (amount.includedIn in charges) continue;
    const message = `There is no charge line ${amount.includedIn}. Name the line that this one is part of.`;
    faults.push(entry.faultAt(['charges', kind, 'amount', 'includedIn'], message));
  }
  return faults;
}

function checkNextGuides(entry: Content['guides'][number], guides: Named): Fault[] {
  return entry.data.next.flatMap((next, index) => {
    if (has(guides, next) && next !== entry.id) return [];
    const wrong =
      next === entry.id
        ? 'A guide cannot come after itself.'
        : `There is no file content/guides/${next}.mdx.`;
    return [
      entry.faultAt(
        ['next', index],
        `${wrong} Remove it, or ${choose(guides.filter(({ id }) => id !== entry.id))}`,
      ),
    ];
  });
}

function checkHomeArea(entry: Content['site'][number], areas: Named): Fault[] {
  const { homeArea } = entry.data;
  if (has(areas, homeArea)) return [];
  const message = `There is no file content/areas/${homeArea}.yaml. Add it, or ${choose(areas)}`;
  return [entry.faultAt(['homeArea'], message)];
}

/** An example of a check is printed with its rules, so its check must be there. */
function checkExamples(entry: Content['examples'][number], pathways: Named): Fault[] {
  return entry.data.cases.flatMap(({ pathway }, index) => {
    if (pathway === undefined || has(pathways, pathway)) return [];
    const message = `There is no file content/pathways/${pathway}.yaml. Add it, or ${choose(pathways)}`;
    return [entry.faultAt(['cases', index, 'pathway'], message)];
  });
}

/** Readers are told to ring these contacts, so each needs a number that answers to a voice. */
function checkPathwayContacts(entry: Content['pathways'][number], areas: Content['areas']): Fault[] {
  const area = areas.find(({ id }) => id === entry.data.area);
  if (!area) return [];
  const possible = area.data.contacts.filter(({ phones }) => phones.some(({ kind }) => kind === 'voice'));
  return textsNamed('contact', entry.data)
    .filter(({ text }) => !has(possible, text))
    .map(({ text, at }) => {
      const wrong = has(area.data.contacts, text)
        ? `The contact ${text} has no telephone number in ${area.file}. Give it one`
        : `There is no contact ${text} in ${area.file}. Add it`;
      return entry.faultAt(at, `${wrong}, or ${choose(possible)}`);
    });
}

function checkMoreToRead(entry: Content['glossary'][number], guides: Named): Fault[] {
  const { seeAlso } = entry.data;
  if (seeAlso === undefined || has(guides, seeAlso)) return [];
  const message = `There is no file content/guides/${seeAlso}.mdx. Remove the line, or ${choose(guides)}`;
  return [entry.faultAt(['seeAlso'], message)];
}

/** Readers get one meaning for a word, so only one term may have it. */
function checkForms(glossary: Content['glossary']): Fault[] {
  const owners = new Map<string, string>();
  return glossary.flatMap(({ file, data, faultAt }) =>
    [data.term, ...data.alsoWritten].flatMap((form, index) => {
      const owner = owners.get(form.toLowerCase());
      owners.set(form.toLowerCase(), owner ?? file);
      if (owner === undefined) return [];
      const at: Path = index === 0 ? ['term'] : ['alsoWritten', index - 1];
      return [faultAt(at, `“${form}” stands in ${owner} too. Take it out of one of the two.`)];
    }),
  );
}

/** Every name in the content that leads nowhere. */
export function checkReferences(content: Content): Fault[] {
  const { areas, schemes, guides, faqs, pathways, sources, glossary, examples, site } = content;
  return [
    ...Object.values(content).flatMap((entries) => checkDocuments(entries, sources)),
    ...[...schemes, ...guides, ...faqs, ...pathways].flatMap((entry) => checkArea(entry, areas)),
    ...schemes.flatMap((entry) => checkScheme(entry, content)),
    ...guides.flatMap((entry) => checkNextGuides(entry, guides)),
    ...pathways.flatMap((entry) => checkPathwayContacts(entry, areas)),
    ...examples.flatMap((entry) => checkExamples(entry, pathways)),
    ...site.flatMap((entry) => checkHomeArea(entry, areas)),
    ...glossary.flatMap((entry) => checkMoreToRead(entry, guides)),
    ...checkForms(glossary),
  ];
}
