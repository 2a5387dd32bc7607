// $filter.among [id]: at least two took part in m
COUNT { (m)<-[part:ATTENDED]-() WHERE part.person IN $filter.among } >= 2
