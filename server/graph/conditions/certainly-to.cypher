// $filter.to (day): m was then or earlier
m.to <= $filter.to
