// the sources of m disagree on something
size(m.disputed) > 0
