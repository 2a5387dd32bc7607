/** Offices: the few that are known by kind are translated, those from articles stay as written. */

const KINDS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  head_of_state: ['Nguyên thủ quốc gia', 'Head of state'],
  head_of_government: ['Người đứng đầu chính phủ', 'Head of government'],
  foreign_minister: ['Ngoại trưởng', 'Foreign minister'],
  defence_minister: ['Bộ trưởng Quốc phòng', 'Defence minister'],
  finance_minister: ['Bộ trưởng Tài chính', 'Finance minister'],
  secretary_general: ['Tổng thư ký', 'Secretary-general'],
  party_leader: ['Lãnh đạo đảng', 'Party leader'],
  parliament_speaker: ['Chủ tịch Quốc hội', 'Speaker of parliament'],
}

export const officeName = (office: string, tongue: 'vi' | 'en'): string => {
  const kind = KINDS[office]
  if (kind !== undefined) return tongue === 'vi' ? kind[0] : kind[1]
  return /^[a-z_]+$/.test(office) ? office.replaceAll('_', ' ') : office
}
