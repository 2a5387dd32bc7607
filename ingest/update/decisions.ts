/** A person's decisions in the database. */

import type { Decision } from '../model/decision.ts'
import { type Rulings, rulings } from '../resolve/rulings.ts'
import { runOne } from '../write/statement.ts'
import type { Store } from '../write/store.ts'

export const loadDecisions = async (store: Store): Promise<Decision[]> =>
  (await store.read((tx) => runOne(tx, 'decisions'))).map((row) => JSON.parse(String(row.data)) as Decision)

export const loadRulings = async (store: Store): Promise<Rulings> => rulings(await loadDecisions(store))
