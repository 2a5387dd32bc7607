// $filter.from (day): m was then or later
m.from >= $filter.from
