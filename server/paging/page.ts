/** What `first`, `after`, `last`, `before` ask of the database, and the connection made from its rows. */

import { refuse } from '../errors.ts'
import { PAGE } from '../settings.ts'
import { decodeCursor, encodeCursor, type Key } from './cursor.ts'

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** A list and the order of its items; each part of the key is a text or a number. */
export interface Order {
  readonly list: string
  readonly key: readonly ('text' | 'number')[]
  readonly descending: boolean
}

/** Parameters of every paged statement: items strictly between two keys, one more than the page holds, in the order of reading. */
export interface Page {
  readonly order: 'ASC' | 'DESC'
  readonly limit: number
  readonly above: Key
  readonly below: Key
}

export interface Asked extends Page {
  readonly of: Order
  readonly size: number
  readonly backwards: boolean
  /** Whether there was a bound on the side where reading began. */
  readonly begun: boolean
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly nodes: readonly T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Above every text that a key can hold. */
export const LAST = '\u{10ffff}'
const LOWEST = { text: '', number: -1 } as const
const HIGHEST = { text: LAST, number: 1e15 } as const

/** Throws `PAGE_SIZE` or `BAD_CURSOR`, or `BAD_INPUT` where both ends are asked for. */
export const askPage = (of: Order, given: PageArguments): Asked => {
  const { first, last } = given
  if (first != null && last != null)
    throw refuse('BAD_INPUT', 'Give `first` or `last`, not both: a page is read from one end.')
  const backwards = last != null
  const size = pageSize(backwards ? last : (first ?? PAGE.usual))
  const after = given.after == null ? null : decode(of, given.after)
  const before = given.before == null ? null : decode(of, given.before)
  const [above, below] = of.descending ? [before, after] : [after, before]
  return {
    of,
    size,
    backwards,
    begun: (backwards ? before : after) !== null,
    order: of.descending === backwards ? 'ASC' : 'DESC',
    limit: size + 1,
    above: above ?? of.key.map((type) => LOWEST[type]),
    below: below ?? of.key.map((type) => HIGHEST[type]),
  }
}

/** Throws `PAGE_SIZE` outside 1 to 100. */
export const pageSize = (size: number, most: number = PAGE.most, least = 1): number => {
  if (size < least || size > most)
    throw refuse(
      'PAGE_SIZE',
      `A page holds ${least} to ${most} items, not ${size}. Ask for the next page with \`after\`.`,
    )
  return size
}

/** What a page needs to know of what was asked. */
type Shown = Pick<Asked, 'of' | 'size' | 'backwards' | 'begun'>

export const connection = <Row, Node>(
  asked: Shown,
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  nodeOf: (row: Row) => Node,
): Connection<Node> => {
  const shown = rows.length > asked.size ? rows.slice(0, asked.size) : [...rows]
  if (asked.backwards) shown.reverse()
  return new ShownPage(asked, rows.length > asked.size, shown.map(nodeOf), shown, keyOf)
}

/** The first page of a list whose items were read along with what it hangs on. `size` was checked then. */
export const firstPage = <Node>(
  of: Order,
  size: number | null | undefined,
  nodes: readonly Node[],
  keyOf: (node: Node) => Key,
): Connection<Node> => {
  const asked = { of, size: size ?? PAGE.usual, backwards: false, begun: false }
  const more = nodes.length > asked.size
  const shown = more ? nodes.slice(0, asked.size) : nodes
  return new ShownPage(asked, more, shown, shown, keyOf)
}

/** Most queries ask for nodes alone, and of many lists at once: edges and cursors are made when they are asked for. */
class ShownPage<Row, Node> implements Connection<Node> {
  constructor(
    private readonly asked: Shown,
    private readonly more: boolean,
    readonly nodes: readonly Node[],
    private readonly rows: readonly Row[],
    private readonly keyOf: (row: Row) => Key,
  ) {}

  get edges() {
    const cursor = (index: number): string => this.cursor(this.rows[index] as Row)
    return this.nodes.map((node, index) => ({
      node,
      get cursor() {
        return cursor(index)
      },
    }))
  }

  get pageInfo() {
    const { backwards, begun } = this.asked
    const [first, last] = [this.rows[0], this.rows.at(-1)]
    return {
      hasNextPage: backwards ? begun : this.more,
      hasPreviousPage: backwards ? this.more : begun,
      startCursor: first === undefined ? null : this.cursor(first),
      endCursor: last === undefined ? null : this.cursor(last),
    }
  }

  private cursor(row: Row): string {
    return encodeCursor(this.asked.of.list, this.keyOf(row))
  }
}

const decode = (of: Order, cursor: string): Key => {
  const key = decodeCursor(of.list, of.key.length, cursor)
  const fits = key.every((part, index) => (of.key[index] === 'text') === (typeof part === 'string'))
  if (!fits) throw refuse('BAD_CURSOR', 'The cursor was not made by this server. Hand back a cursor unchanged.')
  return key
}
