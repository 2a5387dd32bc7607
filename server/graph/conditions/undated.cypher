// m has no date
m.from IS NULL
