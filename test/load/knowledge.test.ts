/** Asking the real facts: spellings, offices by date, names of countries, places and events. */

import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'

const knowledge = loadKnowledge()
const ids = (found: readonly { readonly id: string }[]) => found.map((thing) => thing.id).sort()

describe('people', () => {
  test.each([
    ['Vương Nghị', ['wang-yi'], 'Sino-Vietnamese reading'],
    ['VƯƠNG NGHỊ', ['wang-yi'], 'capitals'],
    ['vuong nghi', ['wang-yi'], 'without diacritics'],
    ['Vương Nghi', [], 'another name: diacritics tell people apart'],
    ['Nguyễn Hoà Bình', ['nguyen-hoa-binh'], 'new tone-mark placement'],
    ['Nguyễn Hòa Bình', ['nguyen-hoa-binh'], 'old tone-mark placement'],
    ['Nguyễn Phú Trọng'.normalize('NFD'), ['nguyen-phu-trong'], 'decomposed'],
    ['Pu-tin', ['vladimir-putin'], 'phonetic surname'],
    ['V.Pu-tin', ['vladimir-putin'], 'initial'],
    ['V. Putin', ['vladimir-putin'], 'initial and space'],
    ['Ô-ba-ma', ['barack-obama'], 'phonetic'],
    ['Kim Jong-un', ['kim-jong-un'], 'hyphen'],
    ['Kim Jong Un', ['kim-jong-un'], 'no hyphen'],
    ['Kim Châng Un', ['kim-jong-un'], 'phonetic Korean'],
    ['Abe Shinzo', ['shinzo-abe'], 'family name first'],
    ['Shinzo Abe', ['shinzo-abe'], 'family name last'],
    ['Orbán Viktor', ['viktor-orban'], 'Hungarian order'],
    ['Moon Jae In', ['moon-jae-in'], 'Korean'],
    ['Mun Chê In', ['moon-jae-in'], 'phonetic Korean'],
    ['Recep Tayyip Erdogan', ['recep-tayyip-erdogan'], 'Turkish without its letters'],
    ['Bounnhang Vorachit', ['bounnhang-vorachith'], 'Lao'],
    ['Sergej Lavrov', ['sergey-lavrov'], 'another romanisation'],
    ['Muhammad bin Salman', ['mohammed-bin-salman'], 'another romanisation of Arabic'],
    ['Vương Hộ Ninh', ['wang-huning'], 'two readings of one character'],
    ['', [], 'nothing'],
  ])('%s → %j (%s)', (spelling, expected) => expect(ids(knowledge.people(spelling))).toEqual(expected))

  test('a name that many bear is marked weak', () => {
    expect(knowledge.person('nguyen-van-hung')?.weak).toContain('Nguyễn Văn Hùng')
    expect(knowledge.person('jack-ma')?.weak).toContain('Mã Vân')
    expect(knowledge.person('wang-yi')?.weak).toEqual([])
  })

  test('one person is one id whatever offices the sources list', () => {
    const offices = knowledge.holdings('antonio-guterres').map(({ country }) => country)
    expect(offices).toEqual(expect.arrayContaining(['PT', 'UN', 'UNHCR']))
  })
})

describe('offices by date', () => {
  test.each([
    ['CN', 'foreign_minister', '2023-07-13', ['qin-gang'], 'an ordinary day'],
    ['CN', 'foreign_minister', '2023-07-25', ['qin-gang', 'wang-yi'], 'the day it passed on: both'],
    ['CN', 'foreign_minister', '2023-08', ['wang-yi'], 'a month'],
    ['US', 'foreign_minister', '2018', ['john-j-sullivan', 'mike-pompeo', 'rex-tillerson'], 'a year'],
    ['VN', 'head_of_state', '2019-05-01', ['nguyen-phu-trong'], 'two offices in one hand'],
    ['VN', 'party_leader', '2024-08-10', ['to-lam'], 'after the change'],
    ['VN', 'trade_minister', '2018-11-20', ['tran-tuan-anh'], 'a minister of Viet Nam'],
    ['UN', 'secretary_general', '2017-09-19', ['antonio-guterres'], 'a body'],
    ['VA', 'pope', '2014-08-14', ['francis'], 'a pope'],
    ['JP', 'head_of_government', '1900-01-01', [], 'before anything known'],
    ['XX', 'head_of_state', '2020', [], 'no such country'],
  ])('%s %s on %s → %j (%s)', (country, office, on, expected) =>
    expect(
      knowledge
        .holders(country, office, on)
        .map(({ person }) => person)
        .sort(),
    ).toEqual(expected),
  )

  test.each([
    ['Ngoại trưởng', 'foreign_minister'],
    ['Bộ trưởng Công Thương', 'trade_minister'],
    ['Tổng thống', 'head_of_state'],
  ])('%s is %s', (title, office) => expect(knowledge.offices(title).map((kind) => kind.office)).toEqual([office]))
})

