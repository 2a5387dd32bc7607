// $filter.countries [code]: for each somebody took part in m
all(code IN $filter.countries WHERE EXISTS { (m)<-[part:ATTENDED]-(who:Person) WHERE part.country = code OR who.country = code })
