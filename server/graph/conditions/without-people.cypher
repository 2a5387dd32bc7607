// $filter.withoutPeople [id]: none took part in m
NOT EXISTS { (m)<-[part:ATTENDED]-() WHERE part.person IN $filter.withoutPeople }
