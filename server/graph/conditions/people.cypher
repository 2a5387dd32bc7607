// $filter.people [id]: all of them took part in m
COUNT { (m)<-[part:ATTENDED]-() WHERE part.person IN $filter.people } = size($filter.people)