test.each([
  ['Mỹ', 'US'],
  ['Mĩ', 'US'],
  ['Hoa Kỳ', 'US'],
  ['Hợp chúng quốc Hoa Kỳ', 'US'],
  ['LB Nga', 'RU'],
  ['CHDCND Triều Tiên', 'KP'],
  ['Hàn Quốc', 'KR'],
  ['In-đô-nê-xi-a', 'ID'],
  ['Ốt-xtrây-li-a', 'AU'],
  ['Ả Rập Saudi', 'SA'],
  ['Ả-rập Xê-út', 'SA'],
  ['Liên Hợp Quốc', 'UN'],
  ['EU', 'EU'],
  ['Viet Nam', 'VN'],
  ['Y', null],
  ['Atlantis', null],
])('country %s → %s', (name, expected) => expect(knowledge.country(name)).toBe(expected))

test('every country answers to its own name', () => {
  for (const [name, code] of knowledge.names.countries) expect([name, knowledge.country(name)]).toEqual([name, code])
  expect(knowledge.countryName('US')).toBe('Mỹ')
  expect(knowledge.countryName('??')).toBeNull()
})

describe('places', () => {
  test.each([
    ['Mát-xcơ-va', ['ru-moscow']],
    ['Moskva', ['ru-moscow']],
    ['TP HCM', ['vn-ho-chi-minh-city']],
    ['TP.HCM', ['vn-ho-chi-minh-city']],
    ['Sài Gòn', ['vn-ho-chi-minh-city']],
    ['Điếu Ngư Đài', ['cn-diaoyutai']],
    ['tỉnh Vĩnh Phúc', ['vn-vinh-phuc']],
    ['Nhà Trắng', ['us-white-house']],
    ['Giơ-ne-vơ', ['ch-geneva']],
  ])('%s → %j', (name, expected) => expect(ids(knowledge.places(name))).toEqual(expected))

  const path = (id: string): string[] => {
    const place = knowledge.place(id)
    return place ? [place.name, ...(place.within ? path(place.within) : [])] : []
  }
  test.each([
    ['us-white-house', ['Nhà Trắng', 'Washington', 'Mỹ']],
    ['vn-ha-long', ['Hạ Long', 'Quảng Ninh', 'Việt Nam']],
    ['vn-quy-nhon', ['Quy Nhơn', 'Bình Định', 'Gia Lai', 'Việt Nam']],
  ])('%s lies in %j', (id, expected) => expect(path(id)).toEqual(expected))

  test('a metonym of a government has its country', () => {
    for (const [name, country] of [
      ['Bình Nhưỡng', 'KP'],
      ['Điện Kremlin', 'RU'],
      ['Nhà Xanh', 'KR'],
    ] as const)
      expect(knowledge.places(name).map((place) => place.country)).toEqual([country])
  })
})

test.each([
  ['AMM', 'asean-foreign-ministers'],
  ['Đối thoại Shangri-La', 'shangri-la-dialogue'],
  ['Đại hội đồng LHQ', 'un-general-assembly'],
  ['Thượng đỉnh G20', 'g20'],
  ['Diễn đàn Bác Ngao', 'boao'],
])('event %s → %s', (name, expected) => expect(ids(knowledge.events(name))).toEqual([expected]))

test.each(['Bộ GD&ĐT', 'Ban Tuyên giáo Trung ương', 'MTTQ Việt Nam'])('%s is an organisation', (name) =>
  expect(knowledge.bodies(name)).toHaveLength(1),
)

test.each([
  ['surnames', 'nguyễn', 'hội'],
  ['givenNames', 'thị', 'nguyễn'],
  ['chineseSurnames', 'tập', 'thị'],
  ['koreanLatinSurnames', 'kim', 'smith'],
] as const)('%s has %s, not %s', (set, yes, no) => {
  expect(knowledge[set].has(yes)).toBe(true)
  expect(knowledge[set].has(no)).toBe(false)
})
