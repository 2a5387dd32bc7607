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
  /** The country the person is of, where known. */
  readonly country: CountryCode | null
  /** Every other known spelling, Vietnamese ones among them. */
  readonly spellings: readonly string[]
  /** Those of the spellings, `name` among them, that many others bear or that are words too: alone they point to nobody, they need a title or a country beside them. */
  readonly weak: readonly string[]
}

export interface Holding {
  readonly person: string
  readonly country: CountryCode
  readonly office: OfficeKind
  /** EDTF bounds, null for not known (`from`) or still in office (`to`). `to` ends in `?` where the source ends there and the person may have stayed on. */
  readonly from: string | null
  readonly to: string | null
  readonly source: string
}

/** A kind of office and what Vietnamese news calls its holder. */
export interface KnownOffice {
  readonly office: OfficeKind
  /** `one` at a time in a country, or `many`. */
  readonly holders: 'one' | 'many'
  /** The usual title first. */
  readonly titles: readonly string[]
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

/** An organisation: a ministry, a party body, an assembly. Never a person. */
export interface KnownBody {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
  /** `ministry`, `party`, `state`, `assembly`, `army`, `front`, … */
  readonly kind: string
  readonly country: CountryCode | null
}

export interface Knowledge {
  /** What a name is compared by: case, tone-mark placement, hyphens, points and spaces do not matter, diacritics do. */
  key(name: string): string
  /** The key without diacritics. */
  ascii(name: string): string
  /** People with this exact spelling. Tone-mark placement and case do not matter; diacritics do, unless the spelling asked for is all ASCII. */
  people(spelling: string): readonly KnownPerson[]
  person(id: string): KnownPerson | null
  /** Who held the office on that day (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); several where sources overlap. */
  holders(country: CountryCode, office: OfficeKind, on: string): readonly Holding[]
  holdings(person: string): readonly Holding[]
  /** Offices by a title in Vietnamese ("Ngoại trưởng", "Bộ trưởng Công Thương"), without the country. */
  offices(title: string): readonly KnownOffice[]
  /** Code of a country or body by any Vietnamese or English name, abbreviation or demonym ("Mỹ", "Hoa Kỳ", "Liên bang Nga", "EU"). */
  country(name: string): CountryCode | null
  /** Usual Vietnamese short name. */
  countryName(code: CountryCode): string | null
  /** Countries, provinces, cities, venues by any name. */
  places(name: string): readonly KnownPlace[]
  place(id: string): KnownPlace | null
  /** Recurring events by any name or abbreviation ("ASEAN", "G20", "Đối thoại Shangri-La"). */
  events(name: string): readonly KnownEvent[]
  /** Ministries, party bodies and other organisations by any name or abbreviation ("Bộ Ngoại giao", "Bộ GD&ĐT"). */
  bodies(name: string): readonly KnownBody[]
  /** Every name, as written, of every country, place or event, for building a matcher. */
  readonly names: {
    readonly countries: ReadonlyMap<string, CountryCode>
    readonly places: ReadonlyMap<string, readonly KnownPlace[]>
    readonly events: ReadonlyMap<string, readonly KnownEvent[]>
    readonly people: ReadonlyMap<string, readonly KnownPerson[]>
    readonly bodies: ReadonlyMap<string, readonly KnownBody[]>
  }
  /** Vietnamese family names, and middle and given name syllables, lower case. */
  readonly surnames: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  /** Chinese and Korean family names in Vietnamese reading ("tập", "âu dương" apart as "âu"), and Korean ones in Latin letters ("kim", "lee"). */
  readonly chineseSurnames: ReadonlySet<string>
  readonly koreanSurnames: ReadonlySet<string>
  readonly koreanLatinSurnames: ReadonlySet<string>
  /** Foreign first names of women, without diacritics. */
  readonly womensNames: ReadonlySet<string>
}
