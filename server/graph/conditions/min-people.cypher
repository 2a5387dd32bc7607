// $filter.minPeople
m.people >= $filter.minPeople
