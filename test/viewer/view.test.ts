/** Changes of the view, and undoing them. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clear,
  draw,
  expanded,
  hide,
  place,
  remove,
  select,
  setFilter,
  showAll,
  togglePin,
  toggleSelected,
} from '../../viewer/state/change.ts'
import { amend, begin, redo, STEPS, step, undo } from '../../viewer/state/history.ts'
import { EMPTY_VIEW, MOST_NODES, type View } from '../../viewer/state/view.ts'
import { drawnPeople } from './support/meetings.ts'

const people = (...ids: string[]) => ids.map((id) => ({ id, kind: 'person' as const }))

describe('drawing', () => {
  test('what is drawn stays where it is when more is added', () => {
    const before = drawnPeople('a', 'b')
    const after = place(draw(before, people('b', 'c')), { a: { x: 9, y: 9 }, c: { x: 1.4, y: 2.6 } })
    expect(after.nodes.map((node) => node.id)).toEqual(['a', 'b', 'c'])
    expect(after.positions).toEqual({ ...before.positions, c: { x: 1, y: 3 } })
  })

  test('stops hard at the most nodes', () => {
    const many = Array.from({ length: MOST_NODES + 5 }, (_, at) => `n${at}`)
    expect(draw(EMPTY_VIEW, people(...many)).nodes).toHaveLength(MOST_NODES)
  })

  test('drawing what is drawn already is no change', () => {
    const view = drawnPeople('a')
    expect(draw(view, people('a'))).toBe(view)
  })

  test('drawing what is hidden shows it again', () => {
    expect(draw(hide(drawnPeople('a'), ['a']), people('a')).hidden).toEqual([])
  })

  test('removing forgets all about a node, and what the panel said of it', () => {
    const full = select(togglePin(expanded(drawnPeople('a', 'b'), 'a', 5), ['a']), ['a', 'b'], {
      kind: 'pair',
      a: 'a',
      b: 'b',
    })
    const left = remove({ ...full, trails: [['a', 'b']] }, ['a'])
    expect(left).toEqual(select(drawnPeople('x', 'b'), ['b'], null) && { ...left, subject: null })
    expect(JSON.stringify(left)).not.toContain('"a"')
    expect(left.nodes.map((node) => node.id)).toEqual(['b'])
  })

  test('pins all, then unpins all', () => {
    const some = togglePin(drawnPeople('a', 'b'), ['a'])
    const all = togglePin(some, ['a', 'b'])
    expect(all.pinned).toEqual(['a', 'b'])
    expect(togglePin(all, ['a', 'b']).pinned).toEqual([])
  })

  test('a filter moves nothing', () => {
    const view = drawnPeople('a', 'b')
    expect(setFilter(view, { from: '2024-01-01' }).positions).toBe(view.positions)
  })

  test('starting over keeps how one looks, not what one looks at', () => {
    const view = setFilter(drawnPeople('a'), { noStatus: ['DENIED'] })
    expect(clear(view)).toEqual({ ...EMPTY_VIEW, filter: view.filter })
  })
})

describe('history', () => {
  const changes: fc.Arbitrary<(view: View) => View> = fc.constantFrom(
    (view: View) => draw(view, people('a', 'b', 'c')),
    (view: View) => draw(view, people('d')),
    (view: View) => remove(view, ['a']),
    (view: View) => hide(view, ['b']),
    showAll,
    (view: View) => togglePin(view, ['b']),
    (view: View) => setFilter(view, { to: '2024-05-05' }),
    (view: View) => toggleSelected(view, 'b'),
    (view: View) => place(view, { b: { x: 5, y: 6 } }, true),
    clear,
  )

  test('undoing everything and redoing everything leads back, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 40 }), (list) => {
        let history = begin(EMPTY_VIEW)
        for (const change of list) history = step(history, change(history.present))
        const end = history.present
        let back = history
        for (let times = 0; times < list.length; times++) back = undo(back)
        expect(back.present).toEqual(EMPTY_VIEW)
        let forth = back
        for (let times = 0; times < list.length; times++) forth = redo(forth)
        expect(forth.present).toEqual(end)
      }),
    )
  })

  test('a drag is one step', () => {
    let history = begin(0)
    for (const value of [1, 2, 3]) history = step(history, value, 'drag')
    expect(undo(history).present).toBe(0)
    expect(redo(undo(history)).present).toBe(3)
  })

  test('another drag after an undo is a step of its own', () => {
    const history = step(undo(step(step(begin(0), 1, 'drag'), 2)), 3, 'drag')
    expect(undo(history).present).toBe(1)
  })

  test('what follows by itself is undone with its step, and keeps what can be redone', () => {
    const laid = amend(step(begin('empty'), 'drawn'), 'drawn and laid out')
    expect(undo(laid).present).toBe('empty')
    expect(redo(undo(laid)).present).toBe('drawn and laid out')
    expect(redo(amend(undo(laid), 'settled')).present).toBe('drawn and laid out')
  })

  test('keeps a bounded number of steps', () => {
    let history = begin(0)
    for (let value = 1; value <= STEPS + 50; value++) history = step(history, value)
    expect(history.past).toHaveLength(STEPS)
  })
})
