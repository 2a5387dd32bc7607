// $filter.places [id]: m was at one of them or within it
EXISTS { (m)-[held:IN]->(:Place)-[:WITHIN*0..6]->(around:Place) WHERE held.shown AND around.id IN $filter.places }
