// $filter.to (day): m may have been then or earlier
m.from <= $filter.to
