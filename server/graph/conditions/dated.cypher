// m has a date
m.from IS NOT NULL
