/** On paper the meetings follow the drawing. Made when printing begins: rows that nobody sees would cost time at every change. */

import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { MeetingsTable } from './tables.tsx'

export const OnPaper = () => {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const show = (content: preact.ComponentChild) => () => paper.current && render(content, paper.current)
    const [begin, end] = [show(<MeetingsTable />), show(null)]
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return <div class="print-only" ref={paper} />
}
