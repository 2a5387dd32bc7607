// $filter.from (day): m may have been then or later
m.to >= $filter.from
