// $filter.maxPeople
m.people <= $filter.maxPeople
