/** What `/metrics` tells Prometheus. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Slots } from './plugins/slots.ts'

export interface Metrics {
  request(status: number, ms: number): void
  operation(outcome: string, statements: number): void
  statement(name: string, ms: number): void
  text(): Promise<string>
  readonly contentType: string
  close(): void
}

const SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

export const makeMetrics = (slots: Slots, subscriptions: () => number): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Histogram({
    name: 'whomet_http_request_seconds',
    help: 'Requests by status',
    labelNames: ['status'],
    buckets: SECONDS,
    registers,
  })
  const operations = new Counter({
    name: 'whomet_operations_total',
    help: 'GraphQL operations by the code of their first error, or ok',
    labelNames: ['outcome'],
    registers,
  })
  const perOperation = new Histogram({
    name: 'whomet_statements_per_operation',
    help: 'Statements sent to Neo4j for one operation',
    buckets: [1, 2, 3, 5, 8, 13, 21],
    registers,
  })
  const statements = new Histogram({
    name: 'whomet_statement_seconds',
    help: 'Statements by name',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers,
  })
  new Gauge({
    name: 'whomet_operations_running',
    help: 'Operations that read now',
    registers,
    collect() {
      this.set(slots.running)
    },
  })
  new Gauge({
    name: 'whomet_operations_waiting',
    help: 'Operations that wait for their turn',
    registers,
    collect() {
      this.set(slots.waiting)
    },
  })
  new Gauge({
    name: 'whomet_subscriptions',
    help: 'Subscriptions open',
    registers,
    collect() {
      this.set(subscriptions())
    },
  })
  return {
    request: (status, ms) => requests.observe({ status }, ms / 1_000),
    operation: (outcome, count) => {
      operations.inc({ outcome })
      perOperation.observe(count)
    },
    statement: (name, ms) => statements.observe({ statement: name }, ms / 1_000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
    close: () => registry.clear(),
  }
}
