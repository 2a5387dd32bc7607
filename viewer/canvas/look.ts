/** How cytoscape draws nodes and lines; all text is the label layer's. Status is told by the pattern of the line, not by colour alone. */

import type { StylesheetJson } from 'cytoscape'
import type { Ink } from './ink.ts'

/** Dash patterns by status, in canvas units; none is a whole line. */
export const DASHES = { HELD: null, PLANNED: [9, 5], PROPOSED: [2, 5], CANCELLED: [9, 5], DENIED: [2, 5] } as const

export const look = (ink: Ink): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'background-color': ink.person,
      'border-width': 2,
      'border-color': ink.paper,
      'overlay-opacity': 0,
      'z-index': 10,
    },
  },
  { selector: '.meeting', style: { shape: 'diamond', 'background-color': ink.meeting } },
  { selector: '.event', style: { shape: 'round-rectangle', 'background-color': ink.event } },
  { selector: '.place', style: { shape: 'round-hexagon', 'background-color': ink.place } },
  {
    selector: '.more',
    style: {
      'background-color': ink.paper,
      'border-color': ink.muted,
      'border-width': 1.5,
      'border-style': 'dashed',
    },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': ink.line,
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  { selector: '.PLANNED', style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.PLANNED] } },
  {
    selector: '.PROPOSED',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.PROPOSED], 'line-cap': 'round' },
  },
  {
    selector: '.CANCELLED, .DENIED',
    style: {
      'curve-style': 'straight',
      'line-style': 'dashed',
      'line-dash-pattern': [...DASHES.CANCELLED],
      'line-color': ink.doubt,
      'mid-target-arrow-shape': 'tee',
      'mid-target-arrow-color': ink.doubt,
      'arrow-scale': 1.1,
    },
  },
  {
    selector: '.DENIED',
    style: {
      'line-dash-pattern': [...DASHES.DENIED],
      'line-cap': 'round',
      'mid-source-arrow-shape': 'tee',
      'mid-source-arrow-color': ink.doubt,
    },
  },
  { selector: 'edge.more', style: { 'line-style': 'dotted', width: 1.2, 'line-color': ink.muted } },
  { selector: 'node.faint', style: { opacity: 0.25 } },
  { selector: 'edge.faint', style: { display: 'none' } },
  { selector: 'edge.trail', style: { 'line-color': ink.accent, 'z-index': 5 } },
  { selector: 'edge.near', style: { 'line-color': ink.text, 'z-index': 4 } },
  { selector: 'node.pinned', style: { 'border-color': ink.text, 'border-width': 3, 'border-style': 'double' } },
  { selector: 'node.selected', style: { 'border-color': ink.accent, 'border-width': 4, 'border-style': 'solid' } },
  { selector: 'edge.selected', style: { 'line-color': ink.accent, 'z-index': 6 } },
  {
    selector: 'node.focused',
    style: { 'outline-color': ink.focus, 'outline-width': 3, 'outline-offset': 4, 'outline-style': 'solid' },
  },
]
