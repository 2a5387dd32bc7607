// $filter.status [status]
m.status IN $filter.status
