// the sources of m agree
size(coalesce(m.disputed, [])) = 0
