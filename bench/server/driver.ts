/** Bolt, for loading and for what is measured without the server. */

import neo4j, { type Driver } from 'neo4j-driver'
import type { Connection } from '../../neo4j/index.ts'

export const openDriver = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true, telemetryDisabled: true })
