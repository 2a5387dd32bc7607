/** Facts of the world as the stages may ask for them. The loader in `ingest/load/` makes one from `knowledge/`. */

/** `head_of_state`, `head_of_government`, `foreign_minister`, … as in `knowledge/offices.tsv`. */
export type OfficeKind = string
/** ISO 3166-1 alpha-2, or a body: UN, EU, NATO, ASEAN, … */
export type CountryCode = string

export interface KnownPerson {
  /** Stable slug, for instance `wang-yi`. */
  readonly id: string
  /** Usual Latin spelling of English-language news. */
  readonly name: string
  /** Every other known spelling, Vietnamese ones among them. */
  readonly spellings: readonly string[]
}

export interface Holding {
  readonly person: string
  readonly country: CountryCode
  readonly office: OfficeKind
  /** EDTF bounds, null for not known (`from`) or still in office (`to`). */
  readonly from: string | null
  readonly to: string | null
  readonly source: string
}

export type PlaceKind = 'country' | 'region' | 'city' | 'venue'

export interface KnownPlace {
  readonly id: string
  /** Usual Vietnamese name. */
  readonly name: string
  readonly names: readonly string[]
  readonly kind: PlaceKind
  readonly country: CountryCode | null
  /** Id of the containing place. */
  readonly within: string | null
}

export interface KnownEvent {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  readonly kind: 'conference' | 'summit' | 'ceremony' | 'other'
}

export interface Knowledge {
  /** People with this exact spelling. Tone-mark placement and case do not matter; diacritics do, unless the spelling asked for is all ASCII. */
  people(spelling: string): readonly KnownPerson[]
  person(id: string): KnownPerson | null
  /** Who held the office on that day (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); several where sources overlap. */
  holders(country: CountryCode, office: OfficeKind, on: string): readonly Holding[]
  holdings(person: string): readonly Holding[]
  /** Code of a country or body by any Vietnamese or English name, abbreviation or demonym ("Mỹ", "Hoa Kỳ", "Liên bang Nga", "EU"). */
  country(name: string): CountryCode | null
  /** Usual Vietnamese short name. */
  countryName(code: CountryCode): string | null
  /** Countries, provinces, cities, venues by any name. */
  places(name: string): readonly KnownPlace[]
  place(id: string): KnownPlace | null
  /** Recurring events by any name or abbreviation ("ASEAN", "G20", "Đối thoại Shangri-La"). */
  events(name: string): readonly KnownEvent[]
  /** Every name of every country, place or event, for building a matcher. */
  readonly names: {
    readonly countries: ReadonlyMap<string, CountryCode>
    readonly places: ReadonlyMap<string, readonly KnownPlace[]>
    readonly events: ReadonlyMap<string, readonly KnownEvent[]>
    readonly people: ReadonlyMap<string, readonly KnownPerson[]>
  }
  /** Vietnamese family names, and middle and given name syllables, lower case. */
  readonly surnames: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
}
