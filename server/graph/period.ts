/** Statements that come in two forms: for the whole graph, and `…-in-period` for the meetings that begin between two days. */

import type { Context } from '../context.ts'
import { LAST } from '../paging/page.ts'
import type { Row } from './neo4j.ts'
import { statement } from './statement.ts'

export interface Days {
  readonly from?: string | null
  readonly to?: string | null
}

export const readInPeriod = (
  context: Context,
  name: string,
  { from, to }: Days,
  parameters: object = {},
): Promise<readonly Row[]> =>
  from == null && to == null
    ? context.read(statement(name), parameters)
    : context.read(statement(`${name}-in-period`), {
        ...parameters,
        from: from ?? '0',
        to: to ?? LAST,
        below: `${to ?? ''}${LAST}`,
      })
