// $filter.anyPeople [id]: at least one took part in m
EXISTS { (m)<-[part:ATTENDED]-() WHERE part.person IN $filter.anyPeople }
