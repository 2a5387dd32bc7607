/** Memory: of the hub page's statement within Neo4j, and of server and database over many requests. */

import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { statement } from '../../server/graph/statement.ts'

const PAGE = statement('people-with-meetings', { order: 'DESC', with: ['place', 'participants', 'claims'] })
const WITH = {
  meeting: ['date', 'id', 'status'],
  place: ['id', 'name'],
  event: [],
  person: ['id', 'name'],
  claim: ['id', 'quote'],
  article: ['id', 'url'],
  participants: neo4j.int(20),
  claims: neo4j.int(1),
}

/** What Neo4j's own PROFILE says: the most bytes that one transaction held, and how many of its records it touched. */
export const memoryOfStatement = async (driver: Driver, people: readonly string[]): Promise<void> => {
  for (const person of people) {
    const { summary } = await driver.executeQuery(`PROFILE ${PAGE.text}`, {
      ids: [person],
      properties: ['id'],
      above: [''],
      below: ['~'],
      limit: neo4j.int(50),
      with: WITH,
    })
    if (summary.profile === false) throw new Error('no profile')
    const hits = (plan: ProfiledPlan): number =>
      Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hits(child), 0)
    const bytes = Number((summary.profile.arguments as Record<string, unknown>).GlobalMemory)
    console.log(
      `hub page of ${person.padEnd(9)} in Neo4j: ${(bytes / 1024).toFixed(0)} KB of transaction memory, ${hits(summary.profile)} hits`,
    )
  }
}

const JAVA = `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.used AS used`

/** So many requests one after another: the heaps afterwards, at five points. */
export const memoryOfMany = async (
  driver: Driver,
  url: string,
  count: number,
  run: () => Promise<unknown>,
): Promise<void> => {
  const samples: string[] = []
  for (let done = 0; done <= count; done++) {
    if (done % (count / 5) === 0) {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      const node = Number(/^nodejs_heap_size_used_bytes (\d+)/m.exec(metrics)?.[1])
      const { records } = await driver.executeQuery(JAVA)
      samples.push(`${(node / 2 ** 20).toFixed(0)}/${(Number(records[0]?.get('used')) / 2 ** 20).toFixed(0)}`)
    }
    await run()
  }
  console.log(`${count} hub pages of 100,000, heap in use of server/Neo4j, MB: ${samples.join(' ')}`)
}
