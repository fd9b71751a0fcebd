/** What components need to be given. Content from the library fits these shapes. */

/** A telephone number as it is spoken, in groups. */
export interface ShownPhone {
  readonly number: string;
  readonly label?: string | undefined;
  readonly hours?: string | undefined;
  readonly kind: 'voice' | 'text';
}

/** A team or office that people can reach. */
export interface ShownContact {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly phones: readonly ShownPhone[];
  readonly email?: string | undefined;
  readonly post?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

/** A document behind a page, with the parts of it that the page uses. */
export interface ShownDocument {
  readonly document: string;
  readonly title: string;
  readonly publisher: string;
  readonly sections: readonly string[];
  readonly asOf: string;
  readonly isOld: boolean;
}

/** A page to go to, and what it is called. */
export interface PageLink {
  readonly href: string;
  readonly label: string;
}
